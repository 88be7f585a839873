import type { Settings } from '#core/contract/settings';

/** Settings of a new data folder. Apart from their schema, which the first screen has no use for. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  textSizePercent: 100,
  currency: 'USD',
  paper: 'a4',
  shortcuts: {},
  reportWithout: [],
  lastPlanId: null,
};
