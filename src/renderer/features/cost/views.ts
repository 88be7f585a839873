import type { ComponentType } from 'react';
import { viewOf } from '../../app/view-of';
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
