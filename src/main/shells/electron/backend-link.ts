import type { AppError } from '#core/contract/app-error';
import type { CallContext } from '#core/contract/define-contract';
import type { Dispatch } from '#core/contract/dispatch';
import { err, type Result } from '#core/shared/result';
import type { Host } from '#main/backend/host';
import type { FromBackend, ToBackend } from '#main/shells/electron/backend-messages';

/** The part of Electron's UtilityProcess that the link needs. */
export interface BackendChild {
  postMessage(message: ToBackend): void;
  on(event: 'message', listener: (message: FromBackend) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

export interface BackendLink {
  readonly dispatch: Dispatch;
  /** Asks the backend to close its store and waits until its process has ended. */
  close(): Promise<void>;
}

/** A backend that has not ended by then is ended [ms]; the store survives that, SQLite replays its log. */
const CLOSE_TIMEOUT_MS = 5_000;

interface PendingCall {
  readonly settle: (result: Result<unknown, AppError>) => void;
  readonly context: CallContext | undefined;
}

/**
 * The main process's end of the backend: forwards calls and knows none of the procedures. When the backend's process
 * ends by itself, what was under way fails with `unavailable` and the next call starts it again.
 *
 * @param fork starts the backend's process
 */
export function createBackendLink(fork: () => BackendChild, host: Host): BackendLink {
  const pending = new Map<string, PendingCall>();
  const prints = new Map<string, AbortController>();
  let child: BackendChild | null = null;
  let lastCallId = 0;
  let onEnd: (() => void) | null = null;

  function start(): BackendChild {
    const started = fork();
    started.on('message', (message) => receive(started, message));
    started.on('exit', () => {
      child = null;
      for (const print of prints.values()) print.abort();
      for (const { settle } of pending.values()) settle(err(ENDED));
      pending.clear();
      onEnd?.();
    });
    child = started;
    return started;
  }

  function receive(from: BackendChild, message: FromBackend): void {
    switch (message.kind) {
      case 'result':
        pending.get(message.callId)?.settle(message.result);
        pending.delete(message.callId);
        return;
      case 'progress':
        pending.get(message.callId)?.context?.progress(message.fraction01, message.step);
        return;
      case 'print':
        void print(from, message);
        return;
      case 'cancel-print':
        prints.get(message.printId)?.abort();
    }
  }

  async function print(to: BackendChild, { printId, job }: FromBackend & { kind: 'print' }): Promise<void> {
    const controller = new AbortController();
    prints.set(printId, controller);
    const result = await host
      .printReport(job, {
        signal: controller.signal,
        progress: (fraction01, step) => to.postMessage({ kind: 'print-progress', printId, fraction01, step }),
      })
      .catch((cause: unknown) => err(printingFailed(cause)));
    prints.delete(printId);
    if (child === to) to.postMessage({ kind: 'printed', printId, result });
  }

  return {
    dispatch: (name, input, context) => {
      const to = child ?? start();
      lastCallId += 1;
      const callId = String(lastCallId);
      return new Promise((settle) => {
        pending.set(callId, { settle, context });
        to.postMessage({ kind: 'call', callId, name, input });
        context?.signal.addEventListener('abort', () => to.postMessage({ kind: 'cancel', callId }));
      });
    },
    close: () =>
      new Promise((resolve) => {
        const ending = child;
        if (ending === null) return resolve();
        const timer = setTimeout(() => ending.kill(), CLOSE_TIMEOUT_MS);
        onEnd = () => {
          clearTimeout(timer);
          resolve();
        };
        ending.postMessage({ kind: 'close' });
      }),
  };
}

const ENDED: AppError = {
  code: 'unavailable',
  message: 'Landfall’s backend ended by itself; what was saved is safe. Try again: it is started anew.',
};

function printingFailed(cause: unknown): AppError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { code: 'internal', message: `The report could not be printed (${reason}).` };
}
