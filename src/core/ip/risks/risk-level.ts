import type { IpRisk, Mitigation, Step } from '#core/ip/ip';

/** Where a risk stands in the 5 × 5 matrix. */
export interface RiskLevel {
  readonly likelihood: Step;
  readonly impact: Step;
  /** Likelihood times impact [1..25]. */
  readonly score: number;
}

/** Steps that all mitigations of a risk together take off its likelihood, and off its impact: none does away with it. */
export const MOST_STEPS = 2;

/** Bands of the score, as the matrix is shaded: up to 6, up to 10, up to 15, above. */
export const RISK_BANDS = ['low', 'moderate', 'raised', 'high'] as const;
export type RiskBand = (typeof RISK_BANDS)[number];

export function bandOf(score: number): RiskBand {
  if (score <= 6) return 'low';
  if (score <= 10) return 'moderate';
  return score <= 15 ? 'raised' : 'high';
}

export function levelOf(likelihood: Step, impact: Step): RiskLevel {
  return { likelihood, impact, score: likelihood * impact };
}

/** How far a score goes if our estimate is off: a line for both, a bar for one of the two. */
export interface ScoreMargin {
  /** Likelihood and impact both a step lower. */
  readonly low: number;
  /** One of the two a step lower: the one that changes less. */
  readonly lower: number;
  /** One of the two a step higher: the one that changes less. */
  readonly higher: number;
  /** Both a step higher. */
  readonly high: number;
}

/** Scores one step either way of a level, within 1 to 5. */
export function scoreMargin({ likelihood, impact }: RiskLevel): ScoreMargin {
  const [less, more] = [(step: Step) => Math.max(1, step - 1), (step: Step) => Math.min(5, step + 1)];
  return {
    low: less(likelihood) * less(impact),
    lower: Math.max(less(likelihood) * impact, likelihood * less(impact)),
    higher: Math.min(more(likelihood) * impact, likelihood * more(impact)),
    high: more(likelihood) * more(impact),
  };
}

/**
 * What is left of a risk: likelihood and impact less the steps of the mitigations taken, at most two steps each, never
 * below 1. Mitigations that are not the risk's own count nothing.
 */
export function residualLevel(
  { likelihood, impact, mitigations }: Pick<IpRisk, 'likelihood' | 'impact' | 'mitigations'>,
  taken: ReadonlySet<string>,
  catalog: ReadonlyMap<string, Mitigation>,
): RiskLevel {
  const lowered = (of: 'likelihood' | 'impact') =>
    mitigations.reduce((sum, id) => sum + (taken.has(id) ? (catalog.get(id)?.lowers[of] ?? 0) : 0), 0);
  return levelOf(stepsDown(likelihood, lowered('likelihood')), stepsDown(impact, lowered('impact')));
}

function stepsDown(from: Step, steps: number): Step {
  return Math.max(1, from - Math.min(MOST_STEPS, steps)) as Step;
}
