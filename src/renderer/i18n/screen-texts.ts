/**
 * English texts that come with the screen they belong to, by namespace: the first load has no room for the words of every
 * screen. `loadPage` waits for them, so that no screen is drawn without its words.
 */
export const SCREEN_TEXTS = {
  costFit: async () => (await import('./en/cost-fit')).costFit,
  costBacktest: async () => (await import('./en/cost-backtest')).costBacktest,
  ownMachines: async () => (await import('./en/own-machines')).ownMachines,
  planMoney: async () => (await import('./en/plan-money')).planMoney,
  benchmark: async () => (await import('./en/benchmark')).benchmark,
  reportMachines: async () => (await import('./en/report-machines')).reportMachines,
  lab: async () => (await import('./en/lab')).lab,
  workload: async () => (await import('./en/workload')).workload,
  sizing: async () => (await import('./en/sizing')).sizing,
  settings: async () => (await import('./en/settings')).settings,
  serving: async () => (await import('./en/serving')).serving,
  cash: async () => (await import('./en/cash')).cash,
  placement: async () => (await import('./en/placement')).placement,
  uncertainty: async () => (await import('./en/uncertainty')).uncertainty,
  strategy: async () => (await import('./en/strategy')).strategy,
  conceptGraph: async () => (await import('./en/concept-graph')).conceptGraph,
  entryPlan: async () => (await import('./en/entry-plan')).entryPlan,
  ecosystem: async () => (await import('./en/ecosystem')).ecosystem,
  fairness: async () => (await import('./en/fairness')).fairness,
  transparency: async () => (await import('./en/transparency')).transparency,
  learning: async () => (await import('./en/learning')).learning,
  marketRanking: async () => (await import('./en/market-ranking')).marketRanking,
  sources: async () => (await import('./en/sources')).sources,
};

export type ScreenNamespace = keyof typeof SCREEN_TEXTS;
export type ScreenTexts = { [N in ScreenNamespace]: Awaited<ReturnType<(typeof SCREEN_TEXTS)[N]>> };
