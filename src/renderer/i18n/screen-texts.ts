/**
 * English texts that come with the screen they belong to, by namespace: the first load has no room for the words of every
 * screen. `loadPage` waits for them, so that no screen is drawn without its words.
 */
export const SCREEN_TEXTS = {
  ownMachines: async () => (await import('./en/own-machines')).ownMachines,
  benchmark: async () => (await import('./en/benchmark')).benchmark,
  reportMachines: async () => (await import('./en/report-machines')).reportMachines,
  lab: async () => (await import('./en/lab')).lab,
  settings: async () => (await import('./en/settings')).settings,
  sources: async () => (await import('./en/sources')).sources,
};

export type ScreenNamespace = keyof typeof SCREEN_TEXTS;
export type ScreenTexts = { [N in ScreenNamespace]: Awaited<ReturnType<(typeof SCREEN_TEXTS)[N]>> };
