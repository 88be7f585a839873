import type { Timing } from '#core/benchmark/result';
import { medianOf } from '#core/shared/quantile';
import type { GpuTimer, StartedBackend } from '../../tensor/backend/started-backend';
import { nowSeconds } from './now';
import type { TimedOperation } from './timed-operation';

/** Takes one sample of an operation. */
export interface SampleClock {
  readonly kind: Timing['clock'];
  /** @returns time of one run in a sample of `repeats` runs [s]; null when this clock cannot tell this time */
  sample(operation: TimedOperation, repeats: number): Promise<number | null>;
}

/** Empty waits whose median stands for what waiting itself takes. */
const EMPTY_WAITS = 15;
/** Share of a sample that is taken off for waiting, at most. */
const MAX_WAIT_SHARE = 0.5;

/**
 * Wall time from the first call until the device is done. What waiting takes by itself, when there is nothing to wait
 * for, is measured once and taken off.
 */
export async function wallClock(backend: StartedBackend): Promise<SampleClock> {
  const waitSeconds = await emptyWaitSeconds(backend);
  return {
    kind: 'wall',
    async sample(operation, repeats) {
      await operation.prepare?.();
      await backend.synchronize();
      const startSeconds = nowSeconds();
      for (let run = 0; run < repeats; run += 1) {
        const pending = operation.run();
        if (pending !== undefined) await pending;
      }
      await backend.synchronize();
      const seconds = nowSeconds() - startSeconds;
      operation.cleanUp?.();
      return (seconds - Math.min(waitSeconds, seconds * MAX_WAIT_SHARE)) / repeats;
    },
  };
}

/** The device's own clock; for operations that only queue work. */
export function gpuClock(backend: StartedBackend, timer: GpuTimer): SampleClock {
  return {
    kind: 'gpu-timer',
    async sample(operation, repeats) {
      await operation.prepare?.();
      await backend.synchronize();
      const seconds = await timer.time(() => {
        for (let run = 0; run < repeats; run += 1) void operation.run();
      });
      operation.cleanUp?.();
      return seconds === null ? null : seconds / repeats;
    },
  };
}

async function emptyWaitSeconds(backend: StartedBackend): Promise<number> {
  const waits: number[] = [];
  for (let wait = 0; wait < EMPTY_WAITS; wait += 1) {
    const startSeconds = nowSeconds();
    await backend.synchronize();
    waits.push(nowSeconds() - startSeconds);
  }
  return medianOf(waits);
}
