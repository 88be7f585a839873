import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOURS_PER_MONTH } from '#core/evaluation/schedule';
import { servingRent } from '#core/evaluation/serving-items';
import { replicasAt } from '#core/evaluation/serving-vectors';
import { createPlacementBasis, type PlacementBasis } from '#core/placement/placement-basis';
import { MOST_MARKETS, serveByMarket } from '#core/placement/serving-by-market';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const REGIONS = ['FI', 'US', 'JP'];
const free: PlacementSearch = { ...NO_PLACEMENT_SEARCH, localOffersOnly: false, allowsLicence: true };

function planFor(users: Readonly<Record<string, number>>, spareReplicas: number): Plan {
  const plan = samplePlan();
  return {
    ...plan,
    sampleCount: 100,
    serving: { ...plan.serving, spareReplicas },
    markets: Object.entries(users).map(([country, count]) => ({
      country,
      monthlyActiveUsers: exactly(count),
    })),
  };
}

function basisOf(plan: Plan, countries: readonly string[] = REGIONS): PlacementBasis {
  return createPlacementBasis({ plan, catalog, countries });
}

/** Rent of serving some users from one region over the horizon, everything likely, worked out anew. */
function usdIn(basis: PlacementBasis, region: string, users: number): number {
  const { model, plan } = basis;
  const likely = model.inputs.runCount;
  const pricing = model.servingPricing(region);
  const vectors = model.servingOn(pricing.acceleratorId);
  const rent = servingRent(model, pricing);
  if (vectors === null || rent === null || users === 0) return vectors === null ? Number.NaN : 0;
  const total = plan.markets.reduce((sum, market) => sum + market.monthlyActiveUsers.likely, 0);
  const demand = ((vectors.demandReplicas[likely] as number) * users) / total;
  const replicaMonths = [...model.schedule.usersShare01].reduce(
    (sum, share) => sum + replicasAt(demand, share, plan.serving.spareReplicas),
    0,
  );
  return replicaMonths * HOURS_PER_MONTH * plan.serving.acceleratorsPerReplica * (rent[likely] as number);
}

describe('a region for each market', () => {
  const users = fc.integer({ min: 1, max: 20_000_000 });
  it('is the cheapest of all ways to give regions to markets', () => {
    fc.assert(
      fc.property(
        fc.tuple(users, users, users),
        fc.integer({ min: 0, max: 3 }),
        fc.option(fc.integer({ min: 30, max: 250 }), { nil: null }),
        ([de, jp, br], spares, maxLatencyMs) => {
          const basis = basisOf(planFor({ DE: de, JP: jp, BR: br }, spares));
          const constraints = { ...free, maxLatencyMs };
          const mayServe = (region: number, market: number) =>
            maxLatencyMs === null || (basis.latencyMs[region]?.[market] as number) <= maxLatencyMs;
          let best = Number.POSITIVE_INFINITY;
          for (let code = 0; code < 27; code += 1) {
            const regions = [code % 3, Math.floor(code / 3) % 3, Math.floor(code / 9)];
            if (!regions.every(mayServe)) continue;
            const usd = REGIONS.reduce((sum, region, number) => {
              const served = [de, jp, br].reduce(
                (total, count, market) => total + (regions[market] === number ? count : 0),
                0,
              );
              return sum + usdIn(basis, region, served);
            }, 0);
            best = Math.min(best, usd);
          }
          const split = serveByMarket(basis, constraints, 0, 0);
          if (Number.isFinite(best)) expect(split?.usd).toBeCloseTo(best, 2);
          else expect(split).toBeNull();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is the one region of the estimate where nothing else is left', () => {
    const basis = basisOf(planFor({ DE: 2_000_000, JP: 1_000_000 }, 1), ['FI']);
    const split = serveByMarket(basis, free, 0, 0);
    expect(split?.regions).toHaveLength(1);
    expect(split?.single?.usd).toBe(split?.usd);
    expect(split?.usd).toBeCloseTo(basis.costs.served('FI').usd[basis.model.inputs.runCount] as number, 2);
  });

  it('is nothing where some market is too far from all', () => {
    const basis = basisOf(planFor({ DE: 1000, NZ: 1000 }, 1), ['FI']);
    expect(serveByMarket(basis, { ...free, maxLatencyMs: 100 }, 0, 0)).toBeNull();
    expect(serveByMarket(basisOf({ ...samplePlan(), markets: [] }), free, 0, 0)).toBeNull();
  });

  it('takes the smallest markets together where there are more than it takes apart', () => {
    const many = Object.fromEntries(
      catalog.countries.slice(0, MOST_MARKETS + 5).map(({ iso2 }, position) => [iso2, 1000 * (position + 1)]),
    );
    const split = serveByMarket(basisOf(planFor(many, 0)), free, 0, 0);
    expect(split?.mergedCount).toBe(5);
    expect(split?.regions.flatMap(({ markets }) => markets).sort()).toEqual(Object.keys(many).sort());
  });
});
