import { COUNTRY_INPUTS, type CostModel, rentPerHour } from '#core/evaluation/cost-model';
import type { ComputePricing, CostItemId } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { electricityUsd, ownedHardware } from '#core/evaluation/owned-items';
import { evenShares, type MonthShares } from '#core/evaluation/schedule';
import type { Approach } from '#core/evaluation/training-vectors';
import { product, vectorSum } from '#core/uncertainty/vectors';

/** Training compute, rented or owned, in a country. */
export function trainingItems(
  model: CostModel,
  pricing: ComputePricing,
  country: string,
  approach: Approach,
): readonly ItemVector[] {
  return pricing.status === 'owned'
    ? ownedTraining(model, country, approach)
    : rentedTraining(model, pricing, approach);
}

function rentedTraining(
  model: CostModel,
  pricing: ComputePricing,
  approach: Approach,
): readonly ItemVector[] {
  const { schedule, plan } = model;
  const hours = model.trainingOn(pricing.acceleratorId, approach);
  const factor = model.rentFactor(plan.training.tenure, true);
  const rent = rentPerHour(model, pricing, COUNTRY_INPUTS.trainingPrice, factor);
  const priceFigures = pricing.figureId === null ? [] : [pricing.figureId];
  const item = (
    id: CostItemId,
    vector: Float64Array,
    shares: MonthShares,
    figureIds: readonly string[],
  ): ItemVector => ({
    id,
    usd: rent === null ? null : product(vector, rent, model.inputs.scratch()),
    shares,
    missing: rent === null ? [`price/${pricing.wantedAcceleratorId}`] : [],
    figureIds: [...priceFigures, ...figureIds],
  });
  const own = plan.training;
  const items = [
    item(
      'training_run',
      hours.step,
      schedule.finalRun,
      own.stepEfficiency === null ? [efficiencyFigure(model, pricing)] : [],
    ),
    item(
      'failed_and_repeated_runs',
      hours.lost,
      schedule.finalRun,
      own.goodput === null ? ['assumption/goodput'] : [],
    ),
    item(
      'experiments',
      hours.experiments,
      schedule.preparation,
      own.experimentsMultiplier === null ? [`assumption/experiments_multiplier.${own.recipe}`] : [],
    ),
  ];
  if (approach === 'train')
    items.push(
      item(
        'post_training',
        hours.postTraining,
        schedule.postTraining,
        own.postTrainingShare === null ? ['assumption/post_training_share'] : [],
      ),
    );
  return items;
}

function efficiencyFigure(model: CostModel, pricing: ComputePricing): string {
  const part = model.index.accelerators.get(pricing.acceleratorId) ?? model.trainingAccelerator;
  return `assumption/step_efficiency.${part.efficiencyClass}`;
}

function ownedTraining(model: CostModel, country: string, approach: Approach): readonly ItemVector[] {
  const { plan, schedule, inputs } = model;
  const hours = model.trainingOn(plan.training.acceleratorId, approach);
  const parts = [hours.step, hours.lost, hours.experiments, hours.postTraining];
  const allHours = vectorSum(parts, inputs.scratch());
  const accelerators = inputs.scratch().fill(plan.training.acceleratorCount);
  const shares = evenShares(schedule.horizonMonths, 0, schedule.horizonMonths);
  const electricity = electricityUsd(model, plan.training.acceleratorId, allHours, country);
  return [
    ownedHardware(model, 'owned_training_hardware', plan.training.acceleratorId, accelerators, 0, shares),
    { id: 'training_electricity', ...electricity, shares: schedule.finalRun },
  ];
}
