import { type CostBlock, HORIZON, toLine } from '#core/evaluation/cost-block';
import type { CostModel } from '#core/evaluation/cost-model';
import type { CostItemId } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import type { MonthShares } from '#core/evaluation/schedule';
import { quantilesOf, scaleQuantiles } from '#core/uncertainty/quantiles';
import { product, weightedSum } from '#core/uncertainty/vectors';

/** Accelerators held by the hour: an item of the breakdown as soon as an hour has a price. */
export interface RentedHours {
  readonly id: CostItemId;
  /** Per run [accelerator-hours], [vectorLength]. */
  readonly hours: Float64Array;
  /** As in `ItemVector`. */
  readonly shares: MonthShares | null;
  readonly figureIds: readonly string[];
}

/** @param rent per run [USD per accelerator-hour], [vectorLength]; null = not known */
export function rentedItem(
  { id, hours, shares, figureIds }: RentedHours,
  rent: Float64Array | null,
  priceFigureId: string,
  model: CostModel,
): ItemVector {
  return rent === null
    ? { id, usd: null, shares, missing: [priceFigureId], figureIds }
    : { id, usd: product(hours, rent, model.inputs.scratch()), shares, missing: [], figureIds };
}

/**
 * Prices the same hours again and again, as the countries do: the sum of the lines is one product, and of a line nothing
 * is kept but its quantiles.
 */
export function createRentedBlocks(model: CostModel) {
  const { inputs, book } = model;
  const lineUsd = inputs.scratch();
  const hourSums = new Map<string, Float64Array>();

  function hourSum(key: string, lines: readonly RentedHours[]): Float64Array {
    let sum = hourSums.get(key);
    if (sum === undefined) {
      const terms = lines.map((line) => ({ vector: line.hours, factor: factorOf(line) }));
      sum = weightedSum(terms, inputs.scratch());
      hourSums.set(key, sum);
    }
    return sum;
  }

  /** @param hoursKey the same for the same hours */
  return (hoursKey: string, lines: readonly RentedHours[], rent: Float64Array): CostBlock => ({
    items: lines
      .filter((line) => factorOf(line) !== 0)
      .map((line) => {
        const usd = quantilesOf(product(line.hours, rent, lineUsd), inputs.runCount);
        return toLine({ ...line, missing: [] }, scaleQuantiles(usd, factorOf(line)), book);
      }),
    sumUsd: product(hourSum(hoursKey, lines), rent, inputs.scratch()),
    complete: true,
  });
}

function factorOf({ shares }: RentedHours): number {
  return shares === null ? 1 : HORIZON(shares);
}
