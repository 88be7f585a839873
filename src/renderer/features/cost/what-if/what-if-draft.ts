import { architectureFromParameterCount } from '#core/model/parameter-count';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { isLanguagePlan, trainingAmount } from '#core/workload/resolve';
import type { Change } from '../../../state/plan-session';
import { pathSegments } from '../../../state/set-in';

/** What the user tries out; null = as in the plan. */
export interface WhatIfDraft {
  /** Of the model trained, or of the base model that is adapted. */
  readonly parameterCount: number | null;
  readonly tokens: ThreePoint | null;
  readonly acceleratorId: string | null;
  readonly acceleratorCount: number | null;
  readonly tenure: Plan['training']['tenure'] | null;
  /** Users of every market, times this. */
  readonly usersFactor: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

export const NO_DRAFT: WhatIfDraft = {
  parameterCount: null,
  tokens: null,
  acceleratorId: null,
  acceleratorCount: null,
  tenure: null,
  usersFactor: null,
  country: null,
};

/** The changes of the plan that a draft stands for; empty when it changes nothing. */
export function changesOf(plan: Plan, draft: WhatIfDraft): readonly Change[] {
  const { training } = plan;
  const { path: tokensPath, value: tokens } = trainingAmount(plan);
  const changes: Change[] = [...sizeChanges(plan, draft.parameterCount)];
  const add = (path: string, value: unknown, isSame: boolean) => {
    if (value !== null && !isSame) changes.push({ path, value });
  };
  add(tokensPath, draft.tokens, draft.tokens !== null && isSamePoint(draft.tokens, tokens));
  add('training.acceleratorId', draft.acceleratorId, draft.acceleratorId === training.acceleratorId);
  add(
    'training.acceleratorCount',
    draft.acceleratorCount,
    draft.acceleratorCount === training.acceleratorCount,
  );
  add('training.tenure', draft.tenure, draft.tenure === training.tenure);
  add('placement.training', draft.country, draft.country === plan.placement.training);
  const { usersFactor } = draft;
  if (usersFactor !== null && usersFactor !== 1)
    plan.markets.forEach((market, position) => {
      changes.push({
        path: `markets.${position}.monthlyActiveUsers`,
        value: { ...market.monthlyActiveUsers, ...times(market.monthlyActiveUsers, usersFactor) },
      });
    });
  return changes;
}

/** Questions that such changes answer: the rest of a model's shape follows from its size. */
export function answeredBy(changes: readonly Change[]): readonly string[] {
  const ids = changes.map(({ path }) => pathSegments(path).join('.'));
  return [
    ...new Set(
      ids.map((id) => (id === 'model' ? 'model.parameterCount' : id.startsWith('markets.') ? 'markets' : id)),
    ),
  ];
}

/** The size in the draft's sense: of the model, or of the base model when one is adapted. */
export function sizeOf(plan: Plan): number {
  const { fineTuning, model } = plan;
  return isTuned(plan) ? (fineTuning.baseParameterCount ?? model.activeParameterCount) : model.parameterCount;
}

/** A model of another size: layers and width as they usually are at that size, all else as it was. */
function sizeChanges(plan: Plan, parameterCount: number | null): readonly Change[] {
  if (parameterCount === null || parameterCount === sizeOf(plan)) return [];
  if (isTuned(plan)) return [{ path: 'fineTuning.baseParameterCount', value: parameterCount }];
  const { model } = plan;
  const typical = architectureFromParameterCount(parameterCount);
  // Layers and width of language models say nothing about other networks.
  const shape =
    typical.ok && isLanguagePlan(plan)
      ? {
          layerCount: typical.value.layerCount,
          hiddenSize: typical.value.hiddenSize,
          attentionHeadCount: typical.value.attentionHeadCount,
          keyValueHeadCount: typical.value.keyValueHeadCount,
          headDimension: typical.value.headDimension,
        }
      : {};
  const activeParameterCount =
    model.kind === 'dense'
      ? parameterCount
      : Math.round((parameterCount * model.activeParameterCount) / model.parameterCount);
  return [{ path: 'model', value: { ...model, ...shape, parameterCount, activeParameterCount } }];
}

/** An open language model is adapted: its size is an answer of its own. */
function isTuned(plan: Plan): boolean {
  return plan.training.approach === 'fine-tune' && isLanguagePlan(plan);
}

function isSamePoint(a: ThreePoint, b: ThreePoint): boolean {
  return a.low === b.low && a.likely === b.likely && a.high === b.high;
}

function times({ low, likely, high }: ThreePoint, factor: number): ThreePoint {
  return { low: low * factor, likely: likely * factor, high: high * factor };
}
