import { isOwnHardware } from '#core/plan/own-hardware';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import type { Plan } from '#core/plan/plan';
import { factQuestions, placeQuestions } from './fact-question';
import type { Question, Topic } from './question';
import {
  DATA_SIZE_QUESTION,
  hasLayers,
  isLanguage,
  KIND_QUESTION,
  NETWORK_QUESTIONS,
  SEEN_QUESTIONS,
  TUNING_QUESTIONS,
} from './workload-questions';

const always = () => true;
const isFineTuned = (plan: Plan) => isLanguage(plan) && plan.training.approach === 'fine-tune';
/** Own machines are owned; what they do was measured. */
const trainsOnCatalogPart = (plan: Plan) => !isOwnHardware(plan.training.acceleratorId);
const servesOnCatalogPart = (plan: Plan) => !isOwnHardware(plan.serving.acceleratorId);
const isMixture = (plan: Plan) => isLanguage(plan) && plan.model.kind === 'moe';

const PROFILE: readonly Question[] = [
  { id: 'name', kind: 'text', needed: always, scope: null },
  { id: 'client', kind: 'text', scope: null },
  { id: 'notes', kind: 'long-text', scope: null },
  { id: 'schedule.start', kind: 'month', needed: always, scope: 'horizon' },
  { id: 'schedule.monthsToLaunch', kind: 'number', needed: always, scope: 'horizon' },
  { id: 'schedule.horizonMonths', kind: 'number', needed: always, scope: 'horizon' },
  { id: 'budgetUsd', kind: 'optional-number', scope: null },
  { id: 'currency', kind: 'currency', scope: null },
  { id: 'seed', kind: 'number', advanced: true, scope: 'horizon' },
  { id: 'sampleCount', kind: 'number', advanced: true, scope: 'horizon' },
];

/** They move no cost: the cash flow alone. */
const MONEY: readonly Question[] = [
  { id: 'funding.cashAtStartUsd', kind: 'optional-number', scope: null },
  { id: 'funding.rounds', kind: 'funding-rounds', scope: null },
  { id: 'funding.usdPerUserMonth', kind: 'optional-uncertain', scope: null },
  { id: 'funding.usdPerMillionTokens', kind: 'optional-uncertain', scope: null },
  { id: 'funding.paymentDelayDays', kind: 'optional-number', scope: null },
];

const MODEL: readonly Question[] = [
  KIND_QUESTION,
  { id: 'model', kind: 'config-file', applies: isLanguage, scope: null },
  { id: 'model.kind', kind: 'choice', needed: isLanguage, applies: isLanguage, scope: 'training' },
  { id: 'model.parameterCount', kind: 'number', needed: always, scope: 'training' },
  {
    id: 'model.activeParameterCount',
    kind: 'number',
    needed: isMixture,
    applies: isMixture,
    scope: 'training',
  },
  ...NETWORK_QUESTIONS,
  { id: 'model.contextLength', kind: 'number', applies: isLanguage, scope: 'training' },
  { id: 'model.layerCount', kind: 'number', applies: hasLayers, scope: 'training' },
  { id: 'model.hiddenSize', kind: 'number', applies: hasLayers, scope: 'training' },
  { id: 'model.attentionHeadCount', kind: 'number', applies: isLanguage, scope: null },
  { id: 'model.keyValueHeadCount', kind: 'number', applies: isLanguage, scope: 'horizon' },
  { id: 'model.headDimension', kind: 'number', applies: isLanguage, scope: 'horizon' },
  { id: 'model.vocabularySize', kind: 'number', applies: isLanguage, scope: 'training' },
  { id: 'model.tiedEmbeddings', kind: 'yes-no', applies: isLanguage, scope: 'training' },
  { id: 'model.slidingWindow', kind: 'optional-number', applies: isLanguage, scope: 'horizon' },
  { id: 'model.family', kind: 'text', scope: null },
];

const TRAINING: readonly Question[] = [
  { id: 'training.approach', kind: 'choice', needed: always, scope: 'training' },
  { id: 'training.acceleratorId', kind: 'accelerator', needed: always, scope: 'training' },
  {
    id: 'training.acceleratorCount',
    kind: 'number',
    needed: always,
    // A fleet trains with all its machines.
    applies: (plan) => plan.training.acceleratorId !== FLEET_ID,
    scope: 'training',
  },
  {
    id: 'training.tenure',
    kind: 'choice',
    needed: always,
    applies: trainsOnCatalogPart,
    scope: 'training',
  },
  { id: 'training.precision', kind: 'choice', scope: 'training' },
  { id: 'training.tokens', kind: 'uncertain', needed: isLanguage, applies: isLanguage, scope: 'training' },
  ...SEEN_QUESTIONS,
  { id: 'training.recipe', kind: 'choice', needed: always, scope: 'training' },
  {
    id: 'training.stepEfficiency',
    kind: 'uncertain-or-default',
    percent: true,
    assumption: (_, efficiencyClass) => `step_efficiency.${efficiencyClass ?? ''}`,
    applies: trainsOnCatalogPart,
    scope: 'training',
  },
  {
    id: 'training.goodput',
    kind: 'uncertain-or-default',
    percent: true,
    assumption: () => 'goodput',
    scope: 'training',
  },
  {
    id: 'training.experimentsMultiplier',
    kind: 'uncertain-or-default',
    assumption: (plan) => `experiments_multiplier.${plan.training.recipe}`,
    scope: 'training',
  },
  {
    id: 'training.postTrainingShare',
    kind: 'uncertain-or-default',
    percent: true,
    assumption: () => 'post_training_share',
    applies: isLanguage,
    scope: 'training',
  },
];

const FINE_TUNING: readonly Question[] = [
  { id: 'fineTuning.method', kind: 'choice', needed: isFineTuned, applies: isLanguage, scope: 'training' },
  { id: 'fineTuning.baseParameterCount', kind: 'optional-number', applies: isLanguage, scope: 'training' },
  { id: 'fineTuning.tokens', kind: 'uncertain', needed: isFineTuned, applies: isLanguage, scope: 'training' },
  {
    id: 'fineTuning.adapterShare',
    kind: 'number',
    percent: true,
    applies: (plan) => isLanguage(plan) && ['lora', 'qlora'].includes(plan.fineTuning.method),
    scope: 'training',
  },
  ...TUNING_QUESTIONS,
];

const DATA: readonly Question[] = [
  { id: 'data.sources', kind: 'data-sources', needed: always, scope: 'training' },
  DATA_SIZE_QUESTION,
  { id: 'data.retentionMonths', kind: 'number', scope: 'horizon' },
  { id: 'data.checkpointsKept', kind: 'number', scope: 'horizon' },
];

const SERVING_QUESTIONS: readonly Question[] = [
  { id: 'serving.acceleratorId', kind: 'accelerator', needed: always, scope: 'horizon' },
  { id: 'serving.acceleratorsPerReplica', kind: 'number', needed: always, scope: 'horizon' },
  { id: 'serving.tenure', kind: 'choice', needed: always, applies: servesOnCatalogPart, scope: 'horizon' },
  { id: 'serving.precision', kind: 'choice', needed: always, scope: 'horizon' },
  { id: 'serving.requestsPerUserPerMonth', kind: 'uncertain', needed: always, scope: 'horizon' },
  { id: 'serving.inputTokensPerRequest', kind: 'number', needed: always, scope: 'horizon' },
  { id: 'serving.outputTokensPerRequest', kind: 'number', needed: always, scope: 'horizon' },
  { id: 'serving.maxConcurrency', kind: 'number', scope: 'horizon' },
  {
    id: 'serving.peakToMean',
    kind: 'uncertain-or-default',
    assumption: () => 'serving.peak_to_mean',
    scope: 'horizon',
  },
  {
    id: 'serving.targetLoad',
    kind: 'uncertain-or-default',
    percent: true,
    assumption: () => 'serving.target_load',
    scope: 'horizon',
  },
  { id: 'serving.spareReplicas', kind: 'number', scope: 'horizon' },
  { id: 'serving.rampMonths', kind: 'number', scope: 'horizon' },
  { id: 'serving.timeToFirstTokenMs', kind: 'optional-number', scope: 'horizon' },
  { id: 'serving.timePerOutputTokenMs', kind: 'optional-number', scope: 'horizon' },
  {
    id: 'serving.cachedInputShare',
    kind: 'optional-number',
    percent: true,
    advanced: true,
    scope: 'horizon',
  },
  {
    id: 'serving.cachePrecision',
    kind: 'choice',
    advanced: true,
    scope: 'horizon',
    fallback: () => 'auto',
  },
];

/** Serving other models than those of language is not estimated: there is nothing to ask. */
const SERVING = SERVING_QUESTIONS.map((question): Question => {
  const { applies = always, needed } = question;
  return {
    ...question,
    applies: (plan) => isLanguage(plan) && applies(plan),
    ...(needed === undefined ? {} : { needed: (plan: Plan) => isLanguage(plan) && needed(plan) }),
  };
});

/** Every topic with its questions, in the order in which the user is led through them. */
export const TOPICS: readonly Topic[] = [
  { id: 'profile', group: 'company', questions: PROFILE },
  {
    id: 'team',
    group: 'company',
    questions: [{ id: 'team', kind: 'team', needed: always, scope: 'horizon' }],
  },
  { id: 'money', group: 'company', questions: MONEY },
  { id: 'model', group: 'model', questions: MODEL },
  { id: 'training', group: 'model', questions: TRAINING },
  {
    id: 'fineTuning',
    group: 'model',
    questions: FINE_TUNING,
  },
  { id: 'data', group: 'model', questions: DATA },
  {
    id: 'markets',
    group: 'launch',
    questions: [{ id: 'markets', kind: 'markets', needed: always, scope: 'horizon' }],
  },
  { id: 'serving', group: 'launch', questions: SERVING },
  {
    id: 'placement',
    group: 'places',
    questions: [
      { id: 'placement.training', kind: 'country', needed: always, scope: 'training' },
      { id: 'placement.serving', kind: 'country', needed: always, scope: 'horizon' },
      { id: 'placement.team', kind: 'country', needed: always, scope: 'horizon' },
    ],
  },
  {
    id: 'incentives',
    group: 'places',
    questions: [{ id: 'claimsRdIncentive', kind: 'yes-no', scope: 'horizon' }],
  },
  { id: 'lawProduct', group: 'law', questions: factQuestions('product') },
  { id: 'lawData', group: 'law', questions: factQuestions('data') },
  { id: 'lawCompany', group: 'law', questions: factQuestions('company') },
  { id: 'lawPlaces', group: 'law', questions: placeQuestions() },
];

export const QUESTIONS: readonly Question[] = TOPICS.flatMap((topic) => topic.questions);
