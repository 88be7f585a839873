import type { Catalog } from '#core/catalog/catalog';
import type { RankedCountry, RankedCriterion, Ranking } from '#core/strategy/ranking/ranking';

/** What `rank --json` prints. Keys are public: they are added to, never renamed. */
export function rankDocument(ranking: Ranking, catalog: Catalog) {
  return {
    ranking: ranking.countries.map(countryDocument),
    /** Shares, they sum to 1. */
    weights: Object.fromEntries(ranking.criteria.map(({ id, weight }) => [id, weight])),
    sensitivity: ranking.criteria.map(sensitivityDocument),
    order_holds: ranking.orderHolds,
    seed: ranking.seed,
    samples: ranking.runCount,
    weight_concentration: ranking.concentration,
    catalog_version: catalog.version,
    catalog_checksum: catalog.checksum,
  };
}

function countryDocument(ranked: RankedCountry) {
  const { p10, p50, p90 } = ranked.scoreRange;
  const { closeness, place, pFirst } = ranked.topsis;
  return {
    country: ranked.country,
    /** Expected weighted sum, 0 to 100. */
    score: ranked.score,
    p_first: ranked.pFirst,
    p_top5: ranked.pTop5,
    score_range: { p10, p50, p90 },
    p_place: ranked.placeShares,
    points: ranked.points,
    topsis: {
      closeness: { p10: closeness.p10, p50: closeness.p50, p90: closeness.p90 },
      place,
      p_first: pFirst,
    },
    dominated_by: ranked.dominatedBy,
    unknown: ranked.unknown,
  };
}

function sensitivityDocument({ id, weight, down, up }: RankedCriterion) {
  return { criterion: id, weight, down, up };
}
