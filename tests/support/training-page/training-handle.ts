import type { BackendName, Correctness } from '#core/benchmark/result';
import type { TrainingSetup, TrainingStep } from '../../../src/renderer/lab/training/messages';
import type { TrainingSession, TrainingState } from '../../../src/renderer/lab/training/session';

/** What tests reach of the Lab's training from outside the page. */
export interface TrainingHandle {
  /** Opens a training on a text of numbers that count up to 7 over and over. */
  open(changes: Partial<TrainingSetup>): void;
  session(): TrainingSession;
  readonly steps: TrainingStep[];
  readonly states: TrainingState[];
  /** Loss and gradients of a backend beside the reference. */
  check(backend: BackendName): Promise<Correctness>;
}

declare global {
  var training: TrainingHandle;
}
