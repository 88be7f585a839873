import type { Plan } from '#core/plan/plan';
import { isLanguagePlan } from '#core/workload/resolve';
import { getIn } from '../../../state/set-in';

/** Topics of the plan's answers, in the order of the plan screen. Lists (data, markets, team) have tables of their own. */
export const ANSWER_GROUPS = [
  {
    id: 'project',
    paths: [
      'schedule.start',
      'schedule.monthsToLaunch',
      'schedule.horizonMonths',
      'budgetUsd',
      'currency',
      'claimsRdIncentive',
      'sampleCount',
      'seed',
    ],
  },
  { id: 'places', paths: ['placement.training', 'placement.serving', 'placement.team'] },
  {
    id: 'model',
    paths: [
      'model.family',
      'model.kind',
      'model.parameterCount',
      'model.activeParameterCount',
      'model.layerCount',
      'model.hiddenSize',
      'model.attentionHeadCount',
      'model.keyValueHeadCount',
      'model.headDimension',
      'model.vocabularySize',
      'model.tiedEmbeddings',
      'model.contextLength',
      'model.slidingWindow',
    ],
  },
  {
    id: 'training',
    paths: [
      'training.approach',
      'training.acceleratorId',
      'training.acceleratorCount',
      'training.tenure',
      'training.precision',
      'training.tokens',
      'training.recipe',
      'training.stepEfficiency',
      'training.goodput',
      'training.experimentsMultiplier',
      'training.postTrainingShare',
    ],
  },
  {
    id: 'fineTuning',
    paths: [
      'fineTuning.method',
      'fineTuning.baseParameterCount',
      'fineTuning.tokens',
      'fineTuning.adapterShare',
    ],
  },
  {
    id: 'serving',
    paths: [
      'serving.acceleratorId',
      'serving.acceleratorsPerReplica',
      'serving.tenure',
      'serving.precision',
      'serving.requestsPerUserPerMonth',
      'serving.inputTokensPerRequest',
      'serving.outputTokensPerRequest',
      'serving.maxConcurrency',
      'serving.peakToMean',
      'serving.targetLoad',
      'serving.spareReplicas',
      'serving.rampMonths',
      'serving.timeToFirstTokenMs',
      'serving.timePerOutputTokenMs',
      'serving.cachedInputShare',
      'serving.cachePrecision',
      'data.retentionMonths',
      'data.checkpointsKept',
    ],
  },
  {
    id: 'workload',
    paths: [
      'workload.kind',
      'workload.samples',
      'workload.tuningSamples',
      'workload.dataGb',
      'workload.teacherParameterCount',
      'workload.image.resolution',
      'workload.image.patchSize',
      'workload.diffusion.network',
      'workload.diffusion.latentSize',
      'workload.diffusion.patchSize',
      'workload.diffusion.frameCount',
      'workload.diffusion.forwardTflop',
      'workload.diffusion.encoderTflop',
      'workload.diffusion.encoderParameterCount',
      'workload.recommender.rowCount',
      'workload.recommender.dimension',
      'workload.recommender.weightBytes',
      'workload.recommender.optimizerBytes',
      'workload.recommender.lookupsPerSample',
      'workload.reinforcement.scoringParameterCount',
      'workload.reinforcement.trainedShare',
      'workload.reinforcement.rolloutSpeed',
    ],
  },
] as const;

/** Answers that mean something for language models alone. */
const OF_LANGUAGE: ReadonlySet<string> = new Set([
  'model.kind',
  'model.activeParameterCount',
  'model.attentionHeadCount',
  'model.keyValueHeadCount',
  'model.headDimension',
  'model.vocabularySize',
  'model.tiedEmbeddings',
  'model.contextLength',
  'model.slidingWindow',
  'training.tokens',
  'training.postTrainingShare',
]);

/** Whether an answer says something about this plan: a workload's where it has them, a language model's of one. */
export function isAnswerOf(plan: Plan, path: AnswerPath): boolean {
  if (path.startsWith('workload.')) return getIn(plan, path) !== undefined;
  const isOfLanguage = OF_LANGUAGE.has(path) || path.startsWith('fineTuning.') || path.startsWith('serving.');
  return isLanguagePlan(plan) || !isOfLanguage;
}

export type AnswerPath = (typeof ANSWER_GROUPS)[number]['paths'][number];

/** Assumption of the catalog that stands in where the plan has no answer of its own. */
export function assumptionBehind(path: AnswerPath, plan: Plan, efficiencyClass: string): string | null {
  switch (path) {
    case 'training.stepEfficiency':
      return `step_efficiency.${efficiencyClass}`;
    case 'workload.reinforcement.rolloutSpeed':
      return 'workload.rollout_speed';
    case 'training.goodput':
      return 'goodput';
    case 'training.experimentsMultiplier':
      return `experiments_multiplier.${plan.training.recipe}`;
    case 'training.postTrainingShare':
      return 'post_training_share';
    case 'serving.peakToMean':
      return 'serving.peak_to_mean';
    case 'serving.targetLoad':
      return 'serving.target_load';
    default:
      return null;
  }
}
