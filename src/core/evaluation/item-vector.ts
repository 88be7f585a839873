import type { CostItemId, CostScopeId, CountedDuties } from '#core/evaluation/evaluation';
import type { MonthShares } from '#core/evaluation/schedule';

/** A line of the breakdown before it is summed up, per run. */
export interface ItemVector {
  readonly id: CostItemId;
  /** Whole cost of the item per run [USD], [vectorLength]; null = not known. */
  readonly usd: Float64Array | null;
  /** Share of it that falls into each month of the horizon; null for serving, which has its own months. */
  readonly shares: MonthShares | null;
  /** Cost within a scope where shares cannot say it [USD], [vectorLength]; null = none of it. */
  readonly usdInScope?: (scopeId: CostScopeId) => Float64Array | null;
  /** Months of an item that has no fixed shares, as amounts that have; together they are its cost. */
  readonly parts?: readonly { readonly usd: Float64Array; readonly shares: MonthShares }[];
  readonly duties?: CountedDuties;
  readonly missing: readonly string[];
  readonly figureIds: readonly string[];
}
