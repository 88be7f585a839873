import { horizonTotal } from '#core/evaluation/cost-block';
import { COUNTRY_INPUTS, type CostModel } from '#core/evaluation/cost-model';
import { type ComputePricing, isComparableItem } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { servingItems } from '#core/evaluation/serving-items';
import { sharedItems } from '#core/evaluation/shared-items';
import { incentiveOf, staffCost, staffItem } from '#core/evaluation/staff-items';
import { trainingItems } from '#core/evaluation/training-items';
import { memo } from '#core/shared/memo';

/** A part of the cost in one country over the horizon. */
export interface PlaceCost {
  /** Per run [USD], [vectorLength]; the same object in countries that are priced alike. */
  readonly usd: Float64Array;
  /** False when something is missing without which totals cannot be compared. */
  readonly complete: boolean;
}

/** What hangs on the seat of the company. */
export interface SeatCost extends PlaceCost {
  /** Rate of the incentive for research and development, 0 = none claimed or not known. [0..1] */
  readonly incentiveRate01: number;
  /** Share of staff that counts for it [0..1]. */
  readonly staffUntilLaunch01: number;
  /** Loaded pay of an engineer by stratum [USD per year]; null = not known. */
  readonly payTable: Float64Array | null;
}

/**
 * The cost of a plan taken apart by what it hangs on, from the items of the estimate itself:
 *
 *     total = training · (1 − rate · eligible) + staff · (1 − rate · eligible · share before launch)
 *             + shared + serving + work for the law
 *
 * with training by training country, serving by serving country, staff and rate by seat. All per run, so that every
 * placement's total is that of the same simulated runs.
 */
export interface PlaceCosts {
  readonly trained: (country: string) => PlaceCost;
  readonly served: (country: string) => PlaceCost;
  readonly seat: (country: string) => SeatCost;
  readonly shared: PlaceCost;
  /** Share of cost that tax offices accept, per run [0..1]. */
  readonly eligible01: Float64Array;
}

export function createPlaceCosts(model: CostModel): PlaceCosts {
  const { plan, inputs } = model;
  const { approach } = plan.training;
  const nothing = inputs.zeros();
  const sum = (items: readonly ItemVector[]): PlaceCost => ({
    usd: items.length === 0 ? nothing : horizonTotal(items, inputs).sumUsd,
    complete: items.every(isComparableItem),
  });
  const priced = (
    priceOf: (country: string) => ComputePricing,
    itemsIn: (pricing: ComputePricing, country: string) => readonly ItemVector[],
  ) => {
    const known = new Map<string, PlaceCost>();
    return memo((country) => {
      const pricing = priceOf(country);
      // Own hardware pays the country's electricity; rented hardware what its price figure says.
      const key =
        pricing.status === 'owned' || pricing.figureId === null
          ? country
          : `${pricing.figureId} ${pricing.acceleratorId}`;
      const cost = known.get(key) ?? sum(itemsIn(pricing, country));
      known.set(key, cost);
      return cost;
    });
  };
  return {
    trained: priced(model.trainingPricing, (pricing, country) =>
      trainingItems(model, pricing, country, approach),
    ),
    served: priced(model.servingPricing, (pricing, country) => servingItems(model, pricing, country)),
    seat: memo((country) => {
      const staff = staffCost(model, country);
      const cost = sum(staff === null ? [] : [staffItem(model, country, staff)]);
      const pay = model.loadedPay(country);
      return {
        ...cost,
        incentiveRate01: incentiveOf(model, country)?.rate01 ?? 0,
        staffUntilLaunch01: staff?.untilLaunch01 ?? 0,
        payTable: pay === null ? null : inputs.table(COUNTRY_INPUTS.pay, pay.value),
      };
    }),
    shared: sum(sharedItems(model, approach)),
    eligible01: model.eligibleShare(),
  };
}
