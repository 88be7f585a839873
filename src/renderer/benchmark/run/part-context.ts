import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { ClockChoices } from '../timing/measure';
import type { Pause } from '../timing/pause';

/** What every part is run with. */
export interface PartContext {
  readonly backend: StartedBackend;
  readonly capSeconds: number;
  readonly pause: Pause;
  /** Clocks chosen so far in this run. */
  readonly clocks: ClockChoices;
}
