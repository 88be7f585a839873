import type { Plan } from '#core/plan/plan';
import { recommenderOf, workloadKindOf } from '#core/workload/resolve';

/** What an item lacks: the size of the data set, a path of the plan. */
export const UNKNOWN_DATA_SIZE = 'workload.dataGb';
/** What an item lacks: an estimate of serving this kind of model. */
export const UNKNOWN_SERVING = 'workload.serving';

/** Whether something is lacked by reason of the kind of model, and so in every country alike. */
export function isUnknownOfWorkload(lacking: string): boolean {
  return lacking === UNKNOWN_DATA_SIZE || lacking === UNKNOWN_SERVING;
}

/** Parameters of a checkpoint: those of the model, and the tables of a recommender. */
export function storedParameterCount(plan: Pick<Plan, 'workload' | 'model'>): number {
  if (workloadKindOf(plan) !== 'recommender') return plan.model.parameterCount;
  const { rowCount, dimension } = recommenderOf(plan);
  return plan.model.parameterCount + rowCount * dimension;
}
