import type { GroupComparison } from '#core/fairness/compare-groups';
import type { FairnessView } from '../use-fairness-view';

/** What the next test is planned with. */
interface NextTestPlan {
  readonly rate: number;
  readonly groupCount: number;
  readonly power: number;
  readonly labelUsd: { readonly low: number; readonly high: number } | null;
}

/** Where nothing was measured and nothing entered. */
const UNMEASURED = { rate: 0.05, groupCount: 2, power: 0.8 };

/** What the user has entered, else what was measured, else a start. */
export function nextTestOf({
  fairness,
  comparison,
}: Pick<FairnessView, 'fairness' | 'comparison'>): NextTestPlan {
  const entered = fairness.nextTest ?? {};
  const measured = comparison?.groups.find(({ reading }) => reading === 'reference')?.rate ?? null;
  // Two digits, as somebody would enter it.
  const rate = measured === null ? UNMEASURED.rate : Number(measured.toPrecision(2));
  return {
    rate: entered.rate ?? rate,
    groupCount: entered.groupCount ?? Math.max(2, comparison?.groups.length ?? UNMEASURED.groupCount),
    power: entered.power ?? UNMEASURED.power,
    labelUsd: entered.labelUsd ?? null,
  };
}

/** What each group of a comparison lacks; empty where no number of people would do. @param people needed in each group */
export function missingPeople(comparison: GroupComparison | null, people: number | null) {
  if (comparison === null || people === null) return [];
  return comparison.groups.map(({ group, share }) => ({
    group: group.name,
    have: share.of,
    more: Math.max(0, people - share.of),
  }));
}
