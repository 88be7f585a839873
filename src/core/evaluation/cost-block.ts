import type { CostItem, CostScopeId } from '#core/evaluation/evaluation';
import type { FigureBook } from '#core/evaluation/figure-book';
import type { ItemVector } from '#core/evaluation/item-vector';
import { type MonthShares, shareBefore } from '#core/evaluation/schedule';
import type { InputSet } from '#core/uncertainty/input-set';
import { type Quantiles, quantilesOf, scaleQuantiles } from '#core/uncertainty/quantiles';
import { type Term, weightedSum } from '#core/uncertainty/vectors';

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

/** Sums items within scopes; the quantiles of an item are taken once and scaled from then on. */
export interface ItemSummer {
  /** Sum within a scope with its lines. */
  sum(items: readonly ItemVector[], scopeId: CostScopeId, scopeShare: ScopeShare): CostBlock;
}

/** Sum of items over the horizon per run, without lines; for a total that is shown alone. */
export function horizonTotal(items: readonly ItemVector[], inputs: InputSet) {
  const terms = items.flatMap(({ usd, shares }): readonly Term[] =>
    usd === null ? [] : [{ vector: usd, factor: shares === null ? 1 : HORIZON(shares) }],
  );
  const sumUsd = weightedSum(terms, inputs.scratch());
  return { sumUsd, complete: items.every((item) => item.missing.length === 0) };
}

export function createItemSummer(inputs: InputSet, book: FigureBook): ItemSummer {
  const known = new Map<Float64Array, Quantiles>();
  const quantiles = (usd: Float64Array): Quantiles => {
    let result = known.get(usd);
    if (result === undefined) {
      result = quantilesOf(usd, inputs.runCount);
      known.set(usd, result);
    }
    return result;
  };
  return {
    sum(items, scopeId, scopeShare) {
      const terms: Term[] = [];
      const lines: CostItem[] = [];
      for (const item of items) {
        const own = item.usdInScope?.(scopeId);
        if (own === null) continue;
        const usd = own ?? item.usd;
        const factor = own !== undefined || item.shares === null ? 1 : scopeShare(item.shares);
        if (factor === 0) continue;
        if (usd !== null) terms.push({ vector: usd, factor });
        lines.push(toLine(item, usd === null ? null : scaleQuantiles(quantiles(usd), factor), book));
      }
      const sumUsd = weightedSum(terms, inputs.scratch());
      return { items: lines, sumUsd, complete: lines.every((line) => line.missing.length === 0) };
    },
  };
}

/** A line of the breakdown with its amount. */
export function toLine(
  item: Pick<ItemVector, 'id' | 'missing' | 'figureIds' | 'duties'>,
  usd: Quantiles | null,
  book: FigureBook,
): CostItem {
  const { id, missing, figureIds, duties } = item;
  const assumed = figureIds.some((figure) => book.isAssumed(figure));
  const line = { id, usd, missing, figureIds, assumed };
  return duties === undefined ? line : { ...line, duties };
}
