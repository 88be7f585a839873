import type { CostItemId, CostScopeId } from '#core/evaluation/evaluation';
import { evenShares, type MonthShares, type Schedule, shareBefore } from '#core/evaluation/schedule';
import { complianceSteps } from './compliance-steps';
import { type ExplainContext, figureTerm, NotKnownError, scheduleOf } from './explain-context';
import { type Explanation, explanation, type Step, step, term } from './formula';
import {
  dataSteps,
  egressSteps,
  ownedHardwareSteps,
  protectionSteps,
  servingElectricitySteps,
  staffSteps,
  storageSteps,
} from './other-steps';
import { servingComputeSteps } from './serving-steps';
import { heldHours, rentedTrainingSteps, trainingElectricitySteps } from './training-steps';

/** Month of the tax refund, as in the engine. */
const REFUND_MONTH = 11;

/**
 * How an item of a scope is worked out, every input at its likely value; the last step is the item's amount.
 *
 * @returns null when a figure that the formula needs is not known
 */
export function explainItem(
  context: ExplainContext,
  item: CostItemId,
  scope: CostScopeId,
): Explanation | null {
  try {
    const schedule = scheduleOf(context, heldHours(context, context.plan.training.acceleratorId));
    return explanation(stepsInScope(context, schedule, item, scope));
  } catch (cause) {
    if (cause instanceof NotKnownError) return null;
    throw cause;
  }
}

function stepsInScope(
  context: ExplainContext,
  schedule: Schedule,
  item: CostItemId,
  scope: CostScopeId,
): readonly Step[] {
  const end = endOf(schedule, scope);
  // Whole machines are counted anew each month: the months themselves are what the scope cuts.
  if (item === 'serving_compute') return servingComputeSteps(context, schedule, end);
  // One-off and recurring work fall into different months: the scope cuts each on its own.
  if (item === 'compliance') return complianceSteps(context, schedule.horizonMonths, end);
  const steps = stepsOf(context, schedule, item);
  const share = shareBefore(sharesOf(context, schedule, item), end);
  if (Math.abs(share - 1) < 1e-9) return steps;
  const whole = steps.at(-1)?.result ?? 0;
  return [...steps, step('scope', 'usd', [term('whole', whole, 'usd'), term('scopeShare', share, 'share')])];
}

function stepsOf(context: ExplainContext, schedule: Schedule, item: CostItemId): readonly Step[] {
  switch (item) {
    case 'training_run':
    case 'failed_and_repeated_runs':
    case 'experiments':
    case 'post_training':
      return rentedTrainingSteps(context, item);
    case 'owned_training_hardware':
      return ownedHardwareSteps(context, schedule, 'training');
    case 'training_electricity':
      return trainingElectricitySteps(context);
    case 'data_acquisition':
      return dataSteps(context);
    case 'storage':
      return storageSteps(context);
    case 'serving_compute':
      return servingComputeSteps(context, schedule, schedule.horizonMonths);
    case 'owned_serving_hardware':
      return ownedHardwareSteps(context, schedule, 'serving');
    case 'serving_electricity':
      return servingElectricitySteps(context, schedule);
    case 'network_egress':
      return egressSteps(context, schedule);
    case 'staff':
      return staffSteps(context, schedule);
    case 'compliance':
      return complianceSteps(context, schedule.horizonMonths, schedule.horizonMonths);
    case 'ip_protection':
      return protectionSteps(context);
    case 'rd_incentive':
      return incentiveSteps(context, schedule);
  }
}

/** Rate · eligible share · (training + staff until launch), given back. */
function incentiveSteps(context: ExplainContext, schedule: Schedule): readonly Step[] {
  const { plan, evaluation } = context;
  const horizon = evaluation.planned.scopes.find(({ id }) => id === 'horizon');
  const amountOf = (item: CostItemId, scope: CostScopeId) =>
    stepsInScope(context, schedule, item, scope).at(-1)?.result ?? 0;
  const trainingUsd = (horizon?.items ?? [])
    .filter(({ id, usd }) => usd !== null && TRAINING_COMPUTE.has(id))
    .reduce((sum, { id }) => sum + amountOf(id, 'horizon'), 0);
  const hasStaff = horizon?.items.some(({ id, usd }) => id === 'staff' && usd !== null) === true;
  const eligible = step('eligible', 'usd', [
    term('trainingCost', trainingUsd, 'usd'),
    term('staffUntilLaunch', hasStaff ? amountOf('staff', 'until_launch') : 0, 'usd', { operation: 'plus' }),
  ]);
  const rate = figureTerm(context, `country/${plan.placement.team}/rd_effective_subsidy_pct`, 'share');
  const cost = step('cost', 'usd', [
    term('whole', -eligible.result, 'usd'),
    figureTerm(context, 'assumption/incentive.eligible_share', 'share'),
    rate,
  ]);
  return [eligible, cost];
}

/** Training items that tax offices look at: compute, not data and storage. */
const TRAINING_COMPUTE: ReadonlySet<CostItemId> = new Set([
  'training_run',
  'failed_and_repeated_runs',
  'experiments',
  'post_training',
  'owned_training_hardware',
  'training_electricity',
]);

function endOf(schedule: Schedule, scope: CostScopeId): number {
  if (scope === 'until_launch') return schedule.launchMonth;
  return scope === 'first_12_months' ? 12 : schedule.horizonMonths;
}

/** In which months an item is paid, as the engine lays it out. */
function sharesOf({ evaluation }: ExplainContext, schedule: Schedule, item: CostItemId): MonthShares {
  const { horizonMonths, launchMonth } = schedule;
  switch (item) {
    case 'training_run':
    case 'failed_and_repeated_runs':
    case 'training_electricity':
      return schedule.finalRun;
    case 'experiments':
    case 'data_acquisition':
      return schedule.preparation;
    case 'post_training':
      return schedule.postTraining;
    case 'storage':
      return schedule.storage;
    case 'owned_training_hardware':
      return evenShares(horizonMonths, 0, horizonMonths);
    case 'owned_serving_hardware':
    case 'serving_electricity':
    case 'serving_compute':
      return evenShares(
        horizonMonths,
        Math.min(launchMonth, horizonMonths),
        Math.max(1, horizonMonths - launchMonth),
      );
    case 'network_egress':
      return normalised(schedule.usersShare01, schedule.finalRun);
    case 'staff':
      return normalised(schedule.payWeightedFte, schedule.finalRun);
    // Cut before it comes here.
    case 'compliance':
      return evenShares(horizonMonths, 0, horizonMonths);
    case 'ip_protection':
      return evaluation.planned.protection?.shares ?? new Float64Array(horizonMonths);
    case 'rd_incentive':
      return evenShares(horizonMonths, Math.min(REFUND_MONTH, horizonMonths - 1), 1);
  }
}

function normalised(values: Float64Array, otherwise: MonthShares): MonthShares {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum > 0 ? values.map((value) => value / sum) : otherwise;
}
