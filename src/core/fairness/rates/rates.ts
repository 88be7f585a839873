import { type Counts, peopleIn } from '#core/fairness/counts';

/**
 * Rates of one group, by Fairlearn's and scikit-learn's definitions of the same names (fairlearn.metrics.selection_rate,
 * true_positive_rate, false_positive_rate; sklearn.metrics.precision_score, accuracy_score). One departure: a rate of
 * nobody is unknown here, where those libraries say 0.
 */
export const RATES = {
  /** Whom the model says yes to: (TP + FP) / n. */
  selection: (c: Counts) => ({ hits: c.truePositives + c.falsePositives, of: peopleIn(c) }),
  /** Of the truly positive, whom the model finds: TP / (TP + FN). */
  truePositive: (c: Counts) => ({ hits: c.truePositives, of: c.truePositives + c.falseNegatives }),
  /** Of the truly negative, whom the model takes for positive: FP / (FP + TN). */
  falsePositive: (c: Counts) => ({ hits: c.falsePositives, of: c.falsePositives + c.trueNegatives }),
  /** Of the truly positive, whom the model misses: FN / (TP + FN). */
  falseNegative: (c: Counts) => ({ hits: c.falseNegatives, of: c.truePositives + c.falseNegatives }),
  /** Whom the model says no to: (TN + FN) / n. */
  rejection: (c: Counts) => ({ hits: c.trueNegatives + c.falseNegatives, of: peopleIn(c) }),
  /** Of those the model says yes to, who is positive: TP / (TP + FP). */
  precision: (c: Counts) => ({ hits: c.truePositives, of: c.truePositives + c.falsePositives }),
  /** Whom the model is right about: (TP + TN) / n. */
  accuracy: (c: Counts) => ({ hits: c.truePositives + c.trueNegatives, of: peopleIn(c) }),
} as const satisfies Readonly<Record<string, (counts: Counts) => Share>>;
export type RateName = keyof typeof RATES;

/** So many out of so many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** @returns from 0 to 1; null = of nobody */
export function shareValue({ hits, of }: Share): number | null {
  return of === 0 ? null : hits / of;
}

export function rateOf(counts: Counts, rate: RateName): number | null {
  return shareValue(RATES[rate](counts));
}
