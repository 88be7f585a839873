import { type ComponentType, lazy } from 'react';

export interface LabView {
  /** Word of the address; its name is `view.<id>` of the namespace `lab`. */
  readonly id: 'descent' | 'batch' | 'starter' | 'transformer' | 'attention' | 'scaling';
  readonly View: ComponentType;
}

/** The exercises, in the order in which they build on each other; each is loaded when it is first shown. */
export const VIEWS: readonly [LabView, ...LabView[]] = [
  {
    id: 'descent',
    View: lazy(async () => ({ default: (await import('./descent/DescentView')).DescentView })),
  },
  {
    id: 'batch',
    View: lazy(async () => ({ default: (await import('./batch/BatchView')).BatchView })),
  },
  {
    id: 'starter',
    View: lazy(async () => ({ default: (await import('./starter/StarterView')).StarterView })),
  },
  {
    id: 'transformer',
    View: lazy(async () => ({ default: (await import('./transformer/TransformerView')).TransformerView })),
  },
  {
    id: 'attention',
    View: lazy(async () => ({ default: (await import('./attention/AttentionView')).AttentionView })),
  },
  {
    id: 'scaling',
    View: lazy(async () => ({ default: (await import('./scaling/ScalingView')).ScalingView })),
  },
];
