import { type ComponentType, lazy } from 'react';
import { loadScreenTexts } from '../../i18n/i18n';
import type { CostView } from './use-cost-view';

export interface CostViewProps {
  readonly view: CostView;
}

/** A view beside the overview: `/cost?view=<id>`. Its name is `view.<id>` of the namespace `cost`. */
export interface CostViewEntry {
  readonly id: 'sizing' | 'fit' | 'serving' | 'cash' | 'placement' | 'uncertainty' | 'backtest';
  /** `lazy`, and its texts come with it: the first load has no room for them. */
  readonly View: ComponentType<CostViewProps>;
}

/** In the order of the switch, behind the overview. A view that is not built yet has no line. */
export const VIEWS: readonly CostViewEntry[] = [
  {
    id: 'fit',
    View: lazy(async () => {
      const [{ FitView }] = await Promise.all([import('./fit/FitView'), loadScreenTexts(['costFit'])]);
      return { default: FitView };
    }),
  },
];
