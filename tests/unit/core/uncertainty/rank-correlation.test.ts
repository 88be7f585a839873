import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRICE_RANK_CORRELATION } from '#core/evaluation/correlations';
import { correlatedGroups, type RankCorrelation } from '#core/uncertainty/rank-correlation';
import { createSampler } from '#core/uncertainty/sampler';
import { STRATUM_COUNT } from '#core/uncertainty/strata';
import { realCatalog } from '../../../support/catalog.ts';

const COUNT = 8 * STRATUM_COUNT;

describe('correlated draws', () => {
  it('have the rank correlation that is asked for, and every input keeps its own values', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer(), (rank, seed) => {
        const correlations: RankCorrelation[] = [{ inputs: ['a', 'price.serving'], rank }];
        const sampler = createSampler(seed, COUNT, { correlations });
        const apart = createSampler(seed, COUNT);
        const [a, b] = [sampler.strataOf('a'), sampler.strataOf('price.serving')];
        expect(spearman([...a], [...b])).toBeCloseTo(rank, 1);
        expect(a).toEqual(apart.strataOf('a'));
        expect([...b].sort()).toEqual([...apart.strataOf('price.serving')].sort());
        expect(sampler.strataOf('c')).toEqual(apart.strataOf('c'));
      }),
      { numRuns: 25 },
    );
  });

  it('hang together over a third input, whichever is asked for first', () => {
    const correlations: RankCorrelation[] = [
      { inputs: ['a', 'b'], rank: 0.8 },
      { inputs: ['c', 'b'], rank: 0.6 },
    ];
    expect(correlatedGroups(correlations)).toEqual([['a', 'b', 'c']]);
    const first = createSampler(3, COUNT, { correlations });
    const other = createSampler(3, COUNT, { correlations });
    const c = [...other.strataOf('c')];
    expect([...first.strataOf('b')]).toEqual([...other.strataOf('b')]);
    expect([...first.strataOf('c')]).toEqual(c);
    expect(spearman([...first.strataOf('b')], c)).toBeCloseTo(0.6, 1);
    expect(spearman([...first.strataOf('a')], c)).toBeCloseTo(0, 1);
  });

  it('that contradict one another are weakened until they do not', () => {
    const rank = -0.9;
    const correlations: RankCorrelation[] = [
      { inputs: ['a', 'b'], rank },
      { inputs: ['b', 'c'], rank },
      { inputs: ['a', 'c'], rank },
    ];
    const sampler = createSampler(5, COUNT, { correlations });
    const found = spearman([...sampler.strataOf('a')], [...sampler.strataOf('c')]);
    // Three inputs cannot all oppose each other by more than a half.
    expect(found).toBeLessThan(-0.4);
    expect(found).toBeGreaterThan(-0.6);
  });
});

describe('the correlation of prices', () => {
  it('is what the providers of the catalog show', () => {
    const catalog = realCatalog();
    const meanLog = new Map<string, Map<string, number>>();
    const cheapest = new Map<string, number>();
    for (const { acceleratorId, provider, country, usdPerHour, acceleratorCount } of catalog.offers) {
      if (usdPerHour === null) continue;
      const key = JSON.stringify([acceleratorId, provider, country]);
      cheapest.set(
        key,
        Math.min(cheapest.get(key) ?? Number.POSITIVE_INFINITY, usdPerHour / acceleratorCount),
      );
    }
    const logs = new Map<string, number[]>();
    for (const [key, usd] of cheapest) {
      const [part, provider] = JSON.parse(key) as [string, string];
      const own = JSON.stringify([part, provider]);
      logs.set(own, [...(logs.get(own) ?? []), Math.log(usd)]);
    }
    for (const [key, values] of logs) {
      const [part, provider] = JSON.parse(key) as [string, string];
      const byProvider = meanLog.get(part) ?? new Map<string, number>();
      byProvider.set(provider, values.reduce((sum, value) => sum + value, 0) / values.length);
      meanLog.set(part, byProvider);
    }
    const parts = [...meanLog.keys()];
    let weight = 0;
    let sum = 0;
    parts.forEach((a, place) => {
      for (const b of parts.slice(place + 1)) {
        const [ofA, ofB] = [meanLog.get(a), meanLog.get(b)];
        const both = [...(ofA?.keys() ?? [])].filter((provider) => ofB?.has(provider));
        if (both.length < 5) continue;
        const prices = (of: typeof ofA) => both.map((provider) => of?.get(provider) ?? 0);
        weight += both.length;
        sum += both.length * spearman(prices(ofA), prices(ofB));
      }
    });
    expect(sum / weight).toBeCloseTo(PRICE_RANK_CORRELATION, 1);
  });
});

/** Spearman's correlation; ties share their mean rank. */
function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length - 1) / 2;
  const sum = (left: readonly number[], right: readonly number[]) =>
    left.reduce((total, value, place) => total + (value - mean) * ((right[place] as number) - mean), 0);
  return sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y));
}

function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((p, q) => p - q);
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!first.has(value)) first.set(value, place);
    count.set(value, (count.get(value) ?? 0) + 1);
  });
  return values.map((value) => (first.get(value) ?? 0) + ((count.get(value) ?? 1) - 1) / 2);
}
