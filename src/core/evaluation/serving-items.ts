import { type CostModel, rentPerHour, servingPriceInputOf } from '#core/evaluation/cost-model';
import type { ComputePricing, CostScopeId } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { ownDepreciation, ownElectricity } from '#core/evaluation/own-machines/own-costs';
import { ownFigureId, ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import { electricityUsd, ownedHardware } from '#core/evaluation/owned-items';
import { type RentedHours, rentedItem } from '#core/evaluation/rented-hours';
import { evenShares, type MonthShares } from '#core/evaluation/schedule';
import type { ServingVectors } from '#core/evaluation/serving-vectors';
import { countOf } from '#core/plan/own-hardware';
import type { KeptVector } from '#core/uncertainty/keep';
import { product } from '#core/uncertainty/vectors';
import { UNKNOWN_SERVING } from '#core/workload/data-volume';
import { isLanguagePlan } from '#core/workload/resolve';

/** Serving compute, rented or owned, in a country. */
export function servingItems(
  model: CostModel,
  pricing: ComputePricing,
  country: string,
): readonly ItemVector[] {
  const { plan, schedule } = model;
  if (plan.markets.length === 0) return [];
  // From launch on; before that nothing is served, so that nothing is missing either.
  const firstMonth = Math.min(schedule.launchMonth, schedule.horizonMonths);
  const monthCount = Math.max(1, schedule.horizonMonths - firstMonth);
  const shares = evenShares(schedule.horizonMonths, firstMonth, monthCount);
  if (!isLanguagePlan(plan))
    return [{ id: 'serving_compute', usd: null, shares, missing: [UNKNOWN_SERVING], figureIds: [] }];
  const serving = model.servingOn(pricing.acceleratorId);
  const priceFigures = pricing.figureId === null ? [] : [pricing.figureId];
  if (serving === null) {
    const id = pricing.status === 'owned' ? 'owned_serving_hardware' : 'serving_compute';
    return [{ id, usd: null, shares, missing: whyNothingServes(model), figureIds: priceFigures }];
  }
  if (model.servingUnits.length > 0) return ownMachinesServing(model, serving, country, firstMonth, shares);
  if (pricing.status === 'owned') {
    const electricity = electricityUsd(model, pricing.acceleratorId, serving.hoursInHorizon, country);
    return [
      ownedHardware(
        model,
        'owned_serving_hardware',
        pricing.acceleratorId,
        serving.acceleratorsAtPeak(),
        firstMonth,
        shares,
      ),
      { id: 'serving_electricity', ...electricity, shares },
    ];
  }
  const hours = servingHours(model, pricing, serving);
  const rent = servingRent(model, pricing);
  const item = rentedItem(hours, rent, `price/${pricing.wantedAcceleratorId}`, model);
  if (rent === null) return [{ ...item, shares }];
  const usdInScope = (scopeId: CostScopeId) => {
    if (scopeId === 'horizon') return item.usd;
    if (scopeId !== 'first_12_months') return null;
    return product(serving.hoursInFirst12Months(), rent, model.inputs.scratch());
  };
  return [{ ...item, usdInScope }];
}

/** Own machines whose memory nobody knows; else no memory is large enough. */
function whyNothingServes({ servingUnits, index }: CostModel): readonly string[] {
  const unknown = servingUnits.filter(
    ({ machine }) => ownMemoryBytes(machine, partOf(machine, index.accelerators)) === null,
  );
  return unknown.length === 0
    ? ['serving.memory']
    : unknown.map(({ machine }) => ownFigureId(machine, 'memory'));
}

/** Own machines that hold the model; those that training has already paid for serve for nothing but electricity. */
function ownMachinesServing(
  model: CostModel,
  serving: ServingVectors,
  country: string,
  firstMonth: number,
  shares: MonthShares,
): readonly ItemVector[] {
  const units = model.unitsServing();
  const electricity = ownElectricity(model, units, serving.hoursInHorizon, country);
  const paid = countOf(
    model.trainingUnits.filter(({ machine }) => units.some((unit) => unit.machine.id === machine.id)),
  );
  const atPeak = serving.acceleratorsAtPeak();
  const bought = model.inputs.scratch();
  for (let run = 0, length = bought.length; run < length; run += 1)
    bought[run] = Math.max(0, (atPeak[run] as number) - paid);
  return [
    ownDepreciation(model, 'owned_serving_hardware', units, bought, firstMonth, shares),
    { id: 'serving_electricity', ...electricity, shares },
  ];
}

/** Rent of an hour of serving per run [USD per accelerator-hour]; null = not known. */
export function servingRent(model: CostModel, pricing: ComputePricing): KeptVector | null {
  const factor = model.rentFactor(model.plan.serving.tenure, false);
  return rentPerHour(model, pricing, servingPriceInputOf(model), factor, 'serving');
}

/** What is rented for serving. */
export function servingHours(
  { plan }: CostModel,
  pricing: ComputePricing,
  serving: ServingVectors,
): RentedHours {
  const figureIds = pricing.figureId === null ? [] : [pricing.figureId];
  figureIds.push('assumption/serving.calibration');
  if (plan.serving.peakToMean === null) figureIds.push('assumption/serving.peak_to_mean');
  if (plan.serving.targetLoad === null) figureIds.push('assumption/serving.target_load');
  return { id: 'serving_compute', hours: serving.hoursInHorizon, shares: null, figureIds };
}
