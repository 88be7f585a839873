import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { failedOf } from '#core/placement/constraint';
import { createPlacementBasis } from '#core/placement/placement-basis';
import { placementDetail } from '#core/placement/placement-detail';
import { placementAt, placementNumber } from '#core/placement/placement-totals';
import { riskOf } from '#core/placement/risk-index';
import { createPlacementSearcher } from '#core/placement/search-placements';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../support/catalog.ts';
import { realIp } from '../../../support/ip.ts';
import { realLaw } from '../../../support/law.ts';
import { planArbitrary } from '../../../support/plan-arbitrary.ts';
import { realProtection } from '../../../support/protection.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const law = realLaw();
const ip = realIp();
const protection = realProtection();
const plan = samplePlan();
const reference = { catalog, law, ip, protection };

const searcherOf = (of: Plan, countries?: readonly string[]) =>
  createPlacementSearcher(
    createPlacementBasis({ plan: of, ...reference, ...(countries === undefined ? {} : { countries }) }),
  );
const withLimits = (changes: Partial<PlacementSearch>): PlacementSearch => ({
  ...NO_PLACEMENT_SEARCH,
  ...changes,
});

/** The total of a placement by the estimate itself. */
function evaluated(of: Plan, placement: Plan['placement']) {
  const { planned } = evaluatePlan({
    plan: { ...of, placement },
    catalog,
    law,
    protection,
    countries: [],
  });
  const horizon = planned.scopes.find(({ id }) => id === 'horizon');
  if (horizon === undefined) throw new Error('no horizon');
  return horizon;
}

const FEW = ['FI', 'DE', 'US', 'CN'];
const small = { ...plan, sampleCount: 500 };

describe('the cost of a placement', () => {
  const searcher = searcherOf(plan);
  const { countries } = searcher.basis;
  const numberOf = ({ training, serving, team }: Plan['placement']) =>
    placementNumber(
      countries.indexOf(training),
      countries.indexOf(serving),
      countries.indexOf(team),
      countries.length,
    );

  it('is that of the estimate, to the cent, where the plan is and wherever else it could be', () => {
    const places = [
      plan.placement,
      { training: 'NO', serving: 'JP', team: 'US' },
      { training: 'US', serving: 'DE', team: 'FR' },
      { training: 'CN', serving: 'CN', team: 'CN' },
      { training: 'BR', serving: 'NO', team: 'IN' },
    ];
    for (const placement of places) {
      const expected = evaluated(plan, placement);
      const { usd, likelyUsd } = searcher.totalOf(numberOf(placement));
      expect(usd.p50).toBeCloseTo(expected.totalUsd.p50, 2);
      expect(usd.p10).toBeCloseTo(expected.totalUsd.p10, 2);
      expect(usd.p90).toBeCloseTo(expected.totalUsd.p90, 2);
      expect(likelyUsd).toBeCloseTo(expected.likelyUsd, 2);
    }
  });

  it('is searched in all 51 × 51 × 51 of them', () => {
    const result = searcher.search(NO_PLACEMENT_SEARCH);
    expect(countries).toHaveLength(51);
    expect(result.count).toBe(132_651);
    expect(result.lawfulCount).toBeGreaterThan(0);
    expect(result.front.length).toBeGreaterThan(3);
    expect(result.cheapest).toBe(result.front[0]);
    expect(result.estimateError).toBeLessThan(0.05);
  });

  it('is estimated close to what all runs say', () => {
    const result = searcher.search(NO_PLACEMENT_SEARCH);
    const estimates = result.p50.slice();
    for (let step = 0; step < 60; step += 1) {
      const number = (step * 48_611 + 977) % result.count;
      const { usd } = searcher.totalOf(number);
      expect(Math.abs((estimates[number] as number) / usd.p50 - 1)).toBeLessThan(0.05);
    }
  });
});

describe('a search of few placements', () => {
  const searcher = searcherOf(small, FEW);
  const size = FEW.length;
  const placements = Array.from({ length: size ** 3 }, (_, number) => {
    const { training, serving, seat } = placementAt(number, size);
    return {
      number,
      training: FEW[training] as string,
      serving: FEW[serving] as string,
      team: FEW[seat] as string,
    };
  });
  const totals = placements.map(({ training, serving, team }) =>
    evaluated(small, { training, serving, team }),
  );

  const limits = fc.record({
    maxLatencyMs: fc.option(fc.integer({ min: 20, max: 260 }), { nil: null }),
    maxTonnesCo2: fc.option(fc.integer({ min: 20, max: 2000 }), { nil: null }),
    excluded: fc.subarray(FEW, { maxLength: 2 }),
    kept: fc.subarray(['training', 'serving', 'team'] as const, { maxLength: 1 }),
    localOffersOnly: fc.boolean(),
    allowsLicence: fc.boolean(),
    budgetAt: fc.constantFrom(null, 'p50' as const, 'p90' as const),
  });

  it('finds what trying all of them finds', () => {
    fc.assert(
      fc.property(limits, (changes) => {
        const constraints = withLimits(changes);
        const result = searcher.search(constraints);
        const { basis } = searcher;
        const isLawful = ({ training, serving, team }: Plan['placement'], position: number) => {
          const [t, s] = [FEW.indexOf(training), FEW.indexOf(serving)];
          const total = totals[position]?.totalUsd;
          const latency = Math.max(...(basis.latencyMs[s] ?? []));
          const tonnes = (basis.training[t]?.tonnesCo2 ?? 0) + (basis.serving[s]?.tonnesCo2 ?? 0);
          const machines = [basis.training[t], basis.serving[s]];
          return (
            ![training, serving, team].some((country) => changes.excluded.includes(country)) &&
            changes.kept.every((role) => ({ training, serving, team })[role] === small.placement[role]) &&
            (!changes.localOffersOnly || machines.every((each) => each?.isOffered === true)) &&
            (changes.allowsLicence ||
              machines.every(
                (each) => each?.exportStanding === 'free' && !(team === 'CN' && each.isRestrictedPart),
              )) &&
            (changes.maxLatencyMs === null || latency <= changes.maxLatencyMs) &&
            (changes.maxTonnesCo2 === null || Math.round(10 * tonnes) / 10 <= changes.maxTonnesCo2) &&
            (changes.budgetAt === null || (total?.[changes.budgetAt] ?? 0) <= (small.budgetUsd ?? 0))
          );
        };
        const lawful = placements.filter(isLawful).map(({ number }) => number);
        expect(result.lawfulCount).toBe(lawful.length);
        expect(
          placements.filter(({ number }) => result.failed[number] === 0).map(({ number }) => number),
        ).toEqual(lawful);
        const cost = (number: number) => totals[number]?.totalUsd.p50 ?? Number.NaN;
        const cheapest = Math.min(...lawful.map(cost));
        if (lawful.length > 0) expect(cost(result.cheapest as number)).toBeCloseTo(cheapest, 4);
        const tonnesOf = (number: number) => result.tonnesCo2[Math.floor(number / size)] as number;
        const beats = (a: number, b: number) => {
          const points = [a, b].map((number) => [
            result.p50[number] as number,
            result.risk[number] as number,
            tonnesOf(number),
          ]) as [number[], number[]];
          const pairs = points[0].map((value, axis) => [value, points[1][axis] as number] as const);
          return pairs.every(([x, y]) => x <= y) && pairs.some(([x, y]) => x < y);
        };
        const expected = lawful.filter((number) => !lawful.some((other) => beats(other, number)));
        expect([...result.front].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('names what each unlawful one fails, and counts it', () => {
    const result = searcher.search(withLimits({ maxLatencyMs: 30, excluded: ['US'] }));
    const inUs = placementNumber(FEW.indexOf('US'), FEW.indexOf('FI'), FEW.indexOf('DE'), size);
    expect(failedOf(result.failed[inUs] as number)).toEqual(['excluded', 'latency']);
    expect(result.lawfulCount).toBe(0);
    const latency = result.constraints.find(({ constraint }) => constraint === 'latency');
    expect(latency?.failCount).toBe(size ** 3);
    // The first that would be let in needs the least of the round trips that fail nothing else.
    expect(latency?.limitNeeded).toBeGreaterThan(30);
    const relaxed = searcher.search(
      withLimits({ maxLatencyMs: Math.ceil(latency?.limitNeeded ?? 0), excluded: ['US'] }),
    );
    expect(relaxed.lawfulCount).toBeGreaterThan(0);
    const closest = result.closest as number;
    expect(failedOf(result.failed[closest] as number)).toEqual(['latency']);
  });

  it('keeps roles where the plan has them', () => {
    const result = searcher.search(withLimits({ kept: ['team'] }));
    const seats = placements.filter(({ number }) => result.failed[number] === 0).map(({ team }) => team);
    expect(new Set(seats)).toEqual(new Set(['DE']));
  });

  it('weighs the risk as it is told', () => {
    const onlyLaw = searcher.search(withLimits({ riskWeights: { ip: 0, law: 1, ecosystem: 0 } }));
    const onlyIp = searcher.search(withLimits({ riskWeights: { ip: 1, law: 0, ecosystem: 0 } }));
    for (const { number } of placements) {
      const parts = searcher.riskPartsOf(number);
      expect(onlyLaw.risk[number]).toBeCloseTo(parts.law, 0);
      expect(onlyIp.risk[number]).toBeCloseTo(parts.ip, 0);
    }
    expect(Math.max(...onlyLaw.risk)).toBe(100);
  });
});

describe('the risk of a placement', () => {
  it('is the same in the search as it is of its parts, wherever it is', () => {
    const searcher = searcherOf({ ...small, sampleCount: 100 });
    const weights = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.record({ ip: weights, law: weights, ecosystem: weights }), (riskWeights) => {
        const { risk } = searcher.search(withLimits({ riskWeights }));
        const different = Array.from(risk.keys()).filter(
          (number) =>
            !Object.is(
              risk[number],
              Math.fround(riskOf(searcher.riskPartsOf(number), riskWeights) ?? Number.NaN),
            ),
        );
        expect(different).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('emissions of a placement', () => {
  it('ask for the overhead of its own countries alone', () => {
    const [first, ...others] = catalog.countries;
    if (first === undefined) throw new Error('the catalog has no countries');
    const { factors } = first;
    const unknown = { ...factors, typical_dc_pue: { ...factors.typical_dc_pue, value: null } };
    const without = { ...catalog, countries: [{ ...first, factors: unknown }, ...others] };
    const countries = [first.iso2, 'FI', 'CN'];
    const basis = createPlacementBasis({ plan: small, catalog: without, countries });
    const whole = createPlacementBasis({ plan: small, catalog, countries });
    for (const role of ['training', 'serving'] as const) {
      const tonnes = basis[role].map(({ tonnesCo2 }) => tonnesCo2);
      expect(tonnes[0]).toBeNaN();
      expect(tonnes.slice(1)).toEqual(whole[role].slice(1).map(({ tonnesCo2 }) => tonnesCo2));
      expect(tonnes.slice(1).every((each) => each > 0)).toBe(true);
    }
    const elsewhere = createPlacementBasis({ plan: small, catalog, countries: ['FI', 'CN'] });
    expect(elsewhere.model.book.uses).not.toHaveProperty([`country/${first.iso2}/typical_dc_pue`]);
  });
});

describe('a seat in China', () => {
  it('needs a licence for controlled parts wherever they run, and none for others', () => {
    const size = FEW.length;
    const number = placementNumber(FEW.indexOf('FI'), FEW.indexOf('FI'), FEW.indexOf('CN'), size);
    const failedWith = (acceleratorId: string) => {
      const { training, serving } = small;
      const of = {
        ...small,
        training: { ...training, acceleratorId },
        serving: { ...serving, acceleratorId, precision: 'bf16' as const },
      };
      const limits = withLimits({ localOffersOnly: false });
      return failedOf(searcherOf(of, FEW).search(limits).failed[number] as number);
    };
    expect(failedWith('h100-sxm')).toEqual(['export']);
    expect(failedWith('v100-sxm2-32')).toEqual([]);
    expect(
      failedOf(searcherOf(small, FEW).search(withLimits({ allowsLicence: true })).failed[number] as number),
    ).toEqual([]);
  });
});

describe('data that have to stay', () => {
  const chinese: Plan = {
    ...small,
    markets: [
      { country: 'CN', monthlyActiveUsers: { low: 2e6, likely: 3e6, high: 4e6 } },
      { country: 'DE', monthlyActiveUsers: { low: 1e4, likely: 2e4, high: 3e4 } },
    ],
    facts: { common: { personalData: true, trainsOnPersonalData: false }, byCountry: {} },
  };
  const searcher = searcherOf(chinese, FEW);
  const size = FEW.length;
  const free = withLimits({ localOffersOnly: false, allowsLicence: true });
  const served = (result: ReturnType<typeof searcher.search>) =>
    new Set(
      Array.from(result.failed.keys())
        .filter((number) => result.failed[number] === 0)
        .map((number) => FEW[placementAt(number, size).serving] as string),
    );

  it('of three million people in China are served from China, since its law says so', () => {
    expect(served(searcher.search(free))).toEqual(new Set(['CN']));
    const abroad = placementNumber(0, FEW.indexOf('DE'), 0, size);
    const result = searcher.search(free);
    expect(failedOf(result.failed[abroad] as number)).toEqual(['data']);
    const { markets } = placementDetail(searcher, free, abroad, ['data']);
    expect(markets.map(({ country, data }) => [country, data])).toEqual([
      ['CN', 'breaks'],
      ['DE', 'stays'],
    ]);
    expect(markets[0]?.duties).toContain('cn-pipl.localisation');
  });

  it('may leave where fewer are served', () => {
    const few = {
      ...chinese,
      markets: [{ country: 'CN', monthlyActiveUsers: { low: 1000, likely: 2000, high: 3000 } }],
    };
    expect(served(searcherOf(few, FEW).search(free))).toEqual(new Set(FEW));
  });

  it('stay in the Union, not in one member of it, where the user says so', () => {
    const german = { ...chinese, markets: chinese.markets.slice(1) };
    const result = searcherOf(german, FEW).search({ ...free, dataStays: ['DE'] });
    expect(served(result)).toEqual(new Set(['DE', 'FI']));
  });

  it('of two markets cannot both stay at home with one region', () => {
    expect(searcher.search({ ...free, dataRule: 'no-transfer' }).lawfulCount).toBe(0);
  });

  it('rule nothing out while the question is open, and are counted', () => {
    const open = { ...chinese, facts: { common: {}, byCountry: {} } };
    const result = searcherOf(open, FEW).search(free);
    expect(result.lawfulCount).toBe(size ** 3);
    expect(result.openCount).toBeGreaterThan(0);
  });
});

describe('any plan', () => {
  it('gives finite totals, risks and emissions, and agrees with the estimate where it is', () => {
    fc.assert(
      fc.property(planArbitrary(catalog), (generated) => {
        const of = { ...generated, sampleCount: 100 };
        const countries = [
          ...new Set([of.placement.training, of.placement.serving, of.placement.team, 'US']),
        ];
        const searcher = searcherOf(of, countries);
        const result = searcher.search(
          withLimits({ budgetAt: 'p90', maxTonnesCo2: 1000, maxLatencyMs: 100 }),
        );
        expect(result.p50.every(Number.isFinite)).toBe(true);
        expect(result.risk.every((risk) => risk >= 0 && risk <= 100)).toBe(true);
        expect(result.tonnesCo2.every((tonnes) => Number.isNaN(tonnes) || tonnes >= 0)).toBe(true);
        const { basis } = searcher;
        const seat = countries.indexOf(of.placement.team);
        const own = placementNumber(
          basis.isTied.training ? seat : countries.indexOf(of.placement.training),
          basis.isTied.serving ? seat : countries.indexOf(of.placement.serving),
          seat,
          countries.length,
        );
        // Own machines stand with the team, whatever the plan says of the role.
        const { team } = of.placement;
        const expected = evaluated(of, {
          training: basis.isTied.training ? team : of.placement.training,
          serving: basis.isTied.serving ? team : of.placement.serving,
          team,
        }).totalUsd.p50;
        expect(Math.abs(searcher.totalOf(own).usd.p50 - expected)).toBeLessThanOrEqual(
          0.005 + 1e-9 * Math.abs(expected),
        );
      }),
      { numRuns: 25 },
    );
  });
});
