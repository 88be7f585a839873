import type { IpData } from './use-ip-data';
import type { Place } from './use-place';
import type { Words } from './use-words';

/** What every view of the screen is told. */
export interface ViewProps {
  readonly data: IpData;
  readonly place: Place;
  readonly words: Words;
}
