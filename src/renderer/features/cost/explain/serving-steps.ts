import { servingThroughput } from '#core/compute/serving-throughput';
import { parallelismAssumption } from '#core/evaluation/collect-inputs';
import { HOURS_PER_MONTH, type Schedule, SECONDS_PER_MONTH } from '#core/evaluation/schedule';
import { replicasAt } from '#core/evaluation/serving-vectors';
import { isOwnHardware } from '#core/plan/own-hardware';
import { UNKNOWN_SERVING } from '#core/workload/data-volume';
import { isLanguagePlan } from '#core/workload/resolve';
import {
  acceleratorOf,
  answerTerm,
  type ExplainContext,
  figureTerm,
  NotKnownError,
  rentTerms,
} from './explain-context';
import { type Step, step, type Term, term } from './formula';
import { ownRooflineTokens } from './own-machine-steps';

/** Replicas needed at the end of the ramp, not yet whole. */
export function replicaSteps(context: ExplainContext): readonly Step[] {
  const { plan } = context;
  if (!isLanguagePlan(plan)) throw new NotKnownError(UNKNOWN_SERVING);
  const { serving } = plan;
  const replicaTokens = replicaTokensStep(context);
  const meanTokens = step('meanTokens', 'tokens_per_second', [
    usersTerm(context),
    requestsTerm(context),
    outputTerm(context),
    term('secondsPerMonth', SECONDS_PER_MONTH, 'seconds', { operation: 'over' }),
  ]);
  const replicas = step('replicas', 'replicas', [
    term('meanTokens', meanTokens.result, 'tokens_per_second'),
    answerTerm(
      context,
      'peakToMean',
      { value: serving.peakToMean, path: 'serving.peakToMean' },
      'serving.peak_to_mean',
      'ratio',
    ),
    term('replicaTokens', replicaTokens.result, 'tokens_per_second', { operation: 'over' }),
    answerTerm(
      context,
      'targetLoad',
      { value: serving.targetLoad, path: 'serving.targetLoad' },
      'serving.target_load',
      'share',
      { operation: 'over' },
    ),
  ]);
  return [replicaTokens, meanTokens, replicas];
}

function replicaTokensStep(context: ExplainContext): Step {
  const { plan } = context;
  const tokensPerSecond = rooflineTokens(context);
  if (tokensPerSecond <= 0) throw new NotKnownError('serving.memory');
  const parallelism = parallelismAssumption(plan);
  return step('replicaTokens', 'tokens_per_second', [
    term('rooflineTokens', tokensPerSecond, 'tokens_per_second', { path: 'serving.acceleratorId' }),
    figureTerm(context, 'assumption/serving.calibration', 'ratio'),
    ...(parallelism === null ? [] : [figureTerm(context, `assumption/${parallelism}`, 'ratio')]),
  ]);
}

function rooflineTokens(context: ExplainContext): number {
  const { plan, evaluation } = context;
  const { acceleratorId } = evaluation.planned.serving;
  if (isOwnHardware(acceleratorId)) return ownRooflineTokens(context);
  const part = acceleratorOf(context, acceleratorId);
  const efficiency = (id: string) => figureTerm(context, `assumption/serving.${id}`, 'share').value;
  const { tokensPerSecond } = servingThroughput(plan.model, part, plan.serving, {
    compute01: efficiency('compute_efficiency'),
    bandwidth01: efficiency('bandwidth_efficiency'),
    memory01: efficiency('memory_share'),
  });
  return tokensPerSecond;
}

/**
 * Accelerator-hours held, whole replicas with spares, month by month.
 *
 * @param monthCount months counted from the start of the project
 */
export function servingHours(
  context: ExplainContext,
  schedule: Schedule,
  replicas: number,
  monthCount: number,
): number {
  const { serving } = context.plan;
  const perReplica = HOURS_PER_MONTH * serving.acceleratorsPerReplica;
  return schedule.usersShare01
    .slice(0, monthCount)
    .reduce((sum, share) => sum + replicasAt(replicas, share, serving.spareReplicas) * perReplica, 0);
}

/** Rented serving over the first months of the project. */
export function servingComputeSteps(
  context: ExplainContext,
  schedule: Schedule,
  monthCount: number,
): readonly Step[] {
  const { plan, evaluation } = context;
  const demand = replicaSteps(context);
  const hours = servingHours(context, schedule, demand.at(-1)?.result ?? 0, monthCount);
  const rent = step(
    'rent',
    'usd_per_accelerator_hour',
    rentTerms(context, evaluation.planned.serving, plan.serving.tenure, false),
  );
  return [
    ...demand,
    rent,
    step('cost', 'usd', [
      term('servingHours', hours, 'accelerator_hours', { path: 'serving.spareReplicas' }),
      term('rent', rent.result, 'usd_per_accelerator_hour'),
    ]),
  ];
}

export function usersTerm({ plan }: ExplainContext): Term {
  const total = (point: 'low' | 'likely' | 'high') =>
    plan.markets.reduce((sum, market) => sum + market.monthlyActiveUsers[point], 0);
  // The ends of single markets do not add up to the ends of the sum, so it is shown without a range.
  return term('users', total('likely'), 'people', { path: 'markets' });
}

export function requestsTerm({ plan }: ExplainContext): Term {
  const requests = plan.serving.requestsPerUserPerMonth;
  return term('requests', requests.likely, 'requests', {
    spread: requests,
    path: 'serving.requestsPerUserPerMonth',
  });
}

export function outputTerm({ plan }: ExplainContext): Term {
  return term('outputTokens', plan.serving.outputTokensPerRequest, 'tokens', {
    path: 'serving.outputTokensPerRequest',
  });
}
