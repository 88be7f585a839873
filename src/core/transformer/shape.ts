import * as z from 'zod';

/**
 * A small decoder-only Transformer as benchmark and Lab train it: learned positions, pre-norm blocks of causal
 * multi-head self-attention and a feed-forward layer of four times the width with GELU, a final layer norm, and an
 * output head tied to the token embedding.
 */
export const TransformerShape = z.object({
  layerCount: z.number().int().min(1).max(48),
  /** Width of the residual stream; a multiple of `headCount`. */
  hiddenSize: z.number().int().min(8).max(8192),
  headCount: z.number().int().min(1).max(128),
  vocabularySize: z.number().int().min(2).max(200_000),
  /** Tokens of one sequence. */
  contextLength: z.number().int().min(2).max(8192),
});
export type TransformerShape = z.infer<typeof TransformerShape>;

/** Width of the feed-forward layer over that of the residual stream. */
export const FEED_FORWARD_RATIO = 4;
