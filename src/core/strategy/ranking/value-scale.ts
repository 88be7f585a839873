import type { CriterionColumn } from '#core/strategy/ranking/decision-matrix';

export type ValueScale = Pick<CriterionColumn, 'criterion' | 'anchors'>;

/**
 * Value of an amount between the anchors of its criterion, 0 worst to 1 best (min–max normalisation):
 *
 *     (x − low) ÷ (high − low), or 1 less that where less is better; on logarithms where the scale says so
 *
 * so that the unit of the criterion does not matter. An amount beyond an anchor counts as the anchor; anchors that are the
 * same tell nobody apart: 0.5.
 */
export function createValue({ criterion, anchors }: ValueScale): (amount: number) => number {
  const isLog = criterion.scale === 'log';
  const low = isLog ? Math.log(anchors.low) : anchors.low;
  const width = (isLog ? Math.log(anchors.high) : anchors.high) - low;
  if (!(width > 0)) return () => 0.5;
  const isMoreBetter = criterion.better === 'more';
  return (amount) => {
    // The logarithm of an own figure of nought is below every anchor.
    const share = ((isLog ? Math.log(Math.max(0, amount)) : amount) - low) / width;
    const within = Math.min(1, Math.max(0, share));
    return isMoreBetter ? within : 1 - within;
  };
}

/** The amount at a share of the way from the low to the high anchor, on the criterion's scale. @param share01 0 to 1 */
export function amountAt({ criterion, anchors: { low, high } }: ValueScale, share01: number): number {
  return criterion.scale === 'log' ? low * (high / low) ** share01 : low + share01 * (high - low);
}
