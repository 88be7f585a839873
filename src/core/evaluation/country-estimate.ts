import { type CostBlock, HORIZON, sumItems } from '#core/evaluation/cost-block';
import { COUNTRY_INPUTS, type CostModel, servingPriceInputOf } from '#core/evaluation/cost-model';
import { driversOf } from '#core/evaluation/drivers';
import type { ComputePricing, CountryEstimate } from '#core/evaluation/evaluation';
import {
  type ItemVector,
  incentiveItem,
  servingItems,
  sharedItems,
  staffItem,
  trainingItems,
} from '#core/evaluation/item-vectors';
import { quantilesOf } from '#core/uncertainty/quantiles';
import { exactly } from '#core/uncertainty/three-point';

/** Drivers listed per country. */
const DRIVER_COUNT = 10;

interface CachedBlock {
  readonly vectors: readonly ItemVector[];
  readonly block: CostBlock;
}

/** Estimates countries one by one; countries that are priced alike share the arithmetic. */
export function createCountryEstimator(model: CostModel): (country: string) => CountryEstimate {
  const { plan, inputs, book } = model;
  const { runCount, vectorLength } = inputs;
  const sum = (items: readonly ItemVector[]) =>
    sumItems(items, 'horizon', HORIZON, runCount, vectorLength, book);
  const shared = sum(sharedItems(model));
  const blocks = new Map<string, CachedBlock>();
  const cached = (key: string, makeVectors: () => readonly ItemVector[]): CachedBlock => {
    let entry = blocks.get(key);
    if (entry === undefined) {
      const vectors = makeVectors();
      entry = { vectors, block: sum(vectors) };
      blocks.set(key, entry);
    }
    return entry;
  };
  const total = new Float64Array(vectorLength);

  return (country) => {
    const training = model.trainingPricing(country);
    const serving = model.servingPricing(country);
    const trained = cached(`training ${priceKey(training, country)}`, () =>
      trainingItems(model, training, country, plan.training.approach),
    );
    const served = cached(`serving ${priceKey(serving, country)}`, () =>
      servingItems(model, serving, country),
    );
    const staff = staffItem(model, country);
    const incentive = incentiveItem(model, country, staff, trained.vectors);
    const local = sum([staff, incentive].filter((item) => item !== null));

    const parts = [trained.block, shared, served.block, local];
    for (let run = 0; run < vectorLength; run += 1)
      total[run] =
        (trained.block.sumUsd[run] as number) +
        (shared.sumUsd[run] as number) +
        (served.block.sumUsd[run] as number) +
        (local.sumUsd[run] as number);
    const items = parts.flatMap((part) => part.items);
    return {
      country,
      totalUsd: quantilesOf(total, runCount),
      complete: parts.every((part) => part.complete),
      items,
      drivers: driversOf(total, inputs, countryValues(model, country, training, serving), DRIVER_COUNT),
      training,
      serving,
      figureIds: [...new Set(items.flatMap((item) => item.figureIds))],
    };
  };
}

/** Countries with the same key pay the same for compute. */
function priceKey(pricing: ComputePricing, country: string): string {
  return pricing.status === 'owned' || pricing.figureId === null
    ? `${pricing.status} ${country}`
    : `${pricing.figureId}`;
}

/** Three points of the country inputs, for the tornado's labels. */
export function countryValues(
  model: CostModel,
  country: string,
  training: ComputePricing,
  serving: ComputePricing,
) {
  const pay = model.loadedPay(country);
  return {
    [servingPriceInputOf(model)]: {
      value: serving.usdPerAcceleratorHour ?? exactly(0),
      figureId: serving.figureId,
    },
    [COUNTRY_INPUTS.trainingPrice]: {
      value: training.usdPerAcceleratorHour ?? exactly(0),
      figureId: training.figureId,
    },
    [COUNTRY_INPUTS.pay]: { value: pay?.value ?? exactly(0), figureId: pay?.figureIds[0] ?? null },
  };
}
