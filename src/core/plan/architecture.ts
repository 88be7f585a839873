import * as z from 'zod';

const count = (max: number) => z.number().int().min(1).max(max);

/**
 * Shape of the model. Symbols of the literature: N = parameterCount, N_a = activeParameterCount, L = layerCount,
 * d = hiddenSize, s = contextLength.
 */
export const ModelArchitecture = z
  .looseObject({
    /** Layout it was read from, e.g. `llama`, or `custom`. */
    family: z.string().max(60),
    kind: z.enum(['dense', 'moe']),
    /** All parameters, N. */
    parameterCount: z.number().min(1e6).max(1e14),
    /** Parameters used for one token, N_a; equals N for a dense model. */
    activeParameterCount: z.number().min(1e6).max(1e14),
    layerCount: count(10_000),
    hiddenSize: count(1_000_000),
    attentionHeadCount: count(10_000),
    /** Heads that keep keys and values; fewer than the attention heads in grouped-query attention. */
    keyValueHeadCount: count(10_000),
    headDimension: count(100_000),
    vocabularySize: count(10_000_000),
    /** Input and output embedding are one matrix. */
    tiedEmbeddings: z.boolean(),
    /** Sequence length in training [tokens]. */
    contextLength: count(100_000_000),
    /** Attention window [tokens]; null = full attention. */
    slidingWindow: count(100_000_000).nullable(),
  })
  .superRefine((model, context) => {
    if (model.activeParameterCount > model.parameterCount)
      context.addIssue({
        code: 'custom',
        path: ['activeParameterCount'],
        message: 'expected at most as many active parameters as the model has',
      });
  });
export type ModelArchitecture = z.infer<typeof ModelArchitecture>;
