import type { Plan } from '#core/plan/plan';
import { ROLLOUT_SPEED } from '#core/workload/efficiency';
import {
  DIFFUSION_DEFAULTS,
  diffusionOf,
  IMAGE_DEFAULTS,
  isLanguagePlan,
  isReinforcement,
  RECOMMENDER_DEFAULTS,
  trainingAmount,
  WORKLOAD_DEFAULTS,
  workloadKindOf,
} from '#core/workload/resolve';
import { baseParameterCount } from '#core/workload/training-work';
import type { Question } from './question';

export const isLanguage = (plan: Plan) => isLanguagePlan(plan);
const isOther = (plan: Plan) => !isLanguagePlan(plan);
const isVision = (plan: Plan) => workloadKindOf(plan) === 'vision-transformer';
const isDiffusion = (plan: Plan) => workloadKindOf(plan) === 'diffusion';
const isRecommender = (plan: Plan) => workloadKindOf(plan) === 'recommender';
const isUNet = (plan: Plan) => isDiffusion(plan) && diffusionOf(plan).network === 'u-net';
const isDiffusionTransformer = (plan: Plan) => isDiffusion(plan) && !isUNet(plan);

/** Models whose layers and width say how much arithmetic they are. */
export const hasLayers = (plan: Plan) => isLanguage(plan) || isVision(plan) || isDiffusionTransformer(plan);

export const KIND_QUESTION: Question = {
  id: 'workload.kind',
  kind: 'workload-kind',
  fallback: () => WORKLOAD_DEFAULTS.kind,
  scope: null,
};

/** What the network works on, by its kind. */
export const NETWORK_QUESTIONS: readonly Question[] = [
  ...(['resolution', 'patchSize'] as const).map(
    (field): Question => ({
      id: `workload.image.${field}`,
      kind: 'number',
      fallback: () => IMAGE_DEFAULTS[field],
      needed: isVision,
      applies: isVision,
      scope: 'training',
    }),
  ),
  {
    id: 'workload.diffusion.network',
    kind: 'choice',
    fallback: () => DIFFUSION_DEFAULTS.network,
    needed: isDiffusion,
    applies: isDiffusion,
    scope: 'training',
  },
  {
    id: 'workload.diffusion.forwardTflop',
    kind: 'number',
    fallback: () => DIFFUSION_DEFAULTS.forwardTflop,
    needed: isUNet,
    applies: isUNet,
    scope: 'training',
  },
  ...(['latentSize', 'patchSize', 'frameCount'] as const).map(
    (field): Question => ({
      id: `workload.diffusion.${field}`,
      kind: 'number',
      fallback: () => DIFFUSION_DEFAULTS[field],
      applies: isDiffusionTransformer,
      scope: 'training',
    }),
  ),
  ...(['encoderTflop', 'encoderParameterCount'] as const).map(
    (field): Question => ({
      id: `workload.diffusion.${field}`,
      kind: 'number',
      fallback: () => DIFFUSION_DEFAULTS[field],
      applies: isDiffusion,
      scope: 'training',
    }),
  ),
  ...(['rowCount', 'dimension', 'lookupsPerSample', 'weightBytes', 'optimizerBytes'] as const).map(
    (field): Question => ({
      id: `workload.recommender.${field}`,
      kind: 'number',
      fallback: () => RECOMMENDER_DEFAULTS[field],
      needed: (plan) => isRecommender(plan) && field !== 'weightBytes' && field !== 'optimizerBytes',
      applies: isRecommender,
      scope: 'training',
    }),
  ),
];

/** How much a model that reads no text sees from scratch, and the teacher of one that does. */
export const SEEN_QUESTIONS: readonly Question[] = [
  {
    id: 'workload.samples',
    kind: 'uncertain',
    fallback: (plan) => trainingAmount(plan, 'train').value,
    needed: isOther,
    applies: isOther,
    scope: 'training',
  },
  {
    id: 'workload.teacherParameterCount',
    kind: 'optional-number',
    fallback: () => null,
    applies: isLanguage,
    scope: 'training',
  },
];

export const TUNING_QUESTIONS: readonly Question[] = [
  {
    id: 'workload.tuningSamples',
    kind: 'uncertain',
    fallback: (plan) => trainingAmount(plan, 'fine-tune').value,
    needed: (plan) => isOther(plan) && plan.training.approach === 'fine-tune',
    applies: isOther,
    scope: 'training',
  },
  {
    id: 'workload.reinforcement.scoringParameterCount',
    kind: 'number',
    fallback: baseParameterCount,
    applies: (plan) => isReinforcement(plan, 'fine-tune'),
    scope: 'training',
  },
  {
    id: 'workload.reinforcement.trainedShare',
    kind: 'number',
    percent: true,
    fallback: () => WORKLOAD_DEFAULTS.trainedShare,
    applies: (plan) => isReinforcement(plan, 'fine-tune'),
    scope: 'training',
  },
  {
    id: 'workload.reinforcement.rolloutSpeed',
    kind: 'uncertain-or-default',
    percent: true,
    fallback: () => null,
    assumption: () => ROLLOUT_SPEED,
    applies: (plan) => isReinforcement(plan, 'fine-tune'),
    scope: 'training',
  },
];

export const DATA_SIZE_QUESTION: Question = {
  id: 'workload.dataGb',
  kind: 'optional-number',
  fallback: () => null,
  applies: isOther,
  scope: 'training',
};
