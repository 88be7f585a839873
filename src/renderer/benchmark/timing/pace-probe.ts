import { usesGpu } from '#core/benchmark/uses-gpu';
import { medianOf } from '#core/shared/quantile';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { Kernel } from '../kernels/kernel';
import { matmul } from '../kernels/matmul';
import { type SampleClock, wallClock } from './sample-clock';

/** Times one fixed product of matrices again and again, to tell how the machine's own pace changes during a run. */
export interface PaceProbe {
  /** @returns the work that is always the same [s]; null when the device does not answer as it should */
  take(): Promise<number | null>;
  dispose(): void;
}

/** Sides of the product: on a GPU long enough that the device counts, not the launch; the next one where it is too slow. */
const SIZES = { processor: [128], gpu: [1024, 512, 256, 128] } as const;
const WARM_UP_COUNT = 3;
/** A turn lasts about this long [s], of which there are some. */
const TURN_SECONDS = 0.02;
const TURN_COUNT = 5;
const MAX_REPEATS = 512;
/** A probe has to take little beside what it watches [s]. */
const MAX_PRODUCT_SECONDS = 0.05;

/** @returns a probe that never throws: what is wrong with the device is for the parts of the run to say */
export function createPaceProbe(backend: StartedBackend): PaceProbe {
  const isGpu = usesGpu({ backend: backend.name, software: backend.isSoftware });
  let product: Kernel | null = null;
  let clock: SampleClock | null = null;
  let repeats = 1;

  /** @returns time of one product [s] */
  async function turn(): Promise<number> {
    clock ??= await wallClock(backend);
    return (await clock.sample((product as Kernel).operation, repeats)) as number;
  }

  /** Makes the product, compiles it, and finds out how many of it make a turn. */
  async function begin(): Promise<void> {
    for (const n of isGpu ? SIZES.gpu : SIZES.processor) {
      dispose();
      product = matmul(n);
      repeats = 1;
      for (let run = 0; run < WARM_UP_COUNT; run += 1) await turn();
      const productSeconds = await turn();
      repeats = repeatsFor(productSeconds);
      // Queued one after the other, products take less each: the first guess is too low.
      repeats = repeatsFor(await turn());
      if (productSeconds <= MAX_PRODUCT_SECONDS) return;
    }
  }

  function repeatsFor(productSeconds: number): number {
    return Math.min(MAX_REPEATS, Math.max(1, Math.ceil(TURN_SECONDS / productSeconds)));
  }

  function dispose(): void {
    product?.dispose();
    product = null;
  }

  return {
    async take() {
      try {
        if (product === null) await begin();
        const turns: number[] = [];
        for (let count = 0; count < TURN_COUNT; count += 1) turns.push(await turn());
        return medianOf(turns);
      } catch {
        return null;
      }
    },
    dispose,
  };
}
