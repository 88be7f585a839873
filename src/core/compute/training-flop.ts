import type { ModelArchitecture } from '#core/plan/architecture';
import type { Plan } from '#core/plan/plan';

/** Forward 2 FLOP + backward 4 FLOP per parameter and token. Kaplan et al. 2020, arXiv:2001.08361, section 2.1. */
const FLOP_PER_PARAMETER_TOKEN = 6;
const FORWARD_FLOP_PER_PARAMETER_TOKEN = 2;
/** LoRA: forward and activation gradients of the frozen base, no weight gradients (METHODS.md section 1). */
const LORA_FLOP_PER_BASE_PARAMETER_TOKEN = 4;

/**
 * Parameters that take part in a matrix product for one token: all active ones without the input embedding, which is a
 * look-up. With tied embeddings the one matrix counts once, as the output head.
 */
export function matmulParameterCount(model: ModelArchitecture): number {
  const inputEmbedding = model.tiedEmbeddings ? 0 : model.vocabularySize * model.hiddenSize;
  // A made-up shape can have an embedding larger than the model; half is the least that is plausible.
  return Math.max(model.activeParameterCount - inputEmbedding, model.activeParameterCount / 2);
}

/**
 * Arithmetic of pre-training per token: 6·N + 6·L·d·s for causal attention, s cut to the window.
 * PaLM (arXiv:2204.02311) appendix B; METHODS.md section 1.
 *
 * @returns [FLOP per token]
 */
export function trainingFlopPerToken(model: ModelArchitecture): number {
  const attended = Math.min(model.contextLength, model.slidingWindow ?? model.contextLength);
  const attention = 6 * model.layerCount * model.hiddenSize * attended;
  return FLOP_PER_PARAMETER_TOKEN * matmulParameterCount(model) + attention;
}

/** How an open language model is adapted. */
export type TuningMethod = 'lora' | 'full' | 'qlora' | 'continued' | 'reinforcement';

/**
 * Arithmetic of fine-tuning per token. All weights, continued pre-training and updates of reinforcement learning: 6·N.
 * LoRA and QLoRA: 4·N + 6·N_adapter (METHODS.md section 1).
 *
 * @param activeParameterCount N of the base model, per token
 * @param adapterShare adapter over base parameters [0..1]
 * @returns [FLOP per token]
 */
export function fineTuningFlopPerToken(
  method: TuningMethod,
  activeParameterCount: number,
  adapterShare: number,
): number {
  if (!isAdapterMethod(method)) return FLOP_PER_PARAMETER_TOKEN * activeParameterCount;
  return (
    (LORA_FLOP_PER_BASE_PARAMETER_TOKEN + FLOP_PER_PARAMETER_TOKEN * adapterShare) * activeParameterCount
  );
}

/** A model that only reads: a teacher, a reward model, or one that generates. 2·N (METHODS.md section 1). */
export function forwardFlopPerToken(activeParameterCount: number): number {
  return FORWARD_FLOP_PER_PARAMETER_TOKEN * activeParameterCount;
}

/** Whether the base stays as it is and an adapter of few parameters is trained beside it. */
export function isAdapterMethod(method: Plan['fineTuning']['method']): boolean {
  return method === 'lora' || method === 'qlora';
}

/**
 * Time an accelerator needs for a number of operations: FLOP / (P · efficiency), P the dense BF16 peak.
 *
 * @param flop [FLOP]
 * @param peakTflops dense BF16 peak of one accelerator [TFLOP/s]
 * @param efficiency model FLOP utilisation [0..1]
 * @returns [accelerator-hours]
 */
export function acceleratorHours(flop: number, peakTflops: number, efficiency: number): number {
  return flop / (peakTflops * 1e12 * efficiency * 3600);
}
