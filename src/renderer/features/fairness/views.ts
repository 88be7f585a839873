import { type ComponentType, lazy } from 'react';
import type { FairnessView } from './use-fairness-view';

export interface ViewProps {
  readonly view: FairnessView;
  readonly onImport: () => void;
}

interface FairnessViewEntry {
  /** Word of the address; its name is `view.<id>` of the namespace `fairness`. */
  readonly id: 'measured' | 'pairs' | 'data' | 'history';
  readonly View: ComponentType<ViewProps>;
}

/** In the order of the switch; each is loaded when it is first shown. */
export const VIEWS: readonly [FairnessViewEntry, ...FairnessViewEntry[]] = [
  {
    id: 'measured',
    View: lazy(async () => ({ default: (await import('./measured/MeasuredView')).MeasuredView })),
  },
  { id: 'pairs', View: lazy(async () => ({ default: (await import('./pairs/PairsView')).PairsView })) },
  { id: 'data', View: lazy(async () => ({ default: (await import('./data/QualityView')).QualityView })) },
  {
    id: 'history',
    View: lazy(async () => ({ default: (await import('./history/HistoryView')).HistoryView })),
  },
];
