import type { AppError } from '#core/contract/app-error';
import { err, type Result } from '#core/shared/result';
import { UNREACHABLE } from './connection';
import type { CallOptions, Transport } from './rpc-client';

/** What the backend sends over the socket. */
type Answer =
  | { readonly id: string; readonly progress: { readonly fraction01: number; readonly step: string } }
  | { readonly id: string | null; readonly result: Result<unknown, AppError> };

interface RunningCall {
  readonly options: CallOptions;
  readonly settle: (result: Result<unknown, AppError>) => void;
}

/** `ws(s)://…/ws` beside the page. */
function socketAddress(base: string): string {
  const url = new URL('ws', base);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.search = '';
  url.hash = '';
  return url.href;
}

/**
 * Calls with progress and cancel over one WebSocket, opened with the first call. When it breaks, the calls that run
 * end as unreachable and the next call opens a new one.
 */
export function createSocketTransport(base: string, open: (address: string) => WebSocket): Transport {
  const running = new Map<string, RunningCall>();
  let socket: Promise<WebSocket> | null = null;
  let lastId = 0;

  function connect(): Promise<WebSocket> {
    socket ??= new Promise((resolve, reject) => {
      const opened = open(socketAddress(base));
      opened.addEventListener('open', () => resolve(opened));
      opened.addEventListener('message', (event) => onMessage(JSON.parse(String(event.data)) as Answer));
      // An error is always followed by a close.
      opened.addEventListener('close', () => {
        socket = null;
        reject(new Error('closed'));
        for (const call of running.values()) call.settle(err(UNREACHABLE));
        running.clear();
      });
    });
    return socket;
  }

  function onMessage(answer: Answer): void {
    const call = answer.id === null ? undefined : running.get(answer.id);
    if (call === undefined || answer.id === null) return;
    if ('progress' in answer) {
      call.options.onProgress?.(answer.progress.fraction01, answer.progress.step);
      return;
    }
    running.delete(answer.id);
    call.settle(answer.result);
  }

  return async (name, input, options) => {
    lastId += 1;
    const id = `call-${lastId}`;
    let line: WebSocket;
    try {
      line = await connect();
    } catch {
      return err(UNREACHABLE);
    }
    return new Promise((settle) => {
      running.set(id, { options, settle });
      line.send(JSON.stringify({ id, name, input }));
      // The backend answers a cancelled call like any other, with `cancelled`.
      const cancel = () => line.send(JSON.stringify({ cancel: id }));
      if (options.signal?.aborted === true) cancel();
      else options.signal?.addEventListener('abort', cancel, { once: true });
    });
  };
}
