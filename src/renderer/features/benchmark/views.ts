import { type ComponentType, lazy } from 'react';
import type { ViewProps } from './view-props';

export interface BenchmarkView {
  /** Word of the address; its name is `view.<id>` of the namespace `benchmark`. */
  readonly id: 'machine' | 'history' | 'fleet';
  readonly View: ComponentType<ViewProps>;
}

/** The views of the screen, in the order of the switch; each is loaded when it is first shown. */
export const VIEWS: readonly [BenchmarkView, ...BenchmarkView[]] = [
  {
    id: 'machine',
    View: lazy(async () => ({ default: (await import('./machine/MachineView')).MachineView })),
  },
  {
    id: 'history',
    View: lazy(async () => ({ default: (await import('./history/HistoryView')).HistoryView })),
  },
  { id: 'fleet', View: lazy(async () => ({ default: (await import('./fleet/FleetView')).FleetView })) },
];
