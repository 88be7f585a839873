import { type ComponentType, lazy } from 'react';
import { loadScreenTexts } from '../../i18n/i18n';
import type { ViewProps } from './view-props';

export interface StrategyView {
  /** Word of the address; its name is `view.<id>` of the namespace `strategy`. */
  readonly id: 'graph' | 'ranking' | 'entry';
  readonly View: ComponentType<ViewProps>;
}

/** In the order of the switch; each is loaded with its texts when it is first shown. A view that is not built yet has no line. */
export const VIEWS: readonly [StrategyView, ...StrategyView[]] = [
  {
    id: 'graph',
    View: lazy(async () => {
      const [{ GraphView }] = await Promise.all([
        import('./graph/GraphView'),
        loadScreenTexts(['conceptGraph', 'ecosystem']),
      ]);
      return { default: GraphView };
    }),
  },
  {
    id: 'ranking',
    View: lazy(async () => {
      const [{ RankingView }] = await Promise.all([
        import('./ranking/RankingView'),
        loadScreenTexts(['marketRanking']),
      ]);
      return { default: RankingView };
    }),
  },
  {
    id: 'entry',
    View: lazy(async () => {
      const [{ EntryView }] = await Promise.all([
        import('./entry/EntryView'),
        loadScreenTexts(['entryPlan']),
      ]);
      return { default: EntryView };
    }),
  },
];
