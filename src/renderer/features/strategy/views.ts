import type { ComponentType } from 'react';
import { viewOf } from '../../app/view-of';
import type { ViewProps } from './view-props';

export interface StrategyView {
  /** Word of the address; its name is `view.<id>` of the namespace `strategy`. */
  readonly id: 'graph' | 'ranking' | 'entry';
  readonly View: ComponentType<ViewProps>;
}

/** In the order of the switch. */
export const VIEWS: readonly [StrategyView, ...StrategyView[]] = [
  {
    id: 'graph',
    View: viewOf(async () => (await import('./graph/GraphView')).GraphView, 'conceptGraph', 'ecosystem'),
  },
  {
    id: 'ranking',
    View: viewOf(async () => (await import('./ranking/RankingView')).RankingView, 'marketRanking'),
  },
  { id: 'entry', View: viewOf(async () => (await import('./entry/EntryView')).EntryView, 'entryPlan') },
];
