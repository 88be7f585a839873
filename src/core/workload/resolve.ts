import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import type { DiffusionShape } from '#core/workload/diffusion-flop';
import type { EmbeddingTables } from '#core/workload/recommender-work';
import type { WorkloadKind } from '#core/workload/workload';

/** Every detail of a recommender's tables. */
export const RECOMMENDER_DEFAULTS: EmbeddingTables = {
  rowCount: 204_184_588,
  dimension: 128,
  weightBytes: 4,
  optimizerBytes: 4,
  lookupsPerSample: 214,
};

/** Every detail of a diffusion model; `encoder…` of its frozen encoders. */
export interface DiffusionDetails extends DiffusionShape {
  readonly encoderTflop: number;
  readonly encoderParameterCount: number;
}

export const DIFFUSION_DEFAULTS: DiffusionDetails = {
  network: 'u-net',
  latentSize: 64,
  patchSize: 2,
  frameCount: 1,
  forwardTflop: 0.84,
  encoderTflop: 0,
  encoderParameterCount: 0,
};

export const IMAGE_DEFAULTS: { readonly resolution: number; readonly patchSize: number } = {
  resolution: 224,
  patchSize: 16,
};

/**
 * Values of what a workload leaves open: those of the published model that is first among the presets of its kind, and
 * of reinforcement learning that learns from all it generates.
 */
export const WORKLOAD_DEFAULTS = {
  kind: 'language',
  samples: {
    'vision-transformer': { low: 1.5e9, likely: 2.1e9, high: 3e9 },
    diffusion: { low: 1.5e9, likely: 2e9, high: 3e9 },
    recommender: { low: 3e9, likely: 4.2e9, high: 6e9 },
  },
  tuningSamples: { low: 1e6, likely: 5e6, high: 2e7 },
  trainedShare: 1,
} as const;

type WorkloadPlan = Pick<Plan, 'workload'>;

export function workloadKindOf({ workload }: WorkloadPlan): WorkloadKind {
  return workload?.kind ?? WORKLOAD_DEFAULTS.kind;
}

/** Language models count tokens, are served token by token and may be adapted in several ways; the others do not. */
export function isLanguagePlan(plan: WorkloadPlan): boolean {
  return workloadKindOf(plan) === 'language';
}

export type Amount = {
  /** Uncertain input of the engine and path of the answer in the plan. */
  readonly path: 'training.tokens' | 'fineTuning.tokens' | 'workload.samples' | 'workload.tuningSamples';
  readonly value: ThreePoint;
  readonly unit: 'tokens' | 'samples';
};

/** How much the final run sees: tokens of a language model, samples of any other. */
export function trainingAmount(
  plan: Pick<Plan, 'workload' | 'training' | 'fineTuning'>,
  approach: Plan['training']['approach'] = plan.training.approach,
): Amount {
  const { workload, training, fineTuning } = plan;
  const kind = workloadKindOf(plan);
  if (kind === 'language')
    return approach === 'fine-tune'
      ? { path: 'fineTuning.tokens', value: fineTuning.tokens, unit: 'tokens' }
      : { path: 'training.tokens', value: training.tokens, unit: 'tokens' };
  return approach === 'fine-tune'
    ? {
        path: 'workload.tuningSamples',
        value: workload?.tuningSamples ?? WORKLOAD_DEFAULTS.tuningSamples,
        unit: 'samples',
      }
    : {
        path: 'workload.samples',
        value: workload?.samples ?? WORKLOAD_DEFAULTS.samples[kind],
        unit: 'samples',
      };
}

/** Whether training generates text to learn from: an adapted language model, by reinforcement. */
export function isReinforcement(
  plan: Pick<Plan, 'workload' | 'training' | 'fineTuning'>,
  approach: Plan['training']['approach'] = plan.training.approach,
): boolean {
  return isLanguagePlan(plan) && approach === 'fine-tune' && plan.fineTuning.method === 'reinforcement';
}

export function recommenderOf({ workload }: WorkloadPlan): EmbeddingTables {
  return completed(RECOMMENDER_DEFAULTS, workload?.recommender);
}

export function diffusionOf({ workload }: WorkloadPlan): DiffusionDetails {
  return completed(DIFFUSION_DEFAULTS, workload?.diffusion);
}

/** Image and patch of a vision transformer. */
export function imageOf({ workload }: WorkloadPlan): typeof IMAGE_DEFAULTS {
  return completed(IMAGE_DEFAULTS, workload?.image);
}

/** What is given, and the default where nothing is. */
function completed<T extends object>(
  defaults: T,
  given: { readonly [K in keyof T]?: T[K] | undefined } | undefined,
): T {
  if (given === undefined) return defaults;
  const result = { ...defaults };
  for (const key of Object.keys(defaults) as (keyof T)[]) {
    const value = given[key];
    if (value !== undefined) result[key] = value as T[keyof T];
  }
  return result;
}
