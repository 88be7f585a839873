import type { JudgedLayout, LayoutSearch } from '#core/fit/search';

/** Training on a number of accelerators beside training on another. */
export interface CurvePoint {
  readonly accelerators: number;
  readonly judged: JudgedLayout;
  /** Useful share of an accelerator-hour over that on the anchor [ratio]. */
  readonly efficiencyRatio: number;
}

/** As far below and beyond the plan's accelerators as the curve goes. */
const BELOW = 64;
const BEYOND = 8;

/**
 * Numbers of accelerators to compare: powers of two up to a node, then of nodes; with the smallest cluster and the plan's
 * own, and no more than the user allows.
 */
export function comparedCounts(
  { job }: Pick<LayoutSearch, 'job'>,
  smallest: number,
  planned: number,
): readonly number[] {
  const { nodeSize, allowed } = job;
  const middle = Math.max(planned, smallest);
  const least = Math.max(smallest, middle / BELOW);
  const most = Math.min(allowed.maxAccelerators, BEYOND * middle);
  const counts = new Set<number>([smallest]);
  if (planned >= smallest) counts.add(planned);
  for (let power = 1; power <= most; power *= 2) {
    if (power >= least && power < nodeSize) counts.add(power);
    if (power * nodeSize >= least && power * nodeSize <= most) counts.add(power * nodeSize);
  }
  return [...counts].sort((a, b) => a - b);
}

/**
 * Days against accelerators, relative to an anchor whose efficiency is that of the plan: useful arithmetic per accelerator
 * changes as the best layout's step time does. The anchor is the plan's own number, so that the curve goes through the
 * plan's days; where nothing fits on it, the number with the best layout, which is what plans usually reckon with.
 */
export function scalingCurve(
  search: LayoutSearch,
  counts: readonly number[],
  planned: JudgedLayout | null,
): readonly CurvePoint[] {
  const all = counts.flatMap((accelerators) => {
    const judged = accelerators === planned?.accelerators ? planned : search.best(accelerators);
    return judged === null ? [] : [judged];
  });
  const anchor = planned ?? all.toSorted((a, b) => b.step.efficiency01 - a.step.efficiency01)[0];
  if (anchor === undefined) return [];
  return all.map((judged) => {
    const { accelerators } = judged;
    const efficiencyRatio = judged.step.efficiency01 / anchor.step.efficiency01;
    return { accelerators, judged, efficiencyRatio };
  });
}
