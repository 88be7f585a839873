import { HORIZON, type ScopeShare, sumItems } from '#core/evaluation/cost-block';
import type { CostModel } from '#core/evaluation/cost-model';
import { rentPerHour, servingPriceInputOf } from '#core/evaluation/cost-model';
import { countryValues } from '#core/evaluation/country-estimate';
import { driversOf } from '#core/evaluation/drivers';
import type {
  ComputePricing,
  CostScope,
  CostScopeId,
  MonthCost,
  PlannedEstimate,
} from '#core/evaluation/evaluation';
import {
  addInto,
  type ItemVector,
  incentiveItem,
  servingItems,
  sharedItems,
  staffItem,
  trainingItems,
} from '#core/evaluation/item-vectors';
import { HOURS_PER_MONTH, shareBefore } from '#core/evaluation/schedule';
import { replicasAt } from '#core/evaluation/serving-vectors';
import type { Approach } from '#core/evaluation/training-vectors';
import { quantilesOf } from '#core/uncertainty/quantiles';

/** Drivers listed per scope. */
const DRIVER_COUNT = 12;

/** Items that belong to making the model, whenever they are paid. */
const TRAINING_ITEMS: ReadonlySet<string> = new Set([
  'training_run',
  'failed_and_repeated_runs',
  'experiments',
  'post_training',
  'owned_training_hardware',
  'training_electricity',
  'data_acquisition',
  'storage',
]);

/** The plan as it is placed: training, serving and team each in their own country. */
export function estimatePlanned(model: CostModel): PlannedEstimate {
  const { plan, inputs, book, schedule } = model;
  const { runCount, vectorLength } = inputs;
  const training = model.trainingPricing(plan.placement.training);
  const serving = model.servingPricing(plan.placement.serving);
  const approach = plan.training.approach;
  const items = placedItems(model, training, serving, approach);
  const labels = countryValues(model, plan.placement.team, training, serving);

  const scope = (id: CostScopeId, share: ScopeShare, wanted: readonly ItemVector[]): CostScope => {
    const block = sumItems(wanted, id, share, runCount, vectorLength, book);
    return {
      id,
      totalUsd: quantilesOf(block.sumUsd, runCount),
      complete: block.complete,
      items: block.items,
      drivers: driversOf(block.sumUsd, inputs, labels, DRIVER_COUNT),
      withinBudget01: plan.budgetUsd === null ? null : shareWithin(block.sumUsd, runCount, plan.budgetUsd),
    };
  };
  const other: Approach = approach === 'train' ? 'fine-tune' : 'train';
  const alternative = sumItems(
    placedItems(model, training, serving, other),
    'horizon',
    HORIZON,
    runCount,
    vectorLength,
    book,
  );
  return {
    scopes: [
      scope(
        'training',
        HORIZON,
        items.filter((item) => TRAINING_ITEMS.has(item.id)),
      ),
      scope('until_launch', (shares) => shareBefore(shares, schedule.launchMonth), items),
      scope('first_12_months', (shares) => shareBefore(shares, 12), items),
      scope('horizon', HORIZON, items),
    ],
    months: monthCosts(model, items, serving),
    training,
    serving,
    alternative: {
      approach: other,
      totalUsd: quantilesOf(alternative.sumUsd, runCount),
      complete: alternative.complete,
    },
  };
}

function placedItems(
  model: CostModel,
  training: ComputePricing,
  serving: ComputePricing,
  approach: Approach,
): readonly ItemVector[] {
  const { placement } = model.plan;
  const trained = trainingItems(model, training, placement.training, approach);
  const staff = staffItem(model, placement.team);
  const local = [staff, incentiveItem(model, placement.team, staff, trained)].filter((item) => item !== null);
  return [...trained, ...sharedItems(model), ...servingItems(model, serving, placement.serving), ...local];
}

function shareWithin(totalUsd: Float64Array, runCount: number, budgetUsd: number): number {
  let within = 0;
  for (let run = 0; run < runCount; run += 1) if ((totalUsd[run] as number) <= budgetUsd) within += 1;
  return within / runCount;
}

/** Cost by month and its running sum. */
function monthCosts(
  model: CostModel,
  items: readonly ItemVector[],
  serving: ComputePricing,
): readonly MonthCost[] {
  const { schedule, inputs, plan } = model;
  const rented = items.some((item) => item.id === 'serving_compute' && item.usd !== null);
  const rent = rented
    ? rentPerHour(model, serving, servingPriceInputOf(model), model.rentFactor(plan.serving.tenure, false))
    : null;
  const demand = rented ? model.servingOn(serving.acceleratorId)?.demandReplicas : undefined;
  const hoursPerReplica = HOURS_PER_MONTH * plan.serving.acceleratorsPerReplica;
  const cumulative = new Float64Array(inputs.vectorLength);
  return schedule.months.map((month, position) => {
    const usd = new Float64Array(inputs.vectorLength);
    for (const item of items) {
      const share = item.shares?.[position] ?? 0;
      if (share === 0 || item.usd === null) continue;
      for (let run = 0; run < usd.length; run += 1)
        usd[run] = (usd[run] as number) + share * (item.usd[run] as number);
    }
    const usersShare = schedule.usersShare01[position] as number;
    if (rent !== null && demand !== undefined && usersShare > 0)
      for (let run = 0; run < usd.length; run += 1) {
        const replicas = replicasAt(demand[run] as number, usersShare, plan.serving.spareReplicas);
        usd[run] = (usd[run] as number) + replicas * hoursPerReplica * (rent[run] as number);
      }
    addInto(cumulative, usd);
    return {
      month,
      usd: quantilesOf(usd, inputs.runCount),
      cumulativeUsd: quantilesOf(cumulative, inputs.runCount),
    };
  });
}
