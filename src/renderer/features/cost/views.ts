import { type ComponentType, lazy } from 'react';
import { loadScreenTexts } from '../../i18n/i18n';
import type { ScreenNamespace } from '../../i18n/screen-texts';
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

/** A view and its texts, loaded side by side when it is first opened. */
function viewOf(load: () => Promise<ComponentType<CostViewProps>>, texts: ScreenNamespace) {
  return lazy(async () => {
    const [View] = await Promise.all([load(), loadScreenTexts([texts])]);
    return { default: View };
  });
}

/** In the order of the switch, behind the overview. A view that is not built yet has no line. */
export const VIEWS: readonly CostViewEntry[] = [
  { id: 'sizing', View: viewOf(async () => (await import('./sizing/SizingView')).SizingView, 'sizing') },
  {
    id: 'fit',
    isOfLanguage: true,
    View: viewOf(async () => (await import('./fit/FitView')).FitView, 'costFit'),
  },
  {
    id: 'serving',
    isOfLanguage: true,
    View: viewOf(async () => (await import('./serving/ServingView')).ServingView, 'serving'),
  },
  { id: 'cash', View: viewOf(async () => (await import('./cash/CashView')).CashView, 'cash') },
  {
    id: 'placement',
    View: viewOf(async () => (await import('./placement/PlacementView')).PlacementView, 'placement'),
  },
  {
    id: 'uncertainty',
    View: viewOf(async () => (await import('./uncertainty/UncertaintyView')).UncertaintyView, 'uncertainty'),
  },
  {
    id: 'backtest',
    View: viewOf(async () => (await import('./backtest/BacktestView')).BacktestView, 'costBacktest'),
  },
];
