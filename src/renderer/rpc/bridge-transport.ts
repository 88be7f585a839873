import type { AppError } from '#core/contract/app-error';
import type { Bridge } from '#core/contract/bridge';
import { err } from '#core/shared/result';
import { UNREACHABLE } from './connection';
import type { CallOptions, Transport } from './rpc-client';

const CANCELLED: AppError = { code: 'cancelled', message: 'The call was cancelled.' };

/** Calls over the desktop shell's bridge; they outlive the page by themselves. */
export function createBridgeTransport(bridge: Bridge): Transport {
  const watching = new Map<string, NonNullable<CallOptions['onProgress']>>();
  let lastId = 0;
  bridge.onProgress((callId, fraction01, step) => watching.get(callId)?.(fraction01, step));

  return async (name, input, { onProgress, signal }) => {
    if (signal?.aborted === true) return err(CANCELLED);
    lastId += 1;
    const callId = `call-${lastId}`;
    const cancel = () => bridge.cancel(callId);
    if (onProgress !== undefined) watching.set(callId, onProgress);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await bridge.call(callId, name, input);
    } catch {
      return err(UNREACHABLE);
    } finally {
      watching.delete(callId);
      signal?.removeEventListener('abort', cancel);
    }
  };
}
