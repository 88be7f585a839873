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
  const uses = [energyRuns(placed, 'training'), energyRuns(placed, 'serving')].filter((use) => use !== null);
  const known = uses.flatMap(({ kwh }) => (kwh === null ? [] : [kwh]));
  const kwh = known.length < uses.length || known.length === 0 ? null : vectorSum(known, inputs.scratch());
  return inMoneyAndCarbon(
    placed,
    placed.model.plan.placement.training,
    quantilesOrNull(kwh, inputs.runCount),
  );
}

function energyFor(placed: PlacedRuns, use: 'training' | 'serving'): PlaceEnergy | null {
  const energy = energyRuns(placed, use);
  if (energy === null) return null;
  const country = siteOf(placed.model.plan, use);
  return {
    use,
    country,
    ...inMoneyAndCarbon(placed, country, quantilesOrNull(energy.kwh, placed.model.inputs.runCount)),
    figureIds: [
      ...energy.figureIds,
      countryFigureId(country, 'industrial_electricity_usd_per_kwh'),
      countryFigureId(country, 'grid_carbon_g_per_kwh'),
    ],
  };
}

/** Energy of a use over the horizon. */
interface EnergyRuns {
  /** [vectorLength]; null = the power is not known. */
  readonly kwh: Float64Array | null;
  /** Figures of the power, and of what cools it. */
  readonly figureIds: readonly string[];
}

/** @returns null when nothing is done */
function energyRuns({ model, ...pricing }: PlacedRuns, use: 'training' | 'serving'): EnergyRuns | null {
  const { plan, inputs } = model;
  const { acceleratorId } = pricing[use];
  let hours: Float64Array;
  if (use === 'training') {
    const { step, lost, experiments, postTraining } = model.trainingOn(acceleratorId, plan.training.approach);
    hours = vectorSum([step, lost, experiments, postTraining], inputs.scratch());
  } else {
    if (plan.markets.length === 0) return null;
    const serving = model.servingOn(acceleratorId);
    if (serving === null) return null;
    hours = serving.hoursInHorizon;
  }
  const overHours = (kwhPerHour: Float64Array | null) =>
    kwhPerHour === null ? null : product(hours, kwhPerHour, inputs.scratch());
  // Machines of one's own that do not hold the model serve nothing.
  const units = use === 'training' ? model.trainingUnits : model.unitsServing();
  if (units.length > 0) {
    const { kwhPerHour, missing, figureIds } = ownEnergy(model, units);
    return { kwh: overHours(missing.length === 0 ? kwhPerHour : null), figureIds };
  }
  const country = siteOf(plan, use);
  return {
    kwh: overHours(energyKwhPerHour(model, acceleratorId, country)),
    figureIds: [`accelerator/${acceleratorId}/tdp_w`, countryFigureId(country, 'typical_dc_pue')],
  };
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
