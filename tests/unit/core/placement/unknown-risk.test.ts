import { describe, expect, it } from 'vitest';
import { createPlacementBasis } from '#core/placement/placement-basis';
import { placementOverview } from '#core/placement/placement-overview';
import { riskOf } from '#core/placement/risk-index';
import { createPlacementSearcher } from '#core/placement/search-placements';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../support/catalog.ts';
import { realIp } from '../../../support/ip.ts';
import { realLaw } from '../../../support/law.ts';
import { realProtection } from '../../../support/protection.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const ip = realIp();
const reference = { catalog: realCatalog(), law: realLaw(), protection: realProtection() };

describe('a risk of which nothing that weighs is known', () => {
  const none = { ip: Number.NaN, law: Number.NaN, ecosystem: Number.NaN };

  it('is unknown, and not the least there is', () => {
    expect(riskOf(none, NO_PLACEMENT_SEARCH.riskWeights)).toBeNull();
    expect(riskOf({ ...none, law: 40 }, { ip: 1, law: 0, ecosystem: 1 })).toBeNull();
    expect(riskOf({ ip: 40, law: 40, ecosystem: 40 }, { ip: 0, law: 0, ecosystem: 0 })).toBeNull();
    expect(riskOf({ ...none, law: 40 }, { ip: 1, law: 1, ecosystem: 1 })).toBe(40);
  });

  it('puts no placement on the front, and is null on the screen', () => {
    // Of one country the catalog of intellectual property says nothing.
    const unrated = 'NO';
    const few = {
      ...ip,
      jurisdictions: ip.jurisdictions.filter(({ id }) => id !== unrated && !id.startsWith(`${unrated}-`)),
    };
    const countries = ['FI', 'DE', unrated];
    const of = {
      ...samplePlan(),
      sampleCount: 500,
      placement: { training: unrated, serving: unrated, team: unrated },
    };
    const searcher = createPlacementSearcher(
      createPlacementBasis({ plan: of, ...reference, ip: few, countries }),
    );
    const constraints = { ...NO_PLACEMENT_SEARCH, riskWeights: { ip: 1, law: 0, ecosystem: 0 } };
    const { overview, detail } = placementOverview(searcher, constraints, of.placement, of.placement);
    const touches = ({ training, serving, team }: Plan['placement']) =>
      [training, serving, team].includes(unrated);
    expect(overview.lawfulCount).toBe(27);
    expect(overview.unknownRiskCount).toBe(27 - 8);
    expect(overview.own?.risk).toBeNull();
    expect(detail?.riskParts.ip).toBeNaN();
    expect(overview.front.map(({ risk }) => risk === null)).toEqual(
      overview.front.map(({ placement }) => touches(placement)),
    );
    expect(overview.dots.some(({ risk }) => Number.isNaN(risk))).toBe(false);
    // What is unknown is there for its cost or its carbon alone: nothing that is as cheap and as clean stands beside it.
    for (const row of overview.front.filter(({ risk }) => risk === null)) {
      const rivals = overview.front.filter(({ number }) => number !== row.number);
      expect(
        rivals.some(
          ({ usd, tonnesCo2 }) =>
            usd.p50 <= row.usd.p50 && (tonnesCo2 ?? Infinity) <= (row.tonnesCo2 ?? Infinity),
        ),
      ).toBe(false);
    }
    // With no weight at all, cost and carbon decide.
    const unweighed = placementOverview(
      searcher,
      { ...NO_PLACEMENT_SEARCH, riskWeights: { ip: 0, law: 0, ecosystem: 0 } },
      of.placement,
    ).overview;
    expect(unweighed.dots).toEqual([]);
    expect(unweighed.front.length).toBeGreaterThan(0);
    expect(unweighed.front[0]?.usd.p50).toBe(overview.front[0]?.usd.p50);
  });
});
