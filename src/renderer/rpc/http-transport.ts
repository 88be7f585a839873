import type { AppError } from '#core/contract/app-error';
import { err, type Result } from '#core/shared/result';
import { UNREACHABLE } from './connection';
import type { Transport } from './rpc-client';

/** Browsers refuse larger bodies for requests that outlive the page [bytes]; 64 KiB over all of them. */
const MAX_KEEPALIVE_BYTES = 60_000;

const CANCELLED: AppError = { code: 'cancelled', message: 'The call was cancelled.' };

/** `POST rpc/<procedure>` beside the page, JSON in and out. */
export function createHttpTransport(base: string, fetchJson: typeof fetch): Transport {
  return async (name, input, { signal, keepalive = false }) => {
    const body = JSON.stringify(input);
    try {
      const response = await fetchJson(new URL(`rpc/${encodeURIComponent(name)}`, base), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        credentials: 'same-origin',
        keepalive: keepalive && body.length < MAX_KEEPALIVE_BYTES,
        body,
        ...(signal === undefined ? {} : { signal }),
      });
      return readAnswer(await response.json(), response.status);
    } catch {
      return err(signal?.aborted === true ? CANCELLED : UNREACHABLE);
    }
  };
}

/** An answer that is none of ours (a proxy's page, say) counts as unreachable. */
function readAnswer(answer: unknown, status: number): Result<unknown, AppError> {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer)
    return answer as Result<unknown, AppError>;
  return err({ code: 'unavailable', message: `The backend answered with status ${status} and no result.` });
}
