import type { BenchmarkFigure } from '#core/benchmark/kernels/kernel-figure';
import type { TransformerResult } from '#core/benchmark/result';
import { trainedTokensPerSecond } from '#core/benchmark/transformers/token-rates';

/** Tokens a second in training; null when it was not timed. */
export function trainingFigure(result: TransformerResult): BenchmarkFigure | null {
  const value = trainedTokensPerSecond(result);
  return value === null ? null : { value, unit: 'tokens/s' };
}
