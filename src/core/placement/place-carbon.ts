import type { CostModel } from '#core/evaluation/cost-model';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { ownEnergy } from '#core/evaluation/own-machines/own-costs';
import { energyBeforeCooling } from '#core/evaluation/owned-items';
import type { OwnUnit } from '#core/plan/own-hardware';
import { memo } from '#core/shared/memo';
import { quantilesOf } from '#core/uncertainty/quantiles';
import { product, vectorSum } from '#core/uncertainty/vectors';

/** Emissions over the horizon where the machines stand [t CO2], the median of the runs; NaN = not known. */
export interface PlaceCarbon {
  readonly training: (country: string) => number;
  readonly serving: (country: string) => number;
}

/**
 * Emissions by place: hours held · energy of an hour · the grid's carbon, on the part that is priced there. Cooling (PUE)
 * and grid are the country's, so that the energy before them is computed once a part.
 */
export function createPlaceCarbon(model: CostModel): PlaceCarbon {
  const { plan, inputs, book } = model;

  /** Median energy at a PUE of 1 [kWh]; null = not known. */
  const energyOf = (hoursOn: (acceleratorId: string) => Float64Array | null, units: readonly OwnUnit[]) =>
    memo((part) => {
      const hours = hoursOn(part);
      if (hours === null) return null;
      const { kwhPerHour, missing } =
        units.length > 0
          ? ownEnergy(model, units)
          : { kwhPerHour: energyBeforeCooling(model, part), missing: [] };
      if (kwhPerHour === null || missing.length > 0) return null;
      return quantilesOf(product(hours, kwhPerHour, inputs.scratch()), inputs.runCount).p50;
    });
  const trainedKwh = energyOf((part) => {
    const { step, lost, experiments, postTraining } = model.trainingOn(part, plan.training.approach);
    return vectorSum([step, lost, experiments, postTraining], inputs.scratch());
  }, model.trainingUnits);
  const servedKwh = energyOf((part) => model.servingOn(part)?.hoursInHorizon ?? null, model.unitsServing());

  const tonnes = (
    pricing: ComputePricing,
    country: string,
    kwhOf: (part: string) => number | null,
    isOwn: boolean,
  ): number => {
    const kwh = kwhOf(pricing.acceleratorId);
    const carbon = book.countryFactor(country, 'grid_carbon_g_per_kwh', 'g_per_kwh');
    const pue = isOwn ? 1 : book.countryFactor(country, 'typical_dc_pue', 'ratio');
    if (kwh === null || carbon === null || pue === null) return Number.NaN;
    return (kwh * pue * carbon) / 1e6;
  };
  return {
    training: (country) =>
      tonnes(model.trainingPricing(country), country, trainedKwh, model.trainingUnits.length > 0),
    serving: (country) =>
      plan.markets.length === 0
        ? 0
        : tonnes(model.servingPricing(country), country, servedKwh, model.servingUnits.length > 0),
  };
}
