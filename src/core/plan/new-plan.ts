import { PLAN_FORMAT, PLAN_VERSION, type Plan } from '#core/plan/plan';

/** Seed of a fresh plan; any number serves, a fixed one makes two fresh plans comparable. */
const DEFAULT_SEED = 20261;

/**
 * A plan with no markets, no team and no data sources yet: what the user has not said is empty, what the arithmetic
 * needs has a common starting value (a 7B dense model on H100) that the questionnaire asks about first.
 */
export function newPlan(name: string): Plan {
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    name,
    client: '',
    notes: '',
    seed: DEFAULT_SEED,
    sampleCount: 10_000,
    currency: 'USD',
    budgetUsd: null,
    schedule: { start: '2027-01', monthsToLaunch: 8, horizonMonths: 24 },
    placement: { training: 'US', serving: 'US', team: 'US' },
    model: {
      family: 'custom',
      kind: 'dense',
      parameterCount: 7e9,
      activeParameterCount: 7e9,
      layerCount: 32,
      hiddenSize: 4096,
      attentionHeadCount: 32,
      keyValueHeadCount: 8,
      headDimension: 128,
      vocabularySize: 128_000,
      tiedEmbeddings: false,
      contextLength: 8192,
      slidingWindow: null,
    },
    training: {
      approach: 'train',
      acceleratorId: 'h100-sxm',
      acceleratorCount: 256,
      tenure: 'reserved',
      precision: 'bf16',
      tokens: { low: 0.8e12, likely: 1e12, high: 1.3e12 },
      recipe: 'new',
      stepEfficiency: null,
      goodput: null,
      experimentsMultiplier: null,
      postTrainingShare: null,
    },
    fineTuning: {
      method: 'lora',
      baseParameterCount: null,
      tokens: { low: 5e7, likely: 1e8, high: 3e8 },
      adapterShare: 0.005,
    },
    data: { sources: [], retentionMonths: 24, checkpointsKept: 10 },
    serving: {
      acceleratorId: 'h100-sxm',
      acceleratorsPerReplica: 1,
      tenure: 'on-demand',
      precision: 'fp8',
      requestsPerUserPerMonth: { low: 20, likely: 60, high: 150 },
      inputTokensPerRequest: 1000,
      outputTokensPerRequest: 300,
      maxConcurrency: 64,
      peakToMean: null,
      targetLoad: null,
      spareReplicas: 1,
      rampMonths: 12,
    },
    markets: [],
    team: [],
    claimsRdIncentive: false,
    overrides: {},
    facts: { common: {}, byCountry: {} },
    licencesUsed: [],
  };
}
