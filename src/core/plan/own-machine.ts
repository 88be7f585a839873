import * as z from 'zod';
import { BackendName } from '#core/benchmark/result';
import { OWN_FIGURE_LIMITS } from '#core/machine/own-figure-limits';
import { PlanDate } from '#core/plan/fields';
import { uncertainInput } from '#core/plan/uncertain-input';

/**
 * A measured machine as a plan takes it over: the figures themselves, so that the plan gives the same estimate on a
 * computer that never saw the machine.
 */
export const OwnMachine = z.looseObject({
  id: z
    .string()
    .regex(/^(?!fleet$).{1,60}$/, 'expected 1 to 60 characters, not "fleet", which stands for all machines'),
  name: z.string().trim().min(1).max(120),
  count: z.number().int().min(1).max(100_000),
  /** Day and backend of the measurement. */
  measuredOn: PlanDate,
  backend: BackendName,
  /** Drawn by the processor instead of a GPU; absent: no. */
  software: z.boolean().optional(),
  /** Rate of a Transformer's training step in the browser [FLOP/s]. */
  trainingFlopPerSecond: uncertainInput(1, 1e18),
  /** Element-wise bandwidth in the browser [B/s]. */
  bandwidthBytesPerSecond: uncertainInput(1, 1e16),
  /** Native over browser throughput [ratio]; null = the catalog's assumption. */
  nativeFactor: uncertainInput(0.1, 10_000).nullable(),
  /** Memory a model may use [B]; null = not known. */
  memoryBytes: z.number().positive().max(OWN_FIGURE_LIMITS.memoryBytes[1]).nullable(),
  /** Power under load [W]; null = the part's of the catalog, or not known. */
  loadWatts: z.number().min(OWN_FIGURE_LIMITS.loadWatts[0]).max(OWN_FIGURE_LIMITS.loadWatts[1]).nullable(),
  /** Price new [USD]; null = not known. */
  priceUsd: z.number().min(OWN_FIGURE_LIMITS.priceUsd[0]).max(OWN_FIGURE_LIMITS.priceUsd[1]).nullable(),
  lifeYears: z.number().min(OWN_FIGURE_LIMITS.lifeYears[0]).max(OWN_FIGURE_LIMITS.lifeYears[1]).nullable(),
  /** Its part in the accelerator catalog; null: none. */
  acceleratorId: z.string().nullable(),
});
export type OwnMachine = z.infer<typeof OwnMachine>;
