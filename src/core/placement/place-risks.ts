import type { Catalog, EcosystemScore } from '#core/catalog/catalog';
import type { IpCatalog } from '#core/ip/ip';
import { indexIp } from '#core/ip/ip-index';
import { countryIndicators } from '#core/ip/places/country-indicators';
import { ipPlacesOf } from '#core/ip/places/ip-places';
import { placeFacts } from '#core/ip/plan-ip/place-facts';
import { planRisksIn } from '#core/ip/plan-ip/plan-risks';
import { ipScore } from '#core/ip/score/ip-score';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { PlacementRole } from '#core/plan/placement-choices';
import type { Plan } from '#core/plan/plan';

/** How exposed a country is for a role, 0 best to 100 worst; NaN = not known. */
export interface PlaceRisks {
  /** 100 less the IP score of the country, with all of the plan placed there. */
  readonly ip: Float64Array;
  /** Shortfall of the ecosystem in what the role needs. */
  readonly ecosystem: Readonly<Record<PlacementRole, Float64Array>>;
}

/** Dimensions of the ecosystem that a role leans on. */
export const ROLE_DIMENSIONS: Readonly<Record<PlacementRole, readonly EcosystemScore['dimension'][]>> = {
  training: ['compute_resources', 'openness'],
  serving: ['compute_resources', 'openness'],
  team: ['policy_support', 'talent', 'capital'],
};

/** @param ip null = the catalog of intellectual property is not there, so that nothing is known of it */
export function placeRisks(
  plan: Plan,
  catalog: Catalog,
  ip: IpCatalog | null,
  compute: TrainingCompute,
  countries: readonly string[],
): PlaceRisks {
  const scores = new Map(
    catalog.ecosystem.map(({ iso2, dimension, score }) => [`${iso2} ${dimension}`, score]),
  );
  const shortfall = (role: PlacementRole) =>
    Float64Array.from(countries, (country) => {
      const known = ROLE_DIMENSIONS[role].flatMap((dimension) => scores.get(`${country} ${dimension}`) ?? []);
      // 1 is weak, 5 is strong.
      return known.length === 0
        ? Number.NaN
        : known.reduce((sum, score) => sum + (25 * (5 - score)) / known.length, 0);
    });
  return {
    ip: Float64Array.from(countries, (country) =>
      ip === null ? Number.NaN : ipRisk(plan, catalog, ip, compute, country),
    ),
    ecosystem: {
      training: shortfall('training'),
      serving: shortfall('serving'),
      team: shortfall('team'),
    },
  };
}

/** 100 less the middle of the IP score that the country would have if all of the plan were there. */
function ipRisk(
  plan: Plan,
  catalog: Catalog,
  ip: IpCatalog,
  compute: TrainingCompute,
  country: string,
): number {
  const indicators = countryIndicators(ip, country);
  if (indicators === null) return Number.NaN;
  const placed = { ...plan, placement: { training: country, serving: country, team: country } };
  const risks = planRisksIn({
    country,
    places: ipPlacesOf(ip, country),
    knowledge: placeFacts(placed, compute),
    index: indexIp(ip),
    everywhere: new Set((plan.ip ?? NO_IP).mitigationsEverywhere),
    request: {
      ip,
      plan: placed,
      evaluation: compute,
      unitsPerUsd: unitsPerUsdOf(catalog),
      readLicence: () => null,
    },
  });
  const { score } = ipScore(
    risks.map(({ assessment, after, record }) => ({
      area: assessment.risk.area,
      state: assessment.state,
      isClosed: record.status === 'closed',
      residual: after.score,
    })),
    Object.values(indicators).map(({ grade100 }) => grade100),
  );
  return 100 - (score.low + score.high) / 2;
}
