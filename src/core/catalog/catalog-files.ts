/** The tables that the catalog is compiled from, by their paths below `resources/catalog/`. */
export const CATALOG_FILES = {
  accelerators: 'compute/accelerators.csv',
  offers: 'compute/cloud_offers.csv',
  apiPrices: 'compute/api_prices.csv',
  providers: 'compute/providers.csv',
  assumptions: 'compute/assumptions.csv',
  factors: 'country/factors.csv',
  factorSources: 'country/factors_sources.csv',
  places: 'country/capitals.csv',
  ecosystem: 'country/ecosystem.csv',
  notesZh: 'country/notes_zh.csv',
  rdPayouts: 'country/rd_payout.csv',
  /** Published runs that the calculation is tested against; checked, but no part of the compiled catalog. */
  trainingRuns: 'compute/training_runs.csv',
  inferencePoints: 'compute/inference_points.csv',
  /** Books, papers and tools to read; checked, and read by the screen that lists them. */
  learning: 'learning/resources.csv',
} as const;

/** Text of each table. */
export type CatalogTexts = Readonly<Record<keyof typeof CATALOG_FILES, string>>;
