import type { CostItem, CostScopeId } from '#core/evaluation/evaluation';
import type { FigureBook } from '#core/evaluation/figure-book';
import { addInto, type ItemVector } from '#core/evaluation/item-vectors';
import { type MonthShares, shareBefore } from '#core/evaluation/schedule';
import { quantilesOf } from '#core/uncertainty/quantiles';

/** Some lines of a breakdown, summed. */
export interface CostBlock {
  readonly items: readonly CostItem[];
  /** Sum of the known items [USD], [vectorLength]. */
  readonly sumUsd: Float64Array;
  readonly complete: boolean;
}

/** How much of an item a scope holds. */
export type ScopeShare = (shares: MonthShares) => number;

export const HORIZON: ScopeShare = (shares) => shareBefore(shares, shares.length);

/**
 * Sums items within a scope and takes their quantiles.
 *
 * @param scopeId picks an item's own amount for the scope, where it has one
 * @param runCount runs that count for the quantiles; what follows them in the vectors is the tornado
 */
export function sumItems(
  items: readonly ItemVector[],
  scopeId: CostScopeId,
  scopeShare: ScopeShare,
  runCount: number,
  vectorLength: number,
  book: FigureBook,
): CostBlock {
  const sumUsd = new Float64Array(vectorLength);
  const lines: CostItem[] = [];
  for (const item of items) {
    const share = item.shares === null ? 1 : scopeShare(item.shares);
    const inScope = item.usdInScope?.[scopeId] ?? item.usd;
    const factor = item.usdInScope?.[scopeId] === undefined ? share : 1;
    if (factor === 0) continue;
    const assumed = item.figureIds.some((id) => book.isAssumed(id));
    const { id, missing, figureIds } = item;
    if (inScope === null) {
      lines.push({ id, usd: null, missing, figureIds, assumed });
      continue;
    }
    const scaled = factor === 1 ? inScope : inScope.map((usd) => usd * factor);
    addInto(sumUsd, scaled);
    lines.push({ id, usd: quantilesOf(scaled, runCount), missing, figureIds, assumed });
  }
  return { items: lines, sumUsd, complete: lines.every((line) => line.missing.length === 0) };
}
