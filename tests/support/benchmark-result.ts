import { type KernelShape, kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { KernelResult, Timing } from '#core/benchmark/result';

/** A timing of which only the median matters. */
export function timingOf(medianSeconds: number): Timing {
  return {
    medianSeconds,
    lowSeconds: medianSeconds,
    highSeconds: medianSeconds,
    p10Seconds: medianSeconds,
    p90Seconds: medianSeconds,
    sampleCount: 10,
    warmUpCount: 3,
    firstRunSeconds: medianSeconds,
    repeatsPerSample: 1,
    clock: 'wall',
    stoppedBy: 'precision',
    drift: 0,
  };
}

/** A right kernel with this median. */
export function kernelResultOf(shape: KernelShape, medianSeconds: number): KernelResult {
  const { id, kind, size, flop, bytes } = kernelSpec(shape);
  const correctness = { maxRelativeError: 0, tolerance: 1e-6, correct: true };
  return { id, kind, size, flop, bytes, timing: timingOf(medianSeconds), correctness };
}
