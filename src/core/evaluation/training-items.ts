import { COUNTRY_INPUTS, type CostModel, rentPerHour } from '#core/evaluation/cost-model';
import type { ComputePricing, CostItemId } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { ownDepreciation, ownElectricity } from '#core/evaluation/own-machines/own-costs';
import { electricityUsd, ownedHardware } from '#core/evaluation/owned-items';
import { type RentedHours, rentedItem } from '#core/evaluation/rented-hours';
import { evenShares, type MonthShares } from '#core/evaluation/schedule';
import type { Approach } from '#core/evaluation/training-vectors';
import type { KeptVector } from '#core/uncertainty/keep';
import { vectorSum } from '#core/uncertainty/vectors';
import { isLanguagePlan } from '#core/workload/resolve';

/** Training compute, rented or owned, in a country. */
export function trainingItems(
  model: CostModel,
  pricing: ComputePricing,
  country: string,
  approach: Approach,
): readonly ItemVector[] {
  if (pricing.status === 'owned') return ownedTraining(model, country, approach);
  const rent = trainingRent(model, pricing);
  return trainingHours(model, pricing, approach).map((hours) =>
    rentedItem(hours, rent, `price/${pricing.wantedAcceleratorId}`, model),
  );
}

/** Rent of an hour of training per run [USD per accelerator-hour]; null = not known. */
export function trainingRent(model: CostModel, pricing: ComputePricing): KeptVector | null {
  const factor = model.rentFactor(model.plan.training.tenure, true);
  return rentPerHour(model, pricing, COUNTRY_INPUTS.trainingPrice, factor, 'training');
}

/** What is rented for training. */
export function trainingHours(
  model: CostModel,
  pricing: ComputePricing,
  approach: Approach,
): readonly RentedHours[] {
  const { schedule } = model;
  const own = model.plan.training;
  const vectors = model.trainingOn(pricing.acceleratorId, approach);
  const priceFigures = pricing.figureId === null ? [] : [pricing.figureId];
  const line = (
    id: CostItemId,
    hours: Float64Array,
    shares: MonthShares,
    assumption: string | null,
  ): RentedHours => ({
    id,
    hours,
    shares,
    figureIds: assumption === null ? priceFigures : [...priceFigures, assumption],
  });
  const efficiency = own.stepEfficiency === null ? efficiencyFigure(model, pricing) : null;
  const goodput = own.goodput === null ? 'assumption/goodput' : null;
  const multiplier =
    own.experimentsMultiplier === null ? `assumption/experiments_multiplier.${own.recipe}` : null;
  const share = own.postTrainingShare === null ? 'assumption/post_training_share' : null;
  const lines = [
    line('training_run', vectors.step, schedule.finalRun, efficiency),
    line('failed_and_repeated_runs', vectors.lost, schedule.finalRun, goodput),
    line('experiments', vectors.experiments, schedule.preparation, multiplier),
  ];
  if (approach === 'train' && isLanguagePlan(model.plan))
    lines.push(line('post_training', vectors.postTraining, schedule.postTraining, share));
  return lines;
}

function efficiencyFigure(model: CostModel, pricing: ComputePricing): string {
  const part = model.index.accelerators.get(pricing.acceleratorId);
  return `assumption/step_efficiency.${part?.efficiencyClass}`;
}

function ownedTraining(model: CostModel, country: string, approach: Approach): readonly ItemVector[] {
  const { plan, schedule, inputs } = model;
  const hours = model.trainingOn(plan.training.acceleratorId, approach);
  const parts = [hours.step, hours.lost, hours.experiments, hours.postTraining];
  const allHours = vectorSum(parts, inputs.scratch());
  const accelerators = inputs.scratch().fill(plan.training.acceleratorCount);
  const shares = evenShares(schedule.horizonMonths, 0, schedule.horizonMonths);
  if (model.trainingUnits.length > 0)
    return [
      ownDepreciation(model, 'owned_training_hardware', model.trainingUnits, accelerators, 0, shares),
      {
        id: 'training_electricity',
        ...ownElectricity(model, model.trainingUnits, allHours, country),
        shares: schedule.finalRun,
      },
    ];
  const electricity = electricityUsd(model, plan.training.acceleratorId, allHours, country);
  return [
    ownedHardware(model, 'owned_training_hardware', plan.training.acceleratorId, accelerators, 0, shares),
    { id: 'training_electricity', ...electricity, shares: schedule.finalRun },
  ];
}
