import type { BenchmarkFigure } from '#core/benchmark/kernels/kernel-figure';
import type { TransformerResult } from '#core/benchmark/result';

/** Tokens a second in training; null when it was not timed. */
export function trainingFigure({ training, trainingTokens }: TransformerResult): BenchmarkFigure | null {
  return training === null ? null : { value: trainingTokens / training.medianSeconds, unit: 'tokens/s' };
}
