/** What a user may say of a machine of their own, by form, fleet file and plan alike: [least, most]. */
export const OWN_FIGURE_LIMITS = {
  /** [W] */
  loadWatts: [1, 1e7],
  /** [USD] */
  priceUsd: [0, 1e9],
  /** [years] */
  lifeYears: [0.25, 30],
  /** [B] */
  memoryBytes: [1e8, 1e15],
  /** [FLOP/s] */
  nativeTrainingFlopPerSecond: [1e8, 1e18],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
