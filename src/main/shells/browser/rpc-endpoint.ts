import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dispatch } from '#core/contract/dispatch';
import { maxInputBytes } from '#core/contract/input-limit';
import { readBody } from '#main/shells/browser/read-body';
import { sendError, sendJson } from '#main/shells/browser/responses';

/**
 * `POST` of a procedure's name, JSON in, `Result` out. An answer of a procedure has status 200, its failures included;
 * other statuses mean that no procedure was called.
 */
export async function answerRpc(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  dispatch: Dispatch,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return sendError(response, 405, { code: 'invalid-input', message: 'Expected a POST request.' });
  }
  if (!request.headers['content-type']?.startsWith('application/json'))
    return sendError(response, 415, {
      code: 'invalid-input',
      message: 'Expected the content type application/json.',
    });
  const body = await readBody(request, maxInputBytes(name));
  if (!body.ok) return sendError(response, 413, body.error);
  const input = parseJson(body.value);
  if (input === null)
    return sendError(response, 400, { code: 'invalid-input', message: 'Expected a body in JSON.' });
  const abort = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) abort.abort();
  });
  const result = await dispatch(name, input.value, { progress: () => {}, signal: abort.signal });
  if (!response.destroyed) sendJson(response, 200, result);
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}
