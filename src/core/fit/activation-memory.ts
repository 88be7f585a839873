import type { Recompute } from '#core/fit/layout';

/** What the activations of one Transformer layer hang on. */
export interface LayerActivations {
  /** Tokens of a sequence, s, on this accelerator. */
  readonly sequenceTokens: number;
  /** Sequences, b. */
  readonly sequences: number;
  /** h */
  readonly hiddenSize: number;
  /** a */
  readonly attentionHeadCount: number;
  /** Parameters of the layer that work on one token. */
  readonly activeParameters: number;
  /** Copies of a token's state sent to routed experts; 0 for a dense layer. */
  readonly dispatchedCopies: number;
  /** Attention scores are never stored (FlashAttention, arXiv:2205.14135). */
  readonly flashAttention: boolean;
  /** Masks of the two dropouts after attention and MLP, which models of today train without. */
  readonly dropout: boolean;
  /** t */
  readonly tensor: number;
  /** Norms and dropouts are split over the sequence within the tensor-parallel group. */
  readonly sequenceParallel: boolean;
}

/** Inputs of both norms, of attention and of the MLP, in BF16 [bytes per token and unit of h]. */
const UNSPLIT_BYTES = 8;
/** Masks of the two dropouts [bytes per token and unit of h]. */
const DROPOUT_BYTES = 2;
/** Scores, their softmax and its dropout [bytes per head and pair of tokens]. */
const SCORE_BYTES = 5;
const BF16_BYTES = 2;

/**
 * Activations of one layer that wait for its backward pass. Korthikanti et al. 2022, arXiv:2205.05198, section 4:
 * s·b·h·(34 + 5·a·s/h), with tensor parallelism s·b·h·(10 + 24/t + 5·a·s/(h·t)), with sequence parallelism all over t.
 *
 * The 24 are written as 2·P/h², P the parameters of the layer: each matrix keeps its wider side, e.g. a gated MLP three
 * times its width. For the GPT layer of the paper, P = 12·h², this is the same; it also holds for grouped queries,
 * gated and routed MLPs.
 *
 * @returns [bytes]
 */
export function layerActivationBytes(layer: LayerActivations, recompute: Recompute): number {
  const { hiddenSize, tensor } = layer;
  const tokens = layer.sequenceTokens * layer.sequences;
  const shared = layer.sequenceParallel ? tensor : 1;
  if (recompute === 'full') return (BF16_BYTES * tokens * hiddenSize) / shared;
  const unsplit = (UNSPLIT_BYTES + (layer.dropout ? DROPOUT_BYTES : 0)) * hiddenSize;
  const split = BF16_BYTES * (layer.activeParameters / hiddenSize + layer.dispatchedCopies * hiddenSize);
  const scores =
    recompute === 'selective' || layer.flashAttention
      ? 0
      : SCORE_BYTES * layer.attentionHeadCount * layer.sequenceTokens;
  return tokens * (unsplit / shared + (split + scores) / tensor);
}

/**
 * Layers' worth of activations that the first stage keeps, over one micro-batch: all stages are filled before the first
 * backward pass (1F1B). With v chunks a stage L·(1 + (p−1)/(p·v)), arXiv:2205.05198, section 4.2.3.
 *
 * @param layers of the stage
 */
export function layersKept(
  layers: number,
  { pipeline, interleave }: { readonly pipeline: number; readonly interleave: number },
  microBatches: number,
): number {
  const inFlight = interleave > 1 ? pipeline + (pipeline - 1) / interleave : pipeline;
  return layers * Math.min(Math.max(1, microBatches), inFlight);
}
