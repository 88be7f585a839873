import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { KernelResult, TransformerResult } from '#core/benchmark/result';
import type { BenchmarkSize } from '#core/transformer/benchmark-sizes';
import { trainingStepFlop } from '#core/transformer/flop';
import { trainingOperations } from '#core/transformer/operations/training-step';

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

/** What one training step will take by the kernels, corrected by how far that was off for the size before it. */
export function expectedStepSeconds(
  { shape, batchSize }: BenchmarkSize,
  kernels: readonly KernelResult[],
  measured: readonly TransformerResult[],
): number | null {
  const rate = bestMatmulRate(kernels);
  if (rate === null) return null;
  const launch = kernels.find(({ kind }) => kind === 'launch')?.timing?.medianSeconds ?? 0;
  const byKernels = (model: Pick<BenchmarkSize, 'shape' | 'batchSize'>) => {
    const operations = trainingOperations(model.shape, model.batchSize);
    const launches = operations.reduce((sum, { count }) => sum + count, 0);
    return trainingStepFlop(model.shape, model.batchSize) / rate + launches * launch;
  };
  const before = measured.findLast(({ training }) => training !== null);
  const correction = before?.training ? before.training.medianSeconds / byKernels(before) : 1;
  return correction * byKernels({ shape, batchSize });
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
