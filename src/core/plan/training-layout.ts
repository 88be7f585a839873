import * as z from 'zod';
import { RECOMPUTES } from '#core/fit/layout';
import { OPTIMIZER_IDS } from '#core/fit/optimizers';

const power = (max: number) => z.number().int().min(1).max(max);

/**
 * What the user says about how training is spread over accelerators. Every answer is optional: what is left out is
 * searched for, or assumed as usual.
 */
export const TrainingLayout = z.looseObject({
  optimizer: z.enum(OPTIMIZER_IDS).optional(),
  recompute: z.enum(RECOMPUTES).optional(),
  /** What ZeRO spreads over replicas: 0 nothing, 1 optimizer, 2 also gradients, 3 also weights. */
  zeroStage: z.number().int().min(0).max(3).optional(),
  /** Tokens of one step of the optimizer. */
  globalBatchTokens: z.number().min(1).max(1e10).optional(),
  /** Accelerators that the user can get at most. */
  maxAccelerators: power(1_000_000).optional(),
  /** Accelerators of one machine or rack with fast links to each other. */
  nodeSize: power(10_000).optional(),
  tensorParallel: power(10_000).optional(),
  pipelineParallel: power(10_000).optional(),
  flashAttention: z.boolean().optional(),
  /** How the frozen weights are kept under LoRA; 4 bits are QLoRA. */
  frozenWeights: z.enum(['bf16', '8-bit', '4-bit']).optional(),
  /** Routed experts of a layer, and how many of them work on a token. */
  expertCount: z.number().int().min(2).max(100_000).optional(),
  expertsPerToken: power(10_000).optional(),
});
export type TrainingLayout = z.infer<typeof TrainingLayout>;
