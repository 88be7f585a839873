import { backend, type KernelBackend } from '@tensorflow/tfjs-core';

/** The active backend as the class it is an instance of. @throws when it is another one, which would be a fault of ours */
export function loadedBackend<T extends KernelBackend>(kind: abstract new (...args: never[]) => T): T {
  const active = backend();
  if (!(active instanceof kind)) throw new Error(`the active backend is no ${kind.name}`);
  return active;
}
