import { describe, expect, it } from 'vitest';
import { comparedCountries, compareEcosystems } from '#core/strategy/ecosystem/compare';
import { DIMENSIONS, gradeOfScore } from '#core/strategy/ecosystem/scores';
import { catalogRows, realCatalog } from '../../../../support/catalog.ts';
import { samplePlan } from '../../../../support/sample-plan.ts';

const catalog = realCatalog();
const rows = catalogRows('country/ecosystem.csv');
const ABROAD = ['US', 'JP', 'SG', 'BR'];
const comparison = compareEcosystems(catalog, 'DE', ABROAD);
const scoreIn = (country: string, dimension: string) =>
  Number(rows.find((row) => row.iso2 === country && row.dimension === dimension)?.score);

describe('ecosystems side by side', () => {
  it('hold every dimension of the table, each with reason, year and confidence', () => {
    expect(comparison.dimensions.map(({ dimension }) => dimension)).toEqual(DIMENSIONS);
    expect(new Set(rows.map(({ dimension }) => dimension))).toEqual(new Set(DIMENSIONS));
    for (const { home, abroad } of comparison.dimensions)
      for (const { line } of [home, ...abroad]) {
        expect(line?.rationale).not.toBe('');
        expect(line?.asOf).toMatch(/^\d{4}-\d{2}$/);
        expect(line?.source).not.toBe('');
      }
  });

  it('say who is ahead as the scores of the table say', () => {
    for (const { dimension, better, worse, verdict } of comparison.dimensions) {
      const own = scoreIn('DE', dimension);
      expect(better).toEqual(ABROAD.filter((country) => scoreIn(country, dimension) > own));
      expect(worse).toEqual(ABROAD.filter((country) => scoreIn(country, dimension) < own));
      const signs = [better.length > 0, worse.length > 0].join();
      expect(verdict).toBe(
        { 'true,true': 'between', 'true,false': 'behind', 'false,true': 'ahead', 'false,false': 'level' }[
          signs
        ],
      );
    }
  });

  it('turn round when home and abroad change places', () => {
    const [there] = compareEcosystems(catalog, 'BR', ['DE']).gaps;
    const [here] = compareEcosystems(catalog, 'DE', ['BR']).gaps;
    expect(there?.easyAtHome).toEqual(here?.easyThere);
    expect(there?.ahead.map(({ dimension }) => dimension)).toEqual(
      here?.behind.map(({ dimension }) => dimension),
    );
  });

  it('do not know what the catalog does not', () => {
    const nowhere = compareEcosystems(catalog, 'DE', ['XX']);
    expect(nowhere.dimensions.every(({ verdict }) => verdict === 'unknown')).toBe(true);
    expect(nowhere.gaps).toEqual([{ country: 'XX', easyAtHome: [], easyThere: [], ahead: [], behind: [] }]);
  });

  it('are of the plan’s countries unless it names others; home is never abroad', () => {
    const plan = samplePlan();
    expect(comparedCountries(plan)).not.toContain(plan.placement.team);
    expect(comparedCountries(plan)).toEqual(expect.arrayContaining(['FI']));
    const named = { ...plan, conceptGraph: { compared: ['KR', plan.placement.team, 'KR', 'CA'] } };
    expect(comparedCountries(named)).toEqual(['KR', 'CA']);
  });
});

describe('a score as a grade', () => {
  it('is wider where it is recalled, and its middle is the score', () => {
    const read = gradeOfScore({ score: 3, confidence: 'verified' });
    const recalled = gradeOfScore({ score: 3, confidence: 'recalled' });
    expect(read).toEqual({ low: 40, likely: 50, high: 60 });
    expect(recalled).toEqual({ low: 30, likely: 50, high: 70 });
    expect(gradeOfScore({ score: null, confidence: 'verified' })).toBeNull();
  });

  it.each([1, 2, 3, 4, 5])('%d stays in order and within 0 to 100', (score) => {
    for (const confidence of ['verified', 'recalled'] as const) {
      const grade = gradeOfScore({ score, confidence });
      expect(grade?.likely).toBe((score - 1) * 25);
      expect(grade?.low).toBeLessThanOrEqual(grade?.likely ?? 0);
      expect(grade?.high).toBeGreaterThanOrEqual(grade?.likely ?? 100);
      expect(grade?.high).toBeLessThanOrEqual(100);
      expect(grade?.low).toBeGreaterThanOrEqual(0);
    }
  });
});
