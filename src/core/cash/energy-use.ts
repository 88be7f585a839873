import type { EnergyUse, PlaceEnergy } from '#core/cash/cash-flow';
import type { PlacedRuns } from '#core/cash/cash-model';
import { countryFigureId } from '#core/evaluation/figure-book';
import { ownEnergy } from '#core/evaluation/own-machines/own-costs';
import { energyKwhPerHour } from '#core/evaluation/owned-items';
import { siteOf } from '#core/plan/own-hardware';
import { type Quantiles, quantilesOf, scaleQuantiles } from '#core/uncertainty/quantiles';
import { product, vectorSum } from '#core/uncertainty/vectors';

/** Energy of training, all runs of it, and of serving until the end of the horizon, where each of them is done. */
export function energyOf(placed: PlacedRuns): readonly PlaceEnergy[] {
  const uses = [energyFor(placed, 'training'), energyFor(placed, 'serving')];
  return uses.filter((use) => use !== null);
}

/** Training and serving together; of places in one country. */
export function energyIn(placed: PlacedRuns): EnergyUse {
  const { inputs } = placed.model;
  const vectors = (['training', 'serving'] as const).flatMap((use) => kwhOf(placed, use) ?? []);
  const known = vectors.filter((vector) => vector !== null);
  const kwh = known.length < vectors.length || known.length === 0 ? null : vectorSum(known, inputs.scratch());
  return inMoneyAndCarbon(
    placed,
    placed.model.plan.placement.training,
    quantilesOrNull(kwh, inputs.runCount),
  );
}

function energyFor(placed: PlacedRuns, use: 'training' | 'serving'): PlaceEnergy | null {
  const kwh = kwhOf(placed, use);
  if (kwh.length === 0) return null;
  const country = siteOf(placed.model.plan, use);
  const pricing = placed[use];
  return {
    use,
    country,
    ...inMoneyAndCarbon(placed, country, quantilesOrNull(kwh[0] ?? null, placed.model.inputs.runCount)),
    figureIds: [
      `accelerator/${pricing.acceleratorId}/tdp_w`,
      countryFigureId(country, 'typical_dc_pue'),
      countryFigureId(country, 'industrial_electricity_usd_per_kwh'),
      countryFigureId(country, 'grid_carbon_g_per_kwh'),
    ],
  };
}

/** [vectorLength] in a list; none = nothing is done, null = the power is not known. */
function kwhOf(
  { model, ...pricing }: PlacedRuns,
  use: 'training' | 'serving',
): readonly (Float64Array | null)[] {
  const { plan, inputs } = model;
  const { acceleratorId } = pricing[use];
  let hours: Float64Array;
  if (use === 'training') {
    const { step, lost, experiments, postTraining } = model.trainingOn(acceleratorId, plan.training.approach);
    hours = vectorSum([step, lost, experiments, postTraining], inputs.scratch());
  } else {
    if (plan.markets.length === 0) return [];
    const serving = model.servingOn(acceleratorId);
    if (serving === null) return [];
    hours = serving.hoursInHorizon;
  }
  const units = use === 'training' ? model.trainingUnits : model.servingUnits;
  const perHour =
    units.length > 0 ? ownPower(model, units) : energyKwhPerHour(model, acceleratorId, siteOf(plan, use));
  return [perHour === null ? null : product(hours, perHour, inputs.scratch())];
}

function ownPower(
  model: PlacedRuns['model'],
  units: PlacedRuns['model']['trainingUnits'],
): Float64Array | null {
  const { kwhPerHour, missing } = ownEnergy(model, units);
  return missing.length === 0 ? kwhPerHour : null;
}

function quantilesOrNull(vector: Float64Array | null, runCount: number): Quantiles | null {
  return vector === null ? null : quantilesOf(vector, runCount);
}

function inMoneyAndCarbon({ model }: PlacedRuns, country: string, kwh: Quantiles | null): EnergyUse {
  const { book } = model;
  const usdPerKwh = book.countryFactor(country, 'industrial_electricity_usd_per_kwh', 'usd_per_kwh');
  const gramsPerKwh = book.countryFactor(country, 'grid_carbon_g_per_kwh', 'g_per_kwh');
  const times = (factor: number | null) =>
    kwh === null || factor === null ? null : scaleQuantiles(kwh, factor);
  return { kwh, usd: times(usdPerKwh), tonnes: times(gramsPerKwh === null ? null : gramsPerKwh / 1e6) };
}
