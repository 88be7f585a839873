import type { AppError } from '#core/contract/app-error';
import type { CallContext } from '#core/contract/define-contract';
import type { Dispatch } from '#core/contract/dispatch';
import type { Result } from '#core/shared/result';
import type { Host, PrintedReport } from '#main/backend/host';
import type { FromBackend, ToBackend } from '#main/shells/electron/backend-messages';

/** The part of Electron's ParentPort that the backend's process needs. */
export interface ParentPort {
  postMessage(message: FromBackend): void;
  on(event: 'message', listener: (event: { readonly data: ToBackend }) => void): unknown;
}

interface OpenBackend {
  readonly dispatch: Dispatch;
  close(): Promise<void>;
}

interface PendingPrint {
  readonly settle: (result: Result<PrintedReport, AppError>) => void;
  readonly context: CallContext;
}

/**
 * The backend process's end of the link.
 *
 * @param open opens the backend with the host given; calls that come before it is open wait for it, and all of them
 *   get its error when it cannot be opened
 * @param onClosed after the store has been closed on request
 */
export function serveBackend(
  port: ParentPort,
  open: (host: Host) => Promise<Result<OpenBackend, AppError>>,
  onClosed: () => void,
): void {
  const running = new Map<string, AbortController>();
  const prints = new Map<string, PendingPrint>();
  const backend = open(createRemoteHost(port, prints));

  async function answer({ callId, name, input }: ToBackend & { kind: 'call' }): Promise<void> {
    const controller = new AbortController();
    running.set(callId, controller);
    const opened = await backend;
    const context: CallContext = {
      signal: controller.signal,
      progress: (fraction01, step) => port.postMessage({ kind: 'progress', callId, fraction01, step }),
    };
    const result = opened.ok ? await opened.value.dispatch(name, input, context) : opened;
    running.delete(callId);
    port.postMessage({ kind: 'result', callId, result });
  }

  port.on('message', ({ data: message }) => {
    switch (message.kind) {
      case 'call':
        void answer(message);
        return;
      case 'cancel':
        running.get(message.callId)?.abort();
        return;
      case 'print-progress':
        prints.get(message.printId)?.context.progress(message.fraction01, message.step);
        return;
      case 'printed':
        prints.get(message.printId)?.settle(message.result);
        prints.delete(message.printId);
        return;
      case 'close':
        void backend.then((opened) => (opened.ok ? opened.value.close() : undefined)).finally(onClosed);
    }
  });
}

/** Printing needs a window, and only the main process has one: ask it. */
function createRemoteHost(port: ParentPort, prints: Map<string, PendingPrint>): Host {
  let lastPrintId = 0;
  return {
    printReport: (job, context) => {
      lastPrintId += 1;
      const printId = String(lastPrintId);
      return new Promise((settle) => {
        prints.set(printId, { settle, context });
        context.signal.addEventListener('abort', () => port.postMessage({ kind: 'cancel-print', printId }));
        port.postMessage({ kind: 'print', printId, job });
      });
    },
  };
}
