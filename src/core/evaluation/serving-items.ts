import { type CostModel, rentPerHour, servingPriceInputOf } from '#core/evaluation/cost-model';
import type { ComputePricing, CostScopeId } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { electricityUsd, ownedHardware } from '#core/evaluation/owned-items';
import { type RentedHours, rentedItem } from '#core/evaluation/rented-hours';
import { evenShares } from '#core/evaluation/schedule';
import type { ServingVectors } from '#core/evaluation/serving-vectors';
import type { KeptVector } from '#core/uncertainty/keep';
import { product } from '#core/uncertainty/vectors';

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
  const serving = model.servingOn(pricing.acceleratorId);
  const priceFigures = pricing.figureId === null ? [] : [pricing.figureId];
  if (serving === null) {
    const id = pricing.status === 'owned' ? 'owned_serving_hardware' : 'serving_compute';
    return [{ id, usd: null, shares, missing: ['serving.memory'], figureIds: priceFigures }];
  }
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
