import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { BackendName, KernelResult, TransformerResult } from '#core/benchmark/result';
import { measuredRates } from '#core/benchmark/roofline/measured-rates';
import { predictStepSeconds } from '#core/benchmark/roofline/predict-step';
import type { BenchmarkSize } from '#core/benchmark/transformers/benchmark-sizes';

/** How much slower than plain sums of vectors other kernels that move numbers are, where nothing better is known. */
const SLOWER_THAN_SUMS = 4;

/**
 * What one run of a kernel will take, from what was measured before it: in proportion to the same kind's largest size,
 * else to the best product of matrices or the best sum of vectors. Small sizes wait more than they compute, so that this
 * errs on the long side.
 *
 * @returns [s]; null: nothing to go by
 */
export function expectedKernelSeconds(spec: KernelSpec, measured: readonly KernelResult[]): number | null {
  const same = measured.findLast(({ kind, timing }) => kind === spec.kind && timing !== null);
  if (same?.timing) {
    const ratio = spec.flop > 0 ? spec.flop / same.flop : spec.bytes / same.bytes;
    return same.timing.medianSeconds * ratio;
  }
  if (spec.kind === 'attention' || spec.kind === 'convolution') {
    const rate = bestMatmulRate(measured);
    return rate === null ? null : spec.flop / rate;
  }
  const bandwidth = best(measured, 'elementwise', 'bytes');
  return bandwidth === null ? null : (SLOWER_THAN_SUMS * spec.bytes) / bandwidth;
}

/** What one training step will take by the roofline, fitted to the sizes before it. @returns null: nothing to go by */
export function expectedStepSeconds(
  size: BenchmarkSize,
  kernels: readonly KernelResult[],
  measured: readonly TransformerResult[],
  backend: BackendName,
): number | null {
  const rates = measuredRates(kernels);
  if (rates === null) return null;
  const steps = measured.flatMap(({ shape, batchSize, training }) =>
    training === null ? [] : [{ shape, batchSize, measuredSeconds: training.medianSeconds }],
  );
  return predictStepSeconds(size, steps, rates, backend);
}

/** @returns [FLOP/s]; null when no product was timed */
export function bestMatmulRate(measured: readonly KernelResult[]): number | null {
  return best(measured, 'matmul', 'flop');
}

function best(
  measured: readonly KernelResult[],
  kind: KernelResult['kind'],
  unit: 'flop' | 'bytes',
): number | null {
  const rates = measured.flatMap((kernel) =>
    kernel.kind === kind && kernel.timing !== null ? [kernel[unit] / kernel.timing.medianSeconds] : [],
  );
  return rates.length === 0 ? null : Math.max(...rates);
}
