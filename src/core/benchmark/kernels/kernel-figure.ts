import type { KernelResult } from '#core/benchmark/result';

/** A result in the unit its kind is told in. */
export interface BenchmarkFigure {
  readonly value: number;
  readonly unit: 'FLOP/s' | 'B/s' | 'tokens/s' | 's';
}

/** Arithmetic per second where a kernel computes, bytes per second where it moves numbers, seconds of a launch. */
export function kernelFigure({ kind, flop, bytes, timing }: KernelResult): BenchmarkFigure | null {
  if (timing === null) return null;
  const seconds = timing.medianSeconds;
  switch (kind) {
    case 'matmul':
    case 'attention':
    case 'convolution':
      return { value: flop / seconds, unit: 'FLOP/s' };
    case 'launch':
      return { value: seconds, unit: 's' };
    default:
      return { value: bytes / seconds, unit: 'B/s' };
  }
}
