import type { Plan } from '#core/plan/plan';
import { embeddingBytes } from '#core/workload/recommender-work';
import { diffusionOf, isReinforcement, recommenderOf, workloadKindOf } from '#core/workload/resolve';
import { baseParameterCount } from '#core/workload/training-work';

/** Weights, gradients and optimizer of AdamW in mixed precision, per parameter. METHODS.md section 3. */
const ADAMW_BYTES = 16;
/** Weights that are only read, in BF16. */
const FROZEN_BYTES = 2;
/** Frozen base in 4 bits under QLoRA. METHODS.md section 3; Dettmers et al. 2023, arXiv:2305.14314. */
const FOUR_BIT_BYTES = 0.5;

/**
 * Least memory of the kinds of work that a plan's workload adds: weights, gradients, optimizer, tables, and models that
 * are only read.
 *
 * @returns [B] over all accelerators; null where the plan trains a language model in one of the ways that need no workload
 */
export function workloadStateBytes(
  plan: Pick<Plan, 'workload' | 'model' | 'training' | 'fineTuning'>,
): number | null {
  const { model, workload, training, fineTuning } = plan;
  const kind = workloadKindOf(plan);
  if (kind === 'vision-transformer') return ADAMW_BYTES * model.parameterCount;
  if (kind === 'diffusion')
    return ADAMW_BYTES * model.parameterCount + FROZEN_BYTES * diffusionOf(plan).encoderParameterCount;
  if (kind === 'recommender') return ADAMW_BYTES * model.parameterCount + embeddingBytes(recommenderOf(plan));

  const teacher = FROZEN_BYTES * (workload?.teacherParameterCount ?? 0);
  if (training.approach === 'train')
    return teacher === 0 ? null : ADAMW_BYTES * model.parameterCount + teacher;
  const base = fineTuning.baseParameterCount ?? model.parameterCount;
  if (isReinforcement(plan)) {
    const scoring = workload?.reinforcement?.scoringParameterCount ?? baseParameterCount(plan);
    // The trained weights, a copy that generates, and the models that score.
    return (ADAMW_BYTES + FROZEN_BYTES) * base + FROZEN_BYTES * scoring;
  }
  if (fineTuning.method === 'qlora')
    return (FOUR_BIT_BYTES + ADAMW_BYTES * fineTuning.adapterShare) * base + teacher;
  if (fineTuning.method === 'continued') return ADAMW_BYTES * base + teacher;
  if (teacher === 0) return null;
  return fineTuning.method === 'full'
    ? ADAMW_BYTES * base + teacher
    : (FROZEN_BYTES + ADAMW_BYTES * fineTuning.adapterShare) * base + teacher;
}
