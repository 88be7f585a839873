import { architectureFromParameterCount } from '#core/model/parameter-count';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import type { Change } from '../../../state/plan-session';

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
  const { training, fineTuning } = plan;
  const isFineTuning = training.approach === 'fine-tune';
  const tokensPath = isFineTuning ? 'fineTuning.tokens' : 'training.tokens';
  const tokens = isFineTuning ? fineTuning.tokens : training.tokens;
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

/** The size in the draft's sense: of the model, or of the base model when one is adapted. */
export function sizeOf({ training, fineTuning, model }: Plan): number {
  return training.approach === 'fine-tune'
    ? (fineTuning.baseParameterCount ?? model.activeParameterCount)
    : model.parameterCount;
}

/** A model of another size: layers and width as they usually are at that size, all else as it was. */
function sizeChanges(plan: Plan, parameterCount: number | null): readonly Change[] {
  if (parameterCount === null || parameterCount === sizeOf(plan)) return [];
  if (plan.training.approach === 'fine-tune')
    return [{ path: 'fineTuning.baseParameterCount', value: parameterCount }];
  const { model } = plan;
  const typical = architectureFromParameterCount(parameterCount);
  const shape = typical.ok
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

function isSamePoint(a: ThreePoint, b: ThreePoint): boolean {
  return a.low === b.low && a.likely === b.likely && a.high === b.high;
}

function times({ low, likely, high }: ThreePoint, factor: number): ThreePoint {
  return { low: low * factor, likely: likely * factor, high: high * factor };
}
