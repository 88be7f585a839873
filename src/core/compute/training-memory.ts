import type { Plan } from '#core/plan/plan';

/** Weights, gradients and optimizer of AdamW in mixed precision, per parameter. METHODS.md section 3. */
export const ADAMW_BYTES_PER_PARAMETER = 16;
/** Frozen weights of the base under LoRA, in BF16. METHODS.md section 3. */
const FROZEN_BYTES_PER_PARAMETER = 2;
/** What fragmentation leaves of the memory at best (5 to 10 % lost, METHODS.md section 3). */
export const USABLE_MEMORY_SHARE = 0.95;

type TrainedPlan = Pick<Plan, 'model' | 'training' | 'fineTuning'>;

/**
 * Least memory that training holds at any time over all accelerators: weights, gradients and optimizer, spread without
 * copies (ZeRO-3). Activations come on top, so that more is always needed.
 *
 * @returns [bytes]
 */
export function trainingStateBytes({ model, training, fineTuning }: TrainedPlan): number {
  if (training.approach === 'train') return ADAMW_BYTES_PER_PARAMETER * model.parameterCount;
  const base = fineTuning.baseParameterCount ?? model.parameterCount;
  return fineTuning.method === 'full'
    ? ADAMW_BYTES_PER_PARAMETER * base
    : (FROZEN_BYTES_PER_PARAMETER + ADAMW_BYTES_PER_PARAMETER * fineTuning.adapterShare) * base;
}
