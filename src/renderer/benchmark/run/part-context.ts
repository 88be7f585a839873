import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { ClockChoices } from '../timing/measure';
import type { Rounds } from '../timing/measure-round';
import type { Pause } from '../timing/pause';

/** What every part is run with. */
export interface PartContext {
  readonly backend: StartedBackend;
  /** For one round: warm-up and samples [s]. */
  readonly capSeconds: number;
  readonly pause: Pause;
  /** Clocks chosen so far in this run. */
  readonly clocks: ClockChoices;
  /** Rounds of this run so far. */
  readonly rounds: Rounds;
}
