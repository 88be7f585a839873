import { tokenProbabilities } from '../../../lab/training/sample-token';

/** A token that may come next. */
export interface Candidate {
  readonly token: number;
  /** [0..1] */
  readonly probability01: number;
}

export interface Candidates {
  /** Likeliest first. */
  readonly likeliest: readonly Candidate[];
  /** Of all that are not among them [0..1]. */
  readonly others01: number;
  readonly otherCount: number;
}

/**
 * The likeliest next tokens.
 *
 * @param logits [vocabulary]
 * @param drawn a token that is shown in any case, in the place of the last; null: none
 */
export function candidatesOf(
  logits: Float32Array,
  temperature: number,
  count: number,
  drawn: number | null = null,
): Candidates {
  const probabilities = tokenProbabilities(logits, temperature);
  const ranked = Array.from(probabilities, (probability01, token) => ({ token, probability01 })).sort(
    // The logits part those that a low temperature makes alike.
    (a, b) => b.probability01 - a.probability01 || (logits[b.token] ?? 0) - (logits[a.token] ?? 0),
  );
  const likeliest = ranked.slice(0, count);
  const missing = ranked.find(
    ({ token }) => token === drawn && !likeliest.some((shown) => shown.token === drawn),
  );
  if (missing !== undefined) likeliest.splice(-1, 1, missing);
  const shown01 = likeliest.reduce((sum, { probability01 }) => sum + probability01, 0);
  return {
    likeliest,
    others01: Math.max(0, 1 - shown01),
    otherCount: ranked.length - likeliest.length,
  };
}
