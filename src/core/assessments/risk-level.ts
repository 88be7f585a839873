/** Names of the levels of severity and of likelihood, by their number. */
export const LEVEL_NAMES = ['unrated', 'negligible', 'limited', 'significant', 'maximum'] as const;

/** Words of a rated risk; `unrated` while severity or likelihood is missing. */
export const RISK_WORDS = ['unrated', 'low', 'moderate', 'high', 'very-high'] as const;
export type RiskWord = (typeof RISK_WORDS)[number];

/**
 * How grave a risk is: severity × likelihood, each from 1 to 4: up to 3 low, up to 6 moderate, up to 9 high, above
 * that very high. The bounds are ours; the scales are those of the French authority's method.
 *
 * @param severity 0 = not rated
 * @param likelihood 0 = not rated
 */
export function riskWord(severity: number, likelihood: number): RiskWord {
  const product = severity * likelihood;
  if (product === 0) return 'unrated';
  if (product <= 3) return 'low';
  if (product <= 6) return 'moderate';
  return product <= 9 ? 'high' : 'very-high';
}
