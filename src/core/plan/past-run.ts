import * as z from 'zod';

const parameters = z.number().min(1e5).max(1e15);
const count = z.number().min(1).max(1e8);

/** A training run that the user's team has made, with what is known of it and the hours that it took. */
export const PastRun = z.looseObject({
  id: z.string().min(1).max(120),
  name: z.string().trim().min(1).max(160),
  /** Switched off, it stays in the plan and does not bear on the estimate. */
  isCounted: z.boolean(),
  acceleratorId: z.string().min(1).max(60),
  acceleratorCount: count.nullable(),
  parameterCount: parameters,
  activeParameterCount: parameters,
  layerCount: count.nullable(),
  hiddenSize: count.nullable(),
  sequenceLength: count.nullable(),
  tokens: z.number().min(1).max(1e18),
  /** Share of the matrix products in 8 bits [0..1]. */
  eightBitShare: z.number().min(0).max(1),
  year: z.number().min(2000).max(2100),
  kind: z.enum(['production', 'benchmark']),
  /** A low-rank adapter was trained, as by LoRA. */
  isLowRank: z.boolean(),
  scope: z.enum(['final-run', 'all-stages', 'steps-only']),
  /** Hours of the run, those lost to failures included [accelerator-hours]. */
  acceleratorHours: z.number().min(1e-6).max(1e12),
});
export type PastRun = z.infer<typeof PastRun>;

/** Runs that a plan takes at most. */
export const MAX_PAST_RUNS = 500;
