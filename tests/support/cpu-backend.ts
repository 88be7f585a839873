import { afterAll, beforeAll } from 'vitest';
import { startBackend } from '../../src/renderer/tensor/backend/start-backend';
import type { StartedBackend } from '../../src/renderer/tensor/backend/started-backend';

/** Starts the backend of the processor for the tests of a file. @returns it, once they run */
export function withCpuBackend(): () => StartedBackend {
  let backend: StartedBackend | null = null;
  beforeAll(async () => {
    const started = await startBackend('cpu');
    if (!started.ok) throw new Error(started.error.message);
    backend = started.value;
  });
  afterAll(() => backend?.release());
  return () => backend as StartedBackend;
}
