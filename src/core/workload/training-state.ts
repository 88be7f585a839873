import {
  ADAMW_BYTES_PER_PARAMETER,
  FOUR_BIT_BYTES_PER_PARAMETER,
  FROZEN_BYTES_PER_PARAMETER,
} from '#core/compute/training-memory';
import { embeddingBytes } from '#core/workload/recommender-work';
import { diffusionOf, recommenderOf, workloadKindOf } from '#core/workload/resolve';
import { baseParameterCount, type TrainedPlan } from '#core/workload/training-work';

/**
 * Least memory that training holds at any time over all accelerators: weights, gradients and optimizer, spread without
 * copies (ZeRO-3), tables, and models that are only read. Activations come on top, so that more is always needed.
 *
 * @returns [B]
 */
export function trainingStateBytes(plan: TrainedPlan): number {
  const trained = ADAMW_BYTES_PER_PARAMETER * plan.model.parameterCount;
  switch (workloadKindOf(plan)) {
    case 'language':
      return languageStateBytes(plan);
    case 'vision-transformer':
      return trained;
    case 'diffusion':
      return trained + FROZEN_BYTES_PER_PARAMETER * diffusionOf(plan).encoderParameterCount;
    case 'recommender':
      return trained + embeddingBytes(recommenderOf(plan));
  }
}

function languageStateBytes(plan: TrainedPlan): number {
  const { model, workload, training, fineTuning } = plan;
  const teacher = FROZEN_BYTES_PER_PARAMETER * (workload?.teacherParameterCount ?? 0);
  if (training.approach === 'train') return ADAMW_BYTES_PER_PARAMETER * model.parameterCount + teacher;
  const base = fineTuning.baseParameterCount ?? model.parameterCount;
  const adapter = ADAMW_BYTES_PER_PARAMETER * fineTuning.adapterShare;
  switch (fineTuning.method) {
    case 'full':
    case 'continued':
      return ADAMW_BYTES_PER_PARAMETER * base + teacher;
    case 'lora':
      return (FROZEN_BYTES_PER_PARAMETER + adapter) * base + teacher;
    case 'qlora':
      return (FOUR_BIT_BYTES_PER_PARAMETER + adapter) * base + teacher;
    case 'reinforcement': {
      const scoring = workload?.reinforcement?.scoringParameterCount ?? baseParameterCount(plan);
      // The trained weights, a copy that generates, and the models that score.
      return (
        (ADAMW_BYTES_PER_PARAMETER + FROZEN_BYTES_PER_PARAMETER) * base + FROZEN_BYTES_PER_PARAMETER * scoring
      );
    }
  }
}
