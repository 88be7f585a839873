import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { CriterionId } from '#core/strategy/ranking/criteria';
import { rankMarkets } from '#core/strategy/ranking/rank-markets';
import { rankingMatrix } from '#core/strategy/ranking/ranking-matrix';
import { quantilesOf } from '#core/uncertainty/quantiles';
import { realCatalog } from '../../../../support/catalog';
import { realIp } from '../../../../support/ip';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

const request = { plan: samplePlan(), catalog: realCatalog(), law: realLaw(), ip: realIp() };
const matrix = rankingMatrix(request);

function valueIn(of: typeof matrix, id: CriterionId, country: string) {
  const column = of.columns.find(({ criterion }) => criterion.id === id);
  return column?.values[of.countries.indexOf(country)];
}

describe('what countries are ranked by', () => {
  it('has the cost of the country estimate, run for run of the same draws', () => {
    const countries = ['DE', 'JP', 'US', 'CN'];
    for (const { country, totalUsd } of evaluatePlan({ ...request, countries }).countries) {
      const value = valueIn(matrix, 'landing_cost', country);
      expect(value?.kind === 'runs' ? quantilesOf(value.values, matrix.runCount) : null).toEqual(totalUsd);
    }
  });

  it('widens a recalled score by 1 and one that was read by a half, within 1 to 5', () => {
    for (const { iso2, score, confidence } of request.catalog.ecosystem.filter(
      ({ dimension }) => dimension === 'talent',
    )) {
      const half = confidence === 'verified' ? 0.5 : 1;
      expect(valueIn(matrix, 'talent', iso2)).toMatchObject({
        low: Math.max(1, (score ?? 0) - half),
        likely: score,
        high: Math.min(5, (score ?? 0) + half),
      });
    }
  });

  it('takes a figure of the user’s own in place of the catalog’s, with the range that it was given', () => {
    const own = matrixWithGdp({ low: 4000, likely: 5000, high: 6500 });
    expect(valueIn(own, 'market_gdp', 'DE')).toMatchObject({
      kind: 'range',
      low: 4000,
      likely: 5000,
      high: 6500,
      source: { figure: { layer: 'yours', source: 'a forecast' } },
    });
    expect(valueIn(own, 'market_gdp', 'JP')).toEqual(valueIn(matrix, 'market_gdp', 'JP'));
  });

  it('counts an own figure of nought as the least of all, and moves no other country by it', () => {
    const own = rankMarkets(matrixWithGdp({ low: 0, likely: 0, high: 0 }), {}, 1);
    const before = rankMarkets(matrix, {}, 1);
    if (!own.ok || !before.ok) throw new Error('the default weights are none');
    const pointsIn = (of: typeof own.value, code: string) =>
      of.countries.find(({ country }) => country === code)?.points.market_gdp;
    expect(pointsIn(own.value, 'DE')).toBe(0);
    for (const { country } of own.value.countries)
      if (country !== 'DE') expect(pointsIn(own.value, country)).toBe(pointsIn(before.value, country));
  });

  it('says unknown where it does not know: users outside the plan’s markets, law and IP without their catalogs', () => {
    expect(valueIn(matrix, 'planned_users', 'FR')).toEqual({ kind: 'unknown' });
    expect(valueIn(matrix, 'planned_users', 'DE')?.kind).toBe('runs');
    const bare = rankingMatrix({ plan: request.plan, catalog: request.catalog });
    for (const id of ['duties', 'law_days', 'ip_score'] as const)
      expect(valueIn(bare, id, 'DE')).toEqual({ kind: 'unknown' });
  });

  it('takes a country whose prices are missing out of the comparison of cost, and not as a cheap one', () => {
    const catalog = {
      ...request.catalog,
      countries: request.catalog.countries.map((country) =>
        country.iso2 === 'JP' ? { ...country, factors: withoutPay(country.factors) } : country,
      ),
    };
    expect(valueIn(rankingMatrix({ ...request, catalog }), 'landing_cost', 'JP')).toEqual({
      kind: 'unknown',
    });
  });

  it('counts duties that wait for an answer as a range, never more days at its low end than at its high', () => {
    for (const country of matrix.countries) {
      const days = valueIn(matrix, 'law_days', country);
      if (days?.kind !== 'range') continue;
      expect(days.low).toBeLessThanOrEqual(days.likely);
      expect(days.likely).toBeLessThanOrEqual(days.high);
    }
    expect(valueIn(matrix, 'duties', 'DE')).toMatchObject({ kind: 'range' });
  });
});

function matrixWithGdp(value: { low: number; likely: number; high: number }) {
  const override = { value, note: 'a forecast', enteredOn: '2026-11-02' };
  const overrides = { ...request.plan.overrides, 'country/DE/market_gdp_usd_bn': override };
  return rankingMatrix({ ...request, plan: { ...request.plan, overrides } });
}

function withoutPay<F extends (typeof request.catalog.countries)[number]['factors']>(factors: F): F {
  const unknown = { ...factors.ml_engineer_salary_usd_median, value: null };
  return {
    ...factors,
    ml_engineer_salary_usd_p25: unknown,
    ml_engineer_salary_usd_median: unknown,
    ml_engineer_salary_usd_p75: unknown,
  };
}
