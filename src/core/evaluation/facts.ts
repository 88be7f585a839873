import type { CostModel } from '#core/evaluation/cost-model';
import type { ComputePricing, ServingFacts, TrainingFacts } from '#core/evaluation/evaluation';
import { ownEnergy } from '#core/evaluation/own-machines/own-costs';
import { energyKwhPerHour } from '#core/evaluation/owned-items';
import { servingRent } from '#core/evaluation/serving-items';
import { replicasAt, type ServingVectors } from '#core/evaluation/serving-vectors';
import { siteOf } from '#core/plan/own-hardware';
import { type Quantiles, quantilesOf, scaleQuantiles } from '#core/uncertainty/quantiles';
import { product, vectorSum } from '#core/uncertainty/vectors';
import { isLanguagePlan } from '#core/workload/resolve';

const NO_QUANTILES: Quantiles = { p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 };

/** Physical quantities of training, on the accelerator and in the country that the plan names. */
export function trainingFacts(model: CostModel): TrainingFacts {
  const { plan, inputs, book } = model;
  const hours = model.trainingOn(plan.training.acceleratorId, plan.training.approach);
  const finalHours = vectorSum([hours.step, hours.lost], inputs.scratch());
  const acceleratorHours = quantilesOf(finalHours, inputs.runCount);
  const allHours = vectorSum([finalHours, hours.experiments, hours.postTraining], inputs.scratch());
  const site = siteOf(plan, 'training');
  const energy = trainingEnergy(model, site);
  const energyMwh =
    energy === null
      ? null
      : scaleQuantiles(quantilesOf(product(allHours, energy, inputs.scratch()), inputs.runCount), 1e-3);
  const carbon = book.countryFactor(site, 'grid_carbon_g_per_kwh', 'g_per_kwh');
  return {
    flop: quantilesOf(hours.flop, inputs.runCount),
    acceleratorHours,
    wallDays: scaleQuantiles(acceleratorHours, 1 / (plan.training.acceleratorCount * 24)),
    energyMwh,
    // g/kWh = t/GWh
    emissionsTonnesCo2:
      energyMwh === null || carbon === null ? null : scaleQuantiles(energyMwh, carbon / 1000),
  };
}

/** Energy of an hour of the plan's hardware [kWh], [vectorLength]; null when it is not known of all of it. */
function trainingEnergy(model: CostModel, site: string): Float64Array | null {
  if (model.trainingUnits.length === 0)
    return energyKwhPerHour(model, model.plan.training.acceleratorId, site);
  const { kwhPerHour, missing } = ownEnergy(model, model.trainingUnits);
  return missing.length === 0 ? kwhPerHour : null;
}

/** Physical quantities of serving, as placed. */
export function servingFacts(model: CostModel, pricing: ComputePricing): ServingFacts {
  const { plan, inputs } = model;
  const serving = model.servingOn(pricing.acceleratorId);
  if (serving === null)
    return {
      tokensPerSecondPerReplica: NO_QUANTILES,
      replicasAtPeak: NO_QUANTILES,
      batchSize: 0,
      usdPerMillionOutputTokens: null,
      fits: false,
      ...(isLanguagePlan(plan) ? {} : { isEstimated: false }),
    };
  const perReplica = plan.serving.acceleratorsPerReplica;
  const rent = servingRent(model, pricing);
  const load = inputs.vector('serving.targetLoad');
  const peak = inputs.vector('serving.peakToMean');
  let usdPerMtok: Float64Array | null = null;
  if (rent !== null) {
    usdPerMtok = inputs.scratch();
    for (let run = 0, length = usdPerMtok.length; run < length; run += 1) {
      const meanLoad = (load[run] as number) / (peak[run] as number);
      const tokensPerHour = (serving.tokensPerSecond[run] as number) * 3600 * meanLoad;
      usdPerMtok[run] = ((rent[run] as number) * perReplica * 1e6) / tokensPerHour;
    }
  }
  return {
    tokensPerSecondPerReplica: quantilesOf(serving.tokensPerSecond, inputs.runCount),
    replicasAtPeak: replicasAtPeak(model, serving),
    batchSize: serving.throughput.batchSize,
    usdPerMillionOutputTokens: usdPerMtok === null ? null : quantilesOf(usdPerMtok, inputs.runCount),
    fits: true,
  };
}

/** Whole replicas grow with the demand, so that their percentiles are those of the demand, rounded up. */
function replicasAtPeak(model: CostModel, serving: ServingVectors): Quantiles {
  const { schedule, inputs, plan } = model;
  const demand = quantilesOf(serving.demandReplicas, inputs.runCount);
  const topShare01 = Math.max(0, ...schedule.usersShare01);
  const whole = (replicas: number) => replicasAt(replicas, topShare01, plan.serving.spareReplicas);
  const { p10, p25, p50, p75, p90 } = demand;
  return { p10: whole(p10), p25: whole(p25), p50: whole(p50), p75: whole(p75), p90: whole(p90) };
}
