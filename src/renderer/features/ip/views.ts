import { type ComponentType, lazy } from 'react';
import type { ViewProps } from './view-props';

export interface IpView {
  /** Word of the address; its name is `view.<id>` of the namespace `ip`. */
  readonly id: 'risks' | 'countries' | 'materials' | 'graph' | 'protection';
  readonly View: ComponentType<ViewProps>;
}

/** The views of the screen, in the order of the switch; each is loaded when it is first shown. */
export const VIEWS: readonly [IpView, ...IpView[]] = [
  { id: 'risks', View: lazy(async () => ({ default: (await import('./risks/RisksView')).RisksView })) },
  {
    id: 'countries',
    View: lazy(async () => ({ default: (await import('./countries/CountriesView')).CountriesView })),
  },
  {
    id: 'materials',
    View: lazy(async () => ({ default: (await import('./materials/MaterialsView')).MaterialsView })),
  },
  { id: 'graph', View: lazy(async () => ({ default: (await import('./graph/GraphView')).GraphView })) },
  {
    id: 'protection',
    View: lazy(async () => ({ default: (await import('./protection/ProtectionView')).ProtectionView })),
  },
];
