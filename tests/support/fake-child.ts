import { EventEmitter } from 'node:events';
import type { BackendChild } from '#main/shells/electron/backend-link';
import type { FromBackend, ToBackend } from '#main/shells/electron/backend-messages';
import type { ParentPort } from '#main/shells/electron/serve-backend';

export interface FakeChild extends BackendChild {
  /** As if the process had crashed. */
  crash(): void;
  isRunning(): boolean;
  readonly killCount: number;
}

/**
 * A backend process that runs in this one: both ends of the link are real, and every message is cloned on its way as it
 * is between processes.
 *
 * @param run starts the backend's end; it calls `onClosed` where the real one ends its process
 */
export function createFakeChild(run: (port: ParentPort, onClosed: () => void) => void): FakeChild {
  const toMain = new EventEmitter();
  const toBackend = new EventEmitter();
  let isAlive = true;
  let killCount = 0;

  function end(code: number): void {
    if (!isAlive) return;
    isAlive = false;
    toMain.emit('exit', code);
  }

  function deliver(to: EventEmitter, message: unknown): void {
    setImmediate(() => isAlive && to.emit('message', message));
  }

  run(
    {
      postMessage: (message: FromBackend) => deliver(toMain, structuredClone(message)),
      on: (event, listener) => toBackend.on(event, listener),
    },
    () => end(0),
  );

  return {
    postMessage: (message: ToBackend) => deliver(toBackend, { data: structuredClone(message) }),
    on: (event: string, listener: (value: never) => void) =>
      toMain.on(event, listener as (...args: unknown[]) => void),
    kill() {
      killCount += 1;
      end(15);
      return true;
    },
    crash: () => end(1),
    isRunning: () => isAlive,
    get killCount() {
      return killCount;
    },
  };
}
