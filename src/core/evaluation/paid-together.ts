import type { ItemVector } from '#core/evaluation/item-vector';
import type { MonthShares } from '#core/evaluation/schedule';
import { vectorSum } from '#core/uncertainty/vectors';

/** Amounts per run [USD] that fall into the months by the same shares. */
export interface SharedAmount {
  readonly usd: Float64Array;
  readonly shares: MonthShares;
}

/** Amounts of an item by month; none where it is not known, or has no fixed shares. */
export function sharedAmounts(item: ItemVector): readonly SharedAmount[] {
  const parts: readonly Pick<ItemVector, 'usd' | 'shares'>[] = item.parts ?? [item];
  return parts.flatMap(({ usd, shares }) => (usd === null || shares === null ? [] : [{ usd, shares }]));
}

/**
 * Amounts that fall into the same months in the same shares, summed.
 *
 * @param newVector where a sum is written to; one that nothing is summed with keeps its own
 */
export function paidTogether(
  amounts: readonly SharedAmount[],
  newVector: () => Float64Array,
): readonly SharedAmount[] {
  const byShares = new Map<MonthShares, Float64Array[]>();
  for (const { usd, shares } of amounts) byShares.set(shares, [...(byShares.get(shares) ?? []), usd]);
  return Array.from(byShares, ([shares, vectors]) => {
    const alone = vectors.length === 1 ? vectors[0] : undefined;
    return { shares, usd: alone ?? vectorSum(vectors, newVector()) };
  });
}
