/**
 * English texts that come with the screen they belong to, by namespace: the first load has no room for the words of every
 * screen. `loadPage` waits for them, so that no screen is drawn without its words.
 */
export const SCREEN_TEXTS = {
  costFit: async () => (await import('./en/cost-fit')).costFit,
  ownMachines: async () => (await import('./en/own-machines')).ownMachines,
  benchmark: async () => (await import('./en/benchmark')).benchmark,
  lab: async () => (await import('./en/lab')).lab,
  settings: async () => (await import('./en/settings')).settings,
  sources: async () => (await import('./en/sources')).sources,
};

export type ScreenNamespace = keyof typeof SCREEN_TEXTS;
export type ScreenTexts = { [N in ScreenNamespace]: Awaited<ReturnType<(typeof SCREEN_TEXTS)[N]>> };
