import { type Address, useAddress } from '../../app/use-address';

/**
 * What the address says of the screen: `/benchmark?view=history&machine=…&run=…&with=…`.
 *
 * `machine`: whose runs; this machine's by default. `run`: which run is shown; the newest by default. `with`: the run it
 * is compared with. `open`: the machine whose panel is open.
 */
export type Place = Address<'view' | 'machine' | 'run' | 'with' | 'open'>;

export function usePlace(): Place {
  return useAddress('/benchmark');
}
