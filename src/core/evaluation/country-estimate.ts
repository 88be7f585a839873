import {
  type ComplianceCost,
  type ComplianceModel,
  complianceWithinHorizon,
} from '#core/evaluation/compliance-items';
import { type CostBlock, createItemSummer, HORIZON, toLine } from '#core/evaluation/cost-block';
import { COUNTRY_INPUTS, type CostModel, servingPriceInputOf } from '#core/evaluation/cost-model';
import { driversOf } from '#core/evaluation/drivers';
import type { ComputePricing, CostItem, CountryEstimate } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { createRentedBlocks, rentedServing } from '#core/evaluation/rented-hours';
import { servingHours, servingItems } from '#core/evaluation/serving-items';
import { type Incentive, incentiveOf, staffCost, staffUsd } from '#core/evaluation/staff-items';
import { trainingHours, trainingItems, trainingRent } from '#core/evaluation/training-items';
import { quantilesOf, scaleQuantiles } from '#core/uncertainty/quantiles';
import { tableQuantiles } from '#core/uncertainty/strata';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';

/** Drivers listed per country. */
const DRIVER_COUNT = 10;

/** A block times a number: countries with one known price differ by that number alone. */
interface ScaledBlock {
  readonly block: CostBlock;
  readonly factor: number;
}

/**
 * Estimates countries one by one; countries that are priced alike share the arithmetic.
 *
 * @param sharedItems items that are the same wherever things are
 * @param compliance work for the law; null = not counted
 */
export function createCountryEstimator(
  model: CostModel,
  sharedItems: readonly ItemVector[],
  compliance: ComplianceModel | null,
): (country: string) => CountryEstimate {
  const { plan, inputs, book } = model;
  const { runCount } = inputs;
  const summer = createItemSummer(inputs, book);
  const shared = summer.sum(sharedItems, 'horizon', HORIZON);
  const rented = createRentedBlocks(model);
  const approach = plan.training.approach;

  function trainedBlock(pricing: ComputePricing, country: string): CostBlock {
    const known = pricing.status === 'owned' ? null : trainingRent(model, pricing);
    if (known === null)
      return summer.sum(trainingItems(model, pricing, country, approach), 'horizon', HORIZON);
    return rented(`training ${pricing.acceleratorId}`, trainingHours(model, pricing, approach), known);
  }

  function servedBlock(pricing: ComputePricing, country: string): CostBlock {
    const serving =
      pricing.status === 'owned' || plan.markets.length === 0 ? null : model.servingOn(pricing.acceleratorId);
    if (serving === null || pricing.usdPerAcceleratorHour === null)
      return summer.sum(servingItems(model, pricing, country), 'horizon', HORIZON);
    const { usdPerAcceleratorHour: price, acceleratorId } = pricing;
    const line = servingHours(model, pricing, serving);
    return rentedServing(model, line, serving, price, `${priceKey(pricing, country)} ${acceleratorId}`);
  }

  const cache = new Map<string, CostBlock>();
  const blockOf = (
    kind: string,
    pricing: ComputePricing,
    country: string,
    makeBlock: (pricing: ComputePricing, country: string) => CostBlock,
  ): ScaledBlock => {
    const price = pricing.usdPerAcceleratorHour;
    const factor = price !== null && price.low === price.high && price.likely > 0 ? price.likely : 1;
    const unit = factor === 1 ? pricing : { ...pricing, usdPerAcceleratorHour: exactly(1) };
    const key = `${kind} ${factor === 1 ? priceKey(pricing, country) : pricing.acceleratorId}`;
    let block = cache.get(key);
    if (block === undefined) {
      block = makeBlock(unit, country);
      cache.set(key, block);
    }
    return { block, factor };
  };
  const total = inputs.scratch();
  const incentiveUsd = inputs.scratch();
  const nothing = inputs.zeros();

  return (country) => {
    const training = model.trainingPricing(country);
    const serving = model.servingPricing(country);
    const trained = blockOf('training', training, country, trainedBlock);
    const served = blockOf('serving', serving, country, servedBlock);
    const staff = staffCost(model, country);
    const incentive = incentiveOf(model, country);
    const law = compliance?.costIn({ training: country, serving: country, team: country }) ?? null;
    const lawful =
      compliance === null || law === null
        ? null
        : complianceWithinHorizon(model, country, law, compliance.dayFactor());
    addUp(
      model,
      {
        trained,
        served,
        shared,
        staffUsd: (staff === null ? null : staffUsd(model, country, staff)) ?? nothing,
        staffUntilLaunch01: staff?.untilLaunch01 ?? 0,
        incentive,
        lawUsd: lawful?.usd ?? nothing,
      },
      total,
      incentiveUsd,
    );

    const items = [
      ...relabelled(trained, training, model),
      ...shared.items,
      ...relabelled(served, serving, model),
    ];
    if (staff !== null)
      items.push(
        toLine(
          { id: 'staff', ...staff },
          staff.payTable === null ? null : scaleQuantiles(tableQuantiles(staff.payTable), staff.payYears),
          book,
        ),
      );
    if (law !== null) items.push(toLine({ id: 'compliance', ...law }, lawful?.quantiles ?? null, book));
    if (incentive !== null)
      items.push(
        toLine(
          { id: 'rd_incentive', ...incentive },
          incentive.rate01 === null ? null : scaleQuantiles(quantilesOf(incentiveUsd, runCount), -1),
          book,
        ),
      );
    return {
      country,
      totalUsd: quantilesOf(total, runCount),
      complete: items.every((item) => item.missing.length === 0),
      items,
      drivers: driversOf(total, inputs, countryValues(model, country, training, serving, law), DRIVER_COUNT),
      training,
      serving,
      figureIds: figuresOf(items),
    };
  };
}

/** Figures behind the lines, each once. */
function figuresOf(items: readonly CostItem[]): readonly string[] {
  const ids = new Set<string>();
  for (const { figureIds } of items) for (const id of figureIds) ids.add(id);
  return [...ids];
}

interface Parts {
  readonly trained: ScaledBlock;
  readonly served: ScaledBlock;
  readonly shared: CostBlock;
  /** Staff per run [USD], [vectorLength]. */
  readonly staffUsd: Float64Array;
  readonly staffUntilLaunch01: number;
  readonly incentive: Incentive | null;
  /** Work for the law per run [USD], [vectorLength]. */
  readonly lawUsd: Float64Array;
}

/** The inner loop of the product: one pass per country over all runs. Writes `total` and `incentiveUsd`. */
function addUp(model: CostModel, parts: Parts, total: Float64Array, incentiveUsd: Float64Array): void {
  const { staffUsd, staffUntilLaunch01, lawUsd } = parts;
  const trainedUsd = parts.trained.block.sumUsd;
  const trainedFactor = parts.trained.factor;
  const servedUsd = parts.served.block.sumUsd;
  const servedFactor = parts.served.factor;
  const sharedUsd = parts.shared.sumUsd;
  const rate01 = parts.incentive?.rate01 ?? 0;
  const eligible01 = model.eligibleShare();
  for (let run = 0, length = total.length; run < length; run += 1) {
    const training = trainedFactor * (trainedUsd[run] as number);
    const staff = staffUsd[run] as number;
    const refund = rate01 * (eligible01[run] as number) * (training + staffUntilLaunch01 * staff);
    incentiveUsd[run] = refund;
    total[run] =
      training +
      (sharedUsd[run] as number) +
      servedFactor * (servedUsd[run] as number) +
      staff -
      refund +
      (lawUsd[run] as number);
  }
}

/** The lines of a shared block with the country's own price figure and amounts. */
function relabelled({ block, factor }: ScaledBlock, pricing: ComputePricing, model: CostModel) {
  if (factor === 1) return block.items;
  return block.items.map((item) => {
    const figureIds = item.figureIds.filter((id) => !id.startsWith('price/'));
    if (pricing.figureId !== null) figureIds.unshift(pricing.figureId);
    return toLine(
      { ...item, figureIds },
      item.usd === null ? null : scaleQuantiles(item.usd, factor),
      model.book,
    );
  });
}

/** Countries with the same key pay the same for compute. */
function priceKey(pricing: ComputePricing, country: string): string {
  return pricing.figureId ?? `${pricing.status} ${country}`;
}

/** Three points of the country inputs, for the tornado's labels. */
export function countryValues(
  model: CostModel,
  country: string,
  training: ComputePricing,
  serving: ComputePricing,
  compliance: ComplianceCost | null,
): Readonly<Record<string, { readonly value: ThreePoint; readonly figureId: string | null }>> {
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
    ...(compliance === null
      ? {}
      : {
          [COUNTRY_INPUTS.complianceDays]: { value: compliance.effort.onceDays, figureId: null },
          [COUNTRY_INPUTS.complianceRecurringDays]: {
            value: compliance.effort.recurringDaysPerYear,
            figureId: null,
          },
        }),
  };
}
