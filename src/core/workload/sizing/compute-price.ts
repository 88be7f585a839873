import type { CostItemId, Evaluation } from '#core/evaluation/evaluation';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** Items that grow with the arithmetic of the final run. Bought hardware does not: it is paid whatever it computes. */
const COMPUTE_ITEMS: ReadonlySet<CostItemId> = new Set([
  'training_run',
  'failed_and_repeated_runs',
  'experiments',
  'post_training',
]);

/**
 * What the plan pays for the arithmetic of its final run, with all that comes along: lost time, experiments and
 * post-training. P10, P50 and P90 of the items over the likely arithmetic.
 *
 * @returns [USD per FLOP]; null where the hours have no price or the hardware is owned
 */
export function usdPerFlop({ planned, trainingFacts }: Evaluation): ThreePoint | null {
  const items = planned.scopes.find(({ id }) => id === 'training')?.items ?? [];
  const compute = items.filter(({ id }) => COMPUTE_ITEMS.has(id));
  const flop = trainingFacts.flop.p50;
  if (compute.length === 0 || !(flop > 0) || compute.some(({ usd }) => usd === null)) return null;
  const sum = (point: 'p10' | 'p50' | 'p90') =>
    compute.reduce((total, { usd }) => total + (usd?.[point] ?? 0), 0) / flop;
  const price = { low: sum('p10'), likely: sum('p50'), high: sum('p90') };
  return price.low > 0 ? price : null;
}
