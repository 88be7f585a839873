import { ipcMain } from 'electron';
import type { AppError } from '#core/contract/app-error';
import type { Dispatch } from '#core/contract/dispatch';
import { err } from '#core/shared/result';
import { isTrustedSender } from '#main/shells/electron/lock-down';

const UNTRUSTED: AppError = { code: 'invalid-input', message: 'This page may not call the backend.' };

/** Forwards the calls of our own pages, with progress and cancel; knows none of the procedures. */
export function openRpcChannel(dispatch: Dispatch): void {
  const running = new Map<string, AbortController>();

  ipcMain.handle('rpc', async (event, callId: unknown, name: unknown, input: unknown) => {
    if (!isTrustedSender(event)) return err(UNTRUSTED);
    const { sender } = event;
    const key = `${sender.id}:${String(callId)}`;
    const controller = new AbortController();
    running.set(key, controller);
    const result = await dispatch(String(name), input, {
      signal: controller.signal,
      progress: (fraction01, step) => {
        if (!sender.isDestroyed()) sender.send('rpc-progress', callId, fraction01, step);
      },
    });
    running.delete(key);
    return result;
  });

  ipcMain.on('rpc-cancel', (event, callId: unknown) => {
    if (isTrustedSender(event)) running.get(`${event.sender.id}:${String(callId)}`)?.abort();
  });
}
