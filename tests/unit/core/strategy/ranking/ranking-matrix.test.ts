import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { CriterionId } from '#core/strategy/ranking/criteria';
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

function withoutPay<F extends (typeof request.catalog.countries)[number]['factors']>(factors: F): F {
  const unknown = { ...factors.ml_engineer_salary_usd_median, value: null };
  return {
    ...factors,
    ml_engineer_salary_usd_p25: unknown,
    ml_engineer_salary_usd_median: unknown,
    ml_engineer_salary_usd_p75: unknown,
  };
}
