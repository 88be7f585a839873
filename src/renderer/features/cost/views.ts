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
  /** It speaks of tokens: plans of other models are told so instead. */
  readonly isOfLanguage?: true;
}

/** In the order of the switch, behind the overview. A view that is not built yet has no line. */
export const VIEWS: readonly CostViewEntry[] = [
  {
    id: 'sizing',
    View: lazy(async () => {
      const [{ SizingView }] = await Promise.all([
        import('./sizing/SizingView'),
        loadScreenTexts(['sizing']),
      ]);
      return { default: SizingView };
    }),
  },
  {
    id: 'fit',
    isOfLanguage: true,
    View: lazy(async () => {
      const [{ FitView }] = await Promise.all([import('./fit/FitView'), loadScreenTexts(['costFit'])]);
      return { default: FitView };
    }),
  },
  {
    id: 'serving',
    isOfLanguage: true,
    View: lazy(async () => {
      const [view] = await Promise.all([import('./serving/ServingView'), loadScreenTexts(['serving'])]);
      return { default: view.ServingView };
    }),
  },
  {
    id: 'cash',
    View: lazy(async () => {
      await loadScreenTexts(['cash']);
      return { default: (await import('./cash/CashView')).CashView };
    }),
  },
  {
    id: 'placement',
    View: lazy(async () => {
      const [{ PlacementView }] = await Promise.all([
        import('./placement/PlacementView'),
        loadScreenTexts(['placement']),
      ]);
      return { default: PlacementView };
    }),
  },
  {
    id: 'uncertainty',
    View: lazy(async () => {
      const [{ UncertaintyView }] = await Promise.all([
        import('./uncertainty/UncertaintyView'),
        loadScreenTexts(['uncertainty']),
      ]);
      return { default: UncertaintyView };
    }),
  },
  {
    id: 'backtest',
    View: lazy(async () => {
      const [{ BacktestView }] = await Promise.all([
        import('./backtest/BacktestView'),
        loadScreenTexts(['costBacktest']),
      ]);
      return { default: BacktestView };
    }),
  },
];
