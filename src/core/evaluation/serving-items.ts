import { type CostModel, rentPerHour, servingPriceInputOf } from '#core/evaluation/cost-model';
import type { ComputePricing, CostScopeId } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { electricityUsd, ownedHardware } from '#core/evaluation/owned-items';
import { evenShares } from '#core/evaluation/schedule';
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
        serving.acceleratorsAtPeak,
        firstMonth,
        shares,
      ),
      { id: 'serving_electricity', ...electricity, shares },
    ];
  }
  const factor = model.rentFactor(plan.serving.tenure, false);
  const rent = rentPerHour(model, pricing, servingPriceInputOf(model), factor);
  const figureIds = [...priceFigures, 'assumption/serving.calibration'];
  if (plan.serving.peakToMean === null) figureIds.push('assumption/serving.peak_to_mean');
  if (plan.serving.targetLoad === null) figureIds.push('assumption/serving.target_load');
  if (rent === null)
    return [
      {
        id: 'serving_compute',
        usd: null,
        shares,
        missing: [`price/${pricing.wantedAcceleratorId}`],
        figureIds,
      },
    ];
  const usd = product(serving.hoursInHorizon, rent, model.inputs.scratch());
  const usdInScope = (scopeId: CostScopeId) => {
    if (scopeId === 'horizon') return usd;
    if (scopeId !== 'first_12_months') return null;
    return product(serving.hoursInFirst12Months, rent, model.inputs.scratch());
  };
  return [{ id: 'serving_compute', usd, shares: null, usdInScope, missing: [], figureIds }];
}
