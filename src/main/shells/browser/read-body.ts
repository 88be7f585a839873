import type { IncomingMessage } from 'node:http';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

/** Largest request [bytes]: a plan of 20 MB with what JSON adds to it. */
export const MAX_BODY_BYTES = 25e6;

/**
 * Reads a request's body. One that is too large is read to its end all the same, but not kept: a client that is still
 * sending would otherwise see a broken connection instead of the answer.
 */
export async function readBody(request: IncomingMessage): Promise<Result<string, AppError>> {
  const chunks: Buffer[] = [];
  let byteCount = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    byteCount += chunk.byteLength;
    if (byteCount <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (byteCount > MAX_BODY_BYTES)
    return err({
      code: 'too-large',
      message: `The request has ${Math.ceil(byteCount / 1e6)} MB; at most ${MAX_BODY_BYTES / 1e6} MB are accepted. Nothing was changed.`,
    });
  return ok(Buffer.concat(chunks).toString('utf8'));
}
