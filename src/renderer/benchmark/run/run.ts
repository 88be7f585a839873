import type { KernelResult, TransformerResult } from '#core/benchmark/result';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { ClockChoices } from '../timing/measure';
import type { Rounds } from '../timing/measure-round';
import type { Pause } from '../timing/pause';
import type { PartPlan } from './part-plan';
import type { RunEvent } from './run-messages';

/** A run in the worker: its plan, its way to the page, and what it has measured. */
export interface Run {
  readonly plan: PartPlan;
  readonly backend: StartedBackend;
  readonly pause: Pause;
  /** Clock of each kind of kernel, chosen by its first size. */
  readonly clocks: ClockChoices;
  /** Samples of what has been timed; what was measured before a lost device has none. */
  readonly rounds: Rounds;
  readonly emit: (event: RunEvent) => void;
  readonly kernels: KernelResult[];
  readonly transformers: TransformerResult[];
  /** Since the user started it, the time before a lost device included [s]. */
  readonly elapsedSeconds: () => number;
}
