import { type ComplianceCost, type ComplianceModel, complianceItem } from '#core/evaluation/compliance-items';
import { createItemSummer, HORIZON, horizonTotal, type ScopeShare } from '#core/evaluation/cost-block';
import type { CostModel } from '#core/evaluation/cost-model';
import { countryValues } from '#core/evaluation/country-estimate';
import { driversOf } from '#core/evaluation/drivers';
import type { ComputePricing, CostScope, CostScopeId, PlannedEstimate } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { monthCosts } from '#core/evaluation/month-costs';
import { shareBefore } from '#core/evaluation/schedule';
import { servingItems } from '#core/evaluation/serving-items';
import { sharedItems } from '#core/evaluation/shared-items';
import { incentiveItem, incentiveOf, staffCost, staffItem } from '#core/evaluation/staff-items';
import { trainingItems } from '#core/evaluation/training-items';
import type { Approach } from '#core/evaluation/training-vectors';
import { siteOf } from '#core/plan/own-hardware';
import { quantilesOf } from '#core/uncertainty/quantiles';
import { countUpTo } from '#core/uncertainty/vectors';

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

/**
 * The plan as it is placed: training, serving and team each in their own country.
 *
 * @param shared items that are the same wherever things are, for the plan's own approach
 * @param compliance work for the law; null = not counted
 */
export function estimatePlanned(
  model: CostModel,
  shared: readonly ItemVector[],
  compliance: ComplianceModel | null,
): PlannedEstimate {
  const { plan, inputs, book, schedule } = model;
  const { runCount } = inputs;
  const summer = createItemSummer(inputs, book);
  const training = model.trainingPricing(siteOf(plan, 'training'));
  const serving = model.servingPricing(siteOf(plan, 'serving'));
  const approach = plan.training.approach;
  const law = compliance?.costIn(plan.placement) ?? null;
  const items = placedItems(model, shared, training, serving, approach, lawItems(model, compliance, law));
  const labels = countryValues(model, plan.placement.team, training, serving, law);

  const scope = (id: CostScopeId, share: ScopeShare, wanted: readonly ItemVector[]): CostScope => {
    const block = summer.sum(wanted, id, share);
    return {
      id,
      totalUsd: quantilesOf(block.sumUsd, runCount),
      likelyUsd: block.sumUsd[runCount] as number,
      complete: block.complete,
      items: block.items,
      drivers: driversOf(block.sumUsd, inputs, labels, DRIVER_COUNT),
      withinBudget01:
        plan.budgetUsd === null ? null : countUpTo(block.sumUsd, runCount, plan.budgetUsd) / runCount,
    };
  };
  const other: Approach = approach === 'train' ? 'fine-tune' : 'train';
  const alternative = horizonTotal(
    placedItems(
      model,
      sharedItems(model, other),
      training,
      serving,
      other,
      lawItems(model, compliance, compliance?.costIn(plan.placement, other) ?? null),
    ),
    inputs,
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
    compliance: law?.effort ?? null,
    protection: model.protection,
    alternative: {
      approach: other,
      totalUsd: quantilesOf(alternative.sumUsd, runCount),
      complete: alternative.complete,
    },
  };
}

/**
 * What the plan costs over the horizon as it is placed, per run [USD], [vectorLength]: the total of that scope alone, for
 * analyses that need the runs themselves. The vector is the model's scratch.
 */
export function plannedHorizonUsd(
  model: CostModel,
  shared: readonly ItemVector[],
  compliance: ComplianceModel | null,
): Float64Array {
  const { plan, inputs } = model;
  const items = placedItems(
    model,
    shared,
    model.trainingPricing(siteOf(plan, 'training')),
    model.servingPricing(siteOf(plan, 'serving')),
    plan.training.approach,
    lawItems(model, compliance, compliance?.costIn(plan.placement) ?? null),
  );
  return horizonTotal(items, inputs).sumUsd;
}

function lawItems(
  model: CostModel,
  compliance: ComplianceModel | null,
  cost: ComplianceCost | null,
): readonly ItemVector[] {
  return compliance === null || cost === null ? [] : [complianceItem(model, cost, compliance.dayFactor())];
}

/** Every line of the plan as it is placed. */
export function placedItems(
  model: CostModel,
  shared: readonly ItemVector[],
  training: ComputePricing,
  serving: ComputePricing,
  approach: Approach,
  compliance: readonly ItemVector[],
): readonly ItemVector[] {
  const { placement } = model.plan;
  const trained = trainingItems(model, training, siteOf(model.plan, 'training'), approach);
  const cost = staffCost(model, placement.team);
  const staff = cost === null ? null : staffItem(model, placement.team, cost);
  const incentive = incentiveOf(model, placement.team);
  const items = [...trained, ...shared, ...servingItems(model, serving, siteOf(model.plan, 'serving'))];
  if (staff !== null) items.push(staff);
  items.push(...compliance);
  if (incentive !== null) {
    const paid = cost === null || staff === null ? null : { ...cost, usd: staff.usd };
    items.push(incentiveItem(model, incentive, paid, trained));
  }
  return items;
}
