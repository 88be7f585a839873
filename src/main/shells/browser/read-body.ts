import type { IncomingMessage } from 'node:http';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

/**
 * Reads a request's body. One that is too large is read to its end all the same, but not kept: a client that is still
 * sending would otherwise see a broken connection instead of the answer.
 *
 * @param maxBytes largest body that is kept [bytes]
 */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Result<string, AppError>> {
  const chunks: Buffer[] = [];
  let byteCount = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    byteCount += chunk.byteLength;
    if (byteCount <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (byteCount > maxBytes)
    return err({
      code: 'too-large',
      message: `The request has ${Math.ceil(byteCount / 1e6)} MB; at most ${maxBytes / 1e6} MB are accepted. Nothing was changed.`,
    });
  return ok(Buffer.concat(chunks).toString('utf8'));
}
