import { servingPriceInput } from '#core/evaluation/collect-inputs';
import { type CostBlock, HORIZON, toLine } from '#core/evaluation/cost-block';
import type { CostModel } from '#core/evaluation/cost-model';
import type { CostItemId } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import type { MonthShares } from '#core/evaluation/schedule';
import type { ServingVectors } from '#core/evaluation/serving-vectors';
import { asKept } from '#core/uncertainty/keep';
import { quantilesOf, scaleQuantiles } from '#core/uncertainty/quantiles';
import type { ThreePoint } from '#core/uncertainty/three-point';
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

/**
 * Serving priced in one place. It hangs on nothing of training, so that it is kept for as long as neither users nor
 * machines nor the price change.
 */
export function rentedServing(
  { plan, inputs, book, rentFactor }: CostModel,
  line: RentedHours,
  { hoursInHorizon }: ServingVectors,
  price: ThreePoint,
  priceKey: string,
): CostBlock {
  const priceInput = servingPriceInput(plan);
  const factor = rentFactor(plan.serving.tenure, false);
  const [table, slots] = [inputs.table(priceInput, price), inputs.slots(priceInput)];
  const { sumUsd, quantiles } = inputs.keep.value(
    `serving rented at ${priceKey}`,
    [hoursInHorizon, factor, table, slots],
    () => {
      const usd = inputs.keep.memory.floats(inputs.vectorLength);
      for (let run = 0, length = usd.length; run < length; run += 1) {
        const rent = (table[slots[run] as number] as number) * (factor[run] as number);
        usd[run] = (hoursInHorizon[run] as number) * rent;
      }
      return { sumUsd: asKept(usd), quantiles: quantilesOf(usd, inputs.runCount) };
    },
  );
  return { items: [toLine({ ...line, missing: [] }, quantiles, book)], sumUsd, complete: true };
}

function factorOf({ shares }: RentedHours): number {
  return shares === null ? 1 : HORIZON(shares);
}
