import { type ComparisonLimits, DEFAULT_LIMITS } from '#core/fairness/compare-groups';
import type { Fairness } from '#core/plan/fairness';

/** What the plan asks of a comparison. @param columns name of the column, or of several joined, whose groups are compared */
export function limitsFor(fairness: Fairness, columns: string): ComparisonLimits {
  return {
    gap: fairness.gap ?? DEFAULT_LIMITS.gap,
    margin: fairness.margin ?? DEFAULT_LIMITS.margin,
    reference: fairness.references?.[columns] ?? null,
  };
}
