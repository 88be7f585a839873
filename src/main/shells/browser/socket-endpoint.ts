import type { WebSocket } from 'ws';
import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import type { Dispatch } from '#core/contract/dispatch';
import { err, type Result } from '#core/shared/result';

const CallId = z.union([z.string().max(100), z.number()]);
type CallId = z.infer<typeof CallId>;

/** What a page sends: a call, or the id of a call to stop. */
const Message = z.union([
  z.object({ id: CallId, name: z.string(), input: z.unknown() }),
  z.object({ cancel: CallId }),
]);

/** What it gets back: any number of progress reports and one result a call; `id` null for what is no message. */
export type Answer =
  | { readonly id: CallId; readonly progress: { readonly fraction01: number; readonly step: string } }
  | { readonly id: CallId | null; readonly result: Result<unknown, AppError> };

/** Runs the calls of one WebSocket; those that still run when it closes are cancelled. */
export function answerSocket(socket: WebSocket, dispatch: Dispatch): void {
  const running = new Map<CallId, AbortController>();

  function send(answer: Answer): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(answer));
  }

  async function call(id: CallId, name: string, input: unknown): Promise<void> {
    if (running.has(id)) return send({ id, result: err(inUse(id)) });
    const abort = new AbortController();
    running.set(id, abort);
    const progress = (fraction01: number, step: string) => {
      if (running.get(id) === abort) send({ id, progress: { fraction01, step } });
    };
    const result = await dispatch(name, input, { progress, signal: abort.signal });
    running.delete(id);
    send({ id, result });
  }

  socket.on('message', (data) => {
    const message = parseMessage(String(data));
    if (message === null) send({ id: null, result: err(NO_MESSAGE) });
    else if ('cancel' in message) running.get(message.cancel)?.abort();
    else void call(message.id, message.name, message.input);
  });
  socket.on('close', () => {
    for (const abort of running.values()) abort.abort();
  });
  // An error is always followed by a close.
  socket.on('error', () => {});
}

const NO_MESSAGE: AppError = {
  code: 'invalid-input',
  message: 'Expected {"id", "name", "input"} or {"cancel"} in JSON.',
};

function inUse(id: CallId): AppError {
  return {
    code: 'invalid-input',
    field: 'id',
    message: `A call with the id ${id} is still running; expected a new id.`,
  };
}

function parseMessage(text: string): z.infer<typeof Message> | null {
  try {
    const parsed = Message.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
