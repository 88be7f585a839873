import type { EntryPlan } from '#core/plan/entry-plan';

/** Takes an axis out with every score on it: its id is free again, and what gets it next is judged by nobody yet. */
export function withoutAxis(plan: EntryPlan, axisId: string): EntryPlan {
  const others = (scores: EntryPlan['ownScores']) =>
    Object.fromEntries(Object.entries(scores).filter(([id]) => id !== axisId));
  return {
    ...plan,
    axes: plan.axes.filter(({ id }) => id !== axisId),
    ownScores: others(plan.ownScores),
    competitors: plan.competitors.map((each) => ({ ...each, scores: others(each.scores) })),
  };
}
