import type { ModelArchitecture } from '#core/plan/architecture';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import type { Workload, WorkloadKind } from '#core/workload/workload';

/** A published model as example values of a plan: shape, kind of work, how much it saw. */
export interface WorkloadPreset {
  readonly id: string;
  /** Name as published; the same in every language. */
  readonly name: string;
  readonly kind: WorkloadKind;
  readonly approach: Plan['training']['approach'];
  readonly model: ModelArchitecture;
  /** Language models that are adapted. */
  readonly fineTuning?: Partial<Plan['fineTuning']>;
  /** What the model's shape does not say; without it the plan keeps no workload. */
  readonly workload?: Omit<Workload, 'kind'>;
  /** Tokens or samples of the final run. */
  readonly amount: ThreePoint;
  /** Where the values are from. */
  readonly source: string;
}

/** One change of a plan. */
export interface PresetChange {
  readonly path: string;
  readonly value: unknown;
}

/** The changes of a plan that put a preset's values into it, all of them or none. */
export function presetChanges(
  { kind, approach, model, fineTuning, workload, amount, source }: WorkloadPreset,
  plan: Pick<Plan, 'fineTuning' | 'workload'>,
): readonly PresetChange[] {
  const seen = { ...amount, source };
  const isTuned = approach === 'fine-tune';
  const isLanguage = kind === 'language';
  const changes: PresetChange[] = [
    { path: 'model', value: model },
    { path: 'training.approach', value: approach },
  ];
  if (isLanguage && isTuned)
    changes.push({
      path: 'fineTuning',
      value: { ...plan.fineTuning, baseParameterCount: null, ...fineTuning, tokens: seen },
    });
  if (isLanguage && !isTuned) changes.push({ path: 'training.tokens', value: seen });
  const ofKind: Workload | undefined =
    isLanguage && workload === undefined
      ? undefined
      : {
          kind,
          ...(isLanguage ? {} : { [isTuned ? 'tuningSamples' : 'samples']: seen }),
          ...workload,
        };
  changes.push({ path: 'workload', value: ofKind });
  return changes;
}
