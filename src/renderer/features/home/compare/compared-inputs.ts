import { ownHardwareName, siteOf } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { trainingAmount } from '#core/workload/resolve';

/** Inputs that say what a plan is and move its cost, in the order in which a plan is told. */
export const COMPARED_INPUTS = [
  'approach',
  'size',
  'tokens',
  'hardware',
  'tenure',
  'trainedIn',
  'servedIn',
  'teamIn',
  'people',
  'markets',
  'users',
  'requests',
  'servingHardware',
  'start',
  'launch',
  'horizon',
  'budget',
] as const;
export type ComparedInput = (typeof COMPARED_INPUTS)[number];

/** What the plan says to each of them; null = nothing. */
export interface InputValues {
  readonly approach: Plan['training']['approach'];
  /** Parameters of the model that is trained or served. */
  readonly size: number;
  /** Seen in the final run [tokens], or samples where the model reads no text. */
  readonly tokens: ThreePoint;
  readonly amountUnit: 'tokens' | 'samples';
  readonly hardware: Hardware;
  readonly tenure: Plan['training']['tenure'];
  readonly trainedIn: string;
  readonly servedIn: string;
  readonly teamIn: string;
  /** [full-time equivalents]; null = nobody is planned yet. */
  readonly people: number | null;
  /** ISO codes, in alphabetical order. */
  readonly markets: readonly string[];
  /** Likely number once the ramp is over [people a month]; null without markets. */
  readonly users: number | null;
  /** [requests per user and month] */
  readonly requests: ThreePoint;
  readonly servingHardware: Hardware;
  /** YYYY-MM */
  readonly start: string;
  /** [months] from the start */
  readonly launch: number;
  /** [months] over which the costs are counted */
  readonly horizon: number;
  /** [USD] */
  readonly budget: number | null;
}

export interface Hardware {
  readonly acceleratorId: string;
  readonly count: number;
  /** Of the plan's own machines; null where it is a part of the catalog, or the plan has no such machine. */
  readonly ownName: string | null;
}

export function inputValues(plan: Plan): InputValues {
  const { training, serving, placement, schedule } = plan;
  const amount = trainingAmount(plan);
  return {
    approach: training.approach,
    size: plan.model.parameterCount,
    tokens: amount.value,
    amountUnit: amount.unit,
    hardware: hardwareOf(plan, training.acceleratorId, training.acceleratorCount),
    tenure: training.tenure,
    trainedIn: siteOf(plan, 'training'),
    servedIn: siteOf(plan, 'serving'),
    teamIn: placement.team,
    people:
      plan.team.length === 0 ? null : plan.team.reduce((sum, role) => sum + role.fullTimeEquivalents, 0),
    markets: plan.markets.map(({ country }) => country).toSorted(),
    users:
      plan.markets.length === 0
        ? null
        : plan.markets.reduce((sum, market) => sum + market.monthlyActiveUsers.likely, 0),
    requests: serving.requestsPerUserPerMonth,
    servingHardware: hardwareOf(plan, serving.acceleratorId, serving.acceleratorsPerReplica),
    start: schedule.start,
    launch: schedule.monthsToLaunch,
    horizon: schedule.horizonMonths,
    budget: plan.budgetUsd,
  };
}

function hardwareOf({ machines }: Plan, acceleratorId: string, count: number): Hardware {
  return { acceleratorId, count, ownName: ownHardwareName(machines, acceleratorId) };
}

/** Which inputs differ between the plans, and which are the same in all of them. */
export function splitInputs(plans: readonly InputValues[]) {
  const isSame = (input: ComparedInput) =>
    new Set(plans.map((plan) => JSON.stringify(plan[input]))).size <= 1;
  return {
    different: COMPARED_INPUTS.filter((input) => !isSame(input)),
    same: COMPARED_INPUTS.filter(isSame),
  };
}
