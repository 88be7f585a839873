import type { TransformerResult } from '#core/benchmark/result';

/** Tokens trained a second, by the median step; null when it was not timed. */
export function trainedTokensPerSecond({
  training,
  trainingTokens,
}: Pick<TransformerResult, 'training' | 'trainingTokens'>): number | null {
  return training === null ? null : trainingTokens / training.medianSeconds;
}

/** Tokens written a second, one after the other, by the median; null when it was not timed. */
export function writtenTokensPerSecond({ generation }: Pick<TransformerResult, 'generation'>): number | null {
  return generation === null ? null : 1 / generation.medianSeconds;
}
