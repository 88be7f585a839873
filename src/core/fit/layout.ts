/** What ZeRO spreads over the data-parallel group: 1 optimizer, 2 also gradients, 3 also weights. arXiv:1910.02054. */
export const ZERO_STAGES = [0, 1, 2, 3] as const;
export type ZeroStage = (typeof ZERO_STAGES)[number];

/**
 * What is computed again in the backward pass instead of being kept: nothing, the attention scores alone (`selective`),
 * or everything but the input of each layer (`full`). arXiv:2205.05198.
 */
export const RECOMPUTES = ['none', 'selective', 'full'] as const;
export type Recompute = (typeof RECOMPUTES)[number];

/** How one training run is spread over accelerators. */
export interface Layout {
  /** Accelerators that share each matrix product; with sequence parallelism, so that nothing of a layer is kept twice. */
  readonly tensor: number;
  /** Accelerators that share each sequence. */
  readonly context: number;
  /** Stages of layers, one behind the other. */
  readonly pipeline: number;
  /** Replicas that read different sequences. */
  readonly data: number;
  /** Replicas over which the routed experts of a layer are spread; divides `data`. 1 for a dense model. */
  readonly expert: number;
  readonly zero: ZeroStage;
  /** Sequences that one replica works on at a time. */
  readonly microBatch: number;
  /** Chunks of layers per stage; more make the bubble shorter and activations larger. */
  readonly interleave: number;
  readonly recompute: Recompute;
}

/** Accelerators that a layout takes. */
export function acceleratorsOf({ tensor, context, pipeline, data }: Layout): number {
  return tensor * context * pipeline * data;
}

/** Micro-batches that each replica runs in a step of the optimizer; 0 when the batch is too small for the layout. */
export function microBatchesOf(
  { data, microBatch }: Pick<Layout, 'data' | 'microBatch'>,
  batch: { readonly globalTokens: number; readonly sequenceTokens: number },
): number {
  return Math.floor(batch.globalTokens / (batch.sequenceTokens * data * microBatch));
}

/**
 * Layers of the first, the fullest and the last stage. Stages hold equally many where their number divides the layers,
 * or the layers and two more: embedding and head then count as a layer each, as in Llama 3.1 405B (arXiv:2407.21783,
 * section 3.3.2).
 *
 * @returns null when neither holds
 */
export function stageLayers(
  layerCount: number,
  pipeline: number,
): { readonly first: number; readonly fullest: number; readonly last: number } | null {
  if (layerCount % pipeline === 0) {
    const each = layerCount / pipeline;
    return { first: each, fullest: each, last: each };
  }
  const slots = (layerCount + 2) / pipeline;
  return pipeline > 1 && Number.isInteger(slots) && slots >= 2
    ? { first: slots - 1, fullest: pipeline > 2 ? slots : slots - 1, last: slots - 1 }
    : null;
}
