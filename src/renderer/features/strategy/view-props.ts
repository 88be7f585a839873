import type { Address } from '../../app/use-address';
import type { StrategyData } from './use-strategy-data';

/** What every view of the screen is told. */
export interface ViewProps {
  readonly data: StrategyData;
  /** What the address says: `/strategy?view=ranking`. A view owns its further words. */
  readonly place: Address;
}
