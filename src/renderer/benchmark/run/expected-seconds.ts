import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { KernelResult } from '#core/benchmark/result';

/**
 * What one run of a kernel will take, from what was measured before it: in proportion to the same kind's largest size,
 * else to the best product of matrices. Small sizes wait more than they compute, so that this errs on the long side.
 *
 * @returns [s]; null: nothing to go by
 */
export function expectedSeconds(spec: KernelSpec, measured: readonly KernelResult[]): number | null {
  const same = measured.findLast(({ kind, timing }) => kind === spec.kind && timing !== null);
  if (same?.timing) {
    const ratio = spec.flop > 0 ? spec.flop / same.flop : spec.bytes / same.bytes;
    return same.timing.medianSeconds * ratio;
  }
  if (spec.kind !== 'attention' && spec.kind !== 'convolution') return null;
  const rates = measured.flatMap(({ kind, flop, timing }) =>
    kind === 'matmul' && timing !== null ? [flop / timing.medianSeconds] : [],
  );
  return rates.length === 0 ? null : spec.flop / Math.max(...rates);
}
