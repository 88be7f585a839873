import { FACTS } from '#core/law/facts';

/** A question of the plan that the palette leads to: its field and its name. */
export interface Question {
  /** Path of the field, as in `#/plan?field=`. */
  readonly path: string;
  /** i18n key of its name. */
  readonly labelKey: string;
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  model: [
    'kind',
    'parameterCount',
    'activeParameterCount',
    'layerCount',
    'hiddenSize',
    'contextLength',
    'vocabularySize',
  ],
  training: [
    'approach',
    'acceleratorId',
    'acceleratorCount',
    'tenure',
    'precision',
    'tokens',
    'recipe',
    'stepEfficiency',
    'goodput',
    'experimentsMultiplier',
    'postTrainingShare',
  ],
  fineTuning: ['method', 'baseParameterCount', 'tokens'],
  data: ['sources', 'retentionMonths', 'checkpointsKept'],
  serving: [
    'acceleratorId',
    'acceleratorsPerReplica',
    'tenure',
    'precision',
    'requestsPerUserPerMonth',
    'inputTokensPerRequest',
    'outputTokensPerRequest',
    'maxConcurrency',
    'peakToMean',
    'targetLoad',
    'spareReplicas',
    'rampMonths',
    'timeToFirstTokenMs',
    'timePerOutputTokenMs',
    'cachedInputShare',
    'cachePrecision',
  ],
  placement: ['training', 'serving', 'team'],
  funding: ['cashAtStartUsd', 'rounds', 'usdPerUserMonth', 'usdPerMillionTokens', 'paymentDelayDays'],
  schedule: ['start', 'monthsToLaunch', 'horizonMonths'],
};

const SINGLE_FIELDS = [
  'client',
  'notes',
  'currency',
  'budgetUsd',
  'seed',
  'sampleCount',
  'claimsRdIncentive',
];

/** All questions; lists (markets, team) count as one each. */
export const QUESTIONS: readonly Question[] = [
  ...Object.entries(FIELDS).flatMap(([group, fields]) =>
    fields.map((field) => ({ path: `${group}.${field}`, labelKey: `edit:${group}.${field}` })),
  ),
  { path: 'markets', labelKey: 'edit:markets.list' },
  { path: 'team', labelKey: 'edit:team.list' },
  ...Object.entries(FACTS).map(([fact, { scope }]) => ({
    path: scope === 'common' ? `facts.common.${fact}` : `facts.here.${fact}`,
    labelKey: `facts:fact.${fact}.name`,
  })),
  ...SINGLE_FIELDS.map((field) => ({ path: field, labelKey: `edit:${field}` })),
];
