import type { PlacementSearch } from '#core/plan/placement-search';

// Apart from its schema, which the search has no use for.

/** What a search keeps to before the user has said anything: the law, and machines that are really offered. */
export const NO_PLACEMENT_SEARCH: PlacementSearch = {
  dataRule: 'localisation',
  dataStays: [],
  excluded: [],
  kept: [],
  localOffersOnly: true,
  allowsLicence: false,
  maxLatencyMs: null,
  maxTonnesCo2: null,
  budgetAt: null,
  riskWeights: { ip: 40, law: 40, ecosystem: 20 },
};
