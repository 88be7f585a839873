import { DAYS_PER_MONTH } from '#core/evaluation/schedule';
import { exactGrade, gradeOfLess, gradeOfYes, within100 } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import type { GraphRequest } from '#core/strategy/graph/inputs/graph-request';
import { percentilePoints } from '#core/uncertainty/distribution';
import { isLanguagePlan } from '#core/workload/resolve';
import { TOKENS_PER_PARAMETER } from '#core/workload/sizing/compute-optimal';

/** Time, machines and data of the training and serving as planned. */
export function resourceInputs({
  plan,
  evaluation,
}: Pick<GraphRequest, 'plan' | 'evaluation'>): readonly GraphInput[] {
  return [...modelInputs(plan, evaluation), ...computeInputs(evaluation), ...dataInputs(plan)];
}

function modelInputs(
  { schedule }: GraphRequest['plan'],
  { trainingFacts }: GraphRequest['evaluation'],
): readonly GraphInput[] {
  const untilLaunchDays = schedule.monthsToLaunch * DAYS_PER_MONTH;
  const runDays = trainingFacts.wallDays;
  return [
    {
      id: 'model.run_in_time',
      node: 'ai_model',
      // Launched at once, there is no time that a run could take.
      grade:
        untilLaunchDays === 0 ? null : gradeOfLess(runDays, (days) => 100 * (1 - days / untilLaunchDays)),
      fact: { kind: 'run-in-time', runDays, untilLaunchDays },
    },
  ];
}

function computeInputs({ planned, servingFacts }: GraphRequest['evaluation']): readonly GraphInput[] {
  const node = 'computing_resources';
  const { training } = planned;
  const isRented = training.status !== 'owned';
  const count =
    training.status === 'unknown' || training.providers.length === 0 ? null : training.providers.length;
  const fits = servingFacts.isEstimated === false ? null : servingFacts.fits;
  const providers: GraphInput = {
    id: 'compute.providers',
    node,
    grade: count === null ? null : exactGrade(100 * (1 - 1 / count)),
    fact: { kind: 'providers', count },
  };
  return [
    // Machines of one's own hang on no provider.
    ...(isRented ? [providers] : []),
    { id: 'compute.fits', node, grade: gradeOfYes(fits), fact: { kind: 'fits-memory', holds: fits } },
    {
      id: 'compute.export',
      node,
      grade: gradeOfYes(!training.licenceNeeded),
      fact: { kind: 'no-export-licence', holds: !training.licenceNeeded },
    },
  ];
}

function dataInputs(plan: GraphRequest['plan']): readonly GraphInput[] {
  const node = 'data_resources';
  const { sources } = plan.data;
  const priced = sources.filter(({ usd }) => usd !== null).length;
  const inputs: GraphInput[] = [
    {
      id: 'data.priced_sources',
      node,
      grade: sources.length === 0 ? null : exactGrade((100 * priced) / sources.length),
      fact: { kind: 'priced-sources', priced, all: sources.length },
    },
  ];
  if (plan.training.approach === 'train' && isLanguagePlan(plan)) {
    const { low, likely, high } = percentilePoints(plan.training.tokens);
    const per = (tokens: number) => tokens / plan.model.parameterCount;
    const grade = (tokens: number) => within100((100 * per(tokens)) / TOKENS_PER_PARAMETER);
    inputs.push({
      id: 'data.tokens_per_parameter',
      node,
      grade: { low: grade(low), likely: grade(likely), high: grade(high) },
      fact: {
        kind: 'tokens-per-parameter',
        tokensPerParameter: { low: per(low), likely: per(likely), high: per(high) },
      },
    });
  }
  return inputs;
}
