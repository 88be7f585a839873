import type { CatalogIndex } from '../../state/catalog-index';
import type { MachineEntry } from '../../state/machines-store';
import type { Place } from './use-place';
import type { Words } from './use-words';

/** What every view of the screen is told. */
export interface ViewProps {
  readonly machines: readonly MachineEntry[];
  /** This machine; null before its first run. */
  readonly own: MachineEntry | null;
  /** null until the catalog is read. */
  readonly index: CatalogIndex | null;
  readonly place: Place;
  readonly words: Words;
}
