import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '#core/catalog/catalog';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { CountryEstimate, Evaluation } from '#core/evaluation/evaluation';
import { countryDutyCounts } from '#core/law/plan-duties/country-duty-counts';
import type { Plan } from '#core/plan/plan';
import { type CountryRow, countryRows } from '../../../../../src/renderer/features/countries/country-rows';
import { createFactReader } from '../../../../../src/renderer/features/countries/facts';
import { filterRows, NO_FILTER } from '../../../../../src/renderer/features/countries/filter-rows';
import { measuresOf } from '../../../../../src/renderer/features/countries/measure';
import { sortCountries } from '../../../../../src/renderer/features/countries/sort-countries';
import { nextSort } from '../../../../../src/renderer/ui/sort';
import { TILE_PLACES } from '../../../../../src/renderer/ui/tile-places';
import { realCatalog } from '../../../../support/catalog';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

let catalog: Catalog;
let plan: Plan;
let evaluation: Evaluation;

beforeAll(() => {
  catalog = realCatalog();
  plan = samplePlan();
  evaluation = evaluatePlan({ plan, catalog, sampleCount: 200 });
});

function rowsOf(
  estimates: readonly CountryEstimate[] = evaluation.countries,
  measure: Parameters<typeof countryRows>[1] = 'total',
) {
  const factsOf = createFactReader(plan, catalog);
  const codes = catalog.countries.map(({ iso2 }) => iso2);
  const counts = countryDutyCounts(plan, realLaw(), evaluation, codes);
  const dutiesOf = (iso2: string) => counts.get(iso2) ?? null;
  return countryRows({ countries: catalog.countries, estimates, plan, factsOf, dutiesOf }, measure);
}

const find = (rows: readonly CountryRow[], iso2: string) => {
  const row = rows.find((candidate) => candidate.iso2 === iso2);
  if (row === undefined) throw new Error(`no row for ${iso2}`);
  return row;
};

describe('countryRows', () => {
  it('ranks every country of the catalog once, cheapest first', () => {
    const rows = rowsOf();
    expect(rows.map((row) => row.iso2).toSorted()).toEqual(
      catalog.countries.map(({ iso2 }) => iso2).toSorted(),
    );
    expect(rows.map((row) => row.rank)).toEqual(rows.map((_, index) => index + 1));
    const medians = rows.map((row) => row.usd?.p50 ?? Number.NaN);
    expect(medians).toEqual(medians.toSorted((a, b) => a - b));
  });

  it('marks the markets of the plan', () => {
    const markets = rowsOf().filter((row) => row.isMarket);
    expect(markets.map(({ iso2 }) => iso2).toSorted()).toEqual(
      plan.markets.map(({ country }) => country).toSorted(),
    );
  });

  it('does not rank a country that lacks the price of accelerators, however cheap it looks', () => {
    const estimates = evaluation.countries.map((estimate) =>
      estimate.country === 'NO'
        ? {
            ...estimate,
            totalUsd: { p10: 1, p25: 1, p50: 1, p75: 1, p90: 1 },
            items: estimate.items.map((item) =>
              item.id === 'training_run' ? { ...item, usd: null, missing: ['price/h100-sxm/NO'] } : item,
            ),
          }
        : estimate,
    );
    const rows = rowsOf(estimates);
    expect(find(rows, 'NO')).toMatchObject({ rank: null, level: null, missing: ['price/h100-sxm/NO'] });
    expect(rows.at(-1)?.iso2).toBe('NO');
  });

  it('ranks a country with an unknown incentive and says what it lacks', () => {
    const row = find(rowsOf(), 'AR');
    expect(row.rank).not.toBeNull();
    expect(row.missing).toEqual(['country/AR/rd_effective_subsidy_pct']);
  });

  it('gives no rank by a line that a country has no figure for', () => {
    expect(find(rowsOf(evaluation.countries, 'rd_incentive'), 'AR')).toMatchObject({ usd: null, rank: null });
  });

  it('draws a total hollow where accelerators are priced abroad, solid where they are offered', () => {
    const rows = rowsOf();
    for (const row of rows)
      expect(row.hollow).toBe(
        [row.estimate.training, row.estimate.serving].some(
          ({ status }) => status === 'nearest' || status === 'alternative',
        ),
      );
  });
});

describe('measuresOf', () => {
  it('offers the total and only lines the plan has', () => {
    const measures = measuresOf(evaluation.countries);
    expect(measures[0]).toBe('total');
    expect(measures).toContain('staff');
    expect(measures).not.toContain('owned_training_hardware');
  });
});

describe('createFactReader', () => {
  it('adds the employer’s social costs to pay', () => {
    const germany = catalog.countries.find(({ iso2 }) => iso2 === 'DE');
    const pay = germany?.factors.ml_engineer_salary_usd_median.value ?? Number.NaN;
    const social = germany?.factors.employer_social_cost_pct.value ?? Number.NaN;
    const facts = createFactReader(plan, catalog)('DE');
    expect(facts.pay?.usdPerYear.likely).toBeCloseTo(pay + (pay * social) / 100, 6);
  });

  it('takes the user’s own figure over the catalog’s and says so', () => {
    const value = { low: 0.1, likely: 0.1, high: 0.1 };
    const own = {
      ...plan,
      overrides: {
        'country/DE/industrial_electricity_usd_per_kwh': { value, note: 'contract', enteredOn: '2026-11-20' },
      },
    };
    const figure = createFactReader(own, catalog)('DE').figures.industrial_electricity_usd_per_kwh;
    expect(figure).toMatchObject({ value, layer: 'yours', source: 'contract' });
  });

  it('leaves what nobody knows unknown', () => {
    expect(createFactReader(plan, catalog)('AR').figures.rd_effective_subsidy_pct).toBeNull();
  });
});

describe('filterRows', () => {
  it.each(['Türkiye', 'turkiye', 'TR', '土耳其'])('finds Türkiye as %s', (text) => {
    expect(filterRows(rowsOf(), { ...NO_FILTER, text }).map(({ iso2 }) => iso2)).toContain('TR');
  });

  it('keeps only countries with an offer of their own', () => {
    const local = filterRows(rowsOf(), { ...NO_FILTER, onlyLocal: true });
    expect(local.length).toBeGreaterThan(0);
    expect(new Set(local.map((row) => row.pricing.status))).toEqual(new Set(['local']));
  });

  it('joins conditions', () => {
    const filter = { ...NO_FILTER, region: 'Europe', onlyMarkets: true };
    expect(filterRows(rowsOf(), filter).map(({ iso2 }) => iso2)).toEqual(['DE']);
  });
});

describe('sortCountries', () => {
  const name = (iso2: string) => iso2;

  it('keeps unknown values last in both directions', () => {
    for (const direction of ['ascending', 'descending'] as const) {
      const sorted = sortCountries(rowsOf(), { key: 'incentive', direction }, name, 'en');
      const known = sorted.map((row) => row.facts.figures.rd_effective_subsidy_pct !== null);
      expect(known.lastIndexOf(true)).toBeLessThan(known.indexOf(false));
    }
  });

  it('turns round on the second click on the same head', () => {
    const first = nextSort<'rank' | 'carbon'>({ key: 'rank', direction: 'ascending' }, 'carbon');
    expect(first).toEqual({ key: 'carbon', direction: 'ascending' });
    expect(nextSort(first, 'carbon')).toEqual({ key: 'carbon', direction: 'descending' });
  });
});

describe('TILE_PLACES', () => {
  it('has one place of its own for every country', () => {
    const places = catalog.countries.map(({ iso2 }) => String(TILE_PLACES[iso2]));
    expect(new Set(places).size).toBe(catalog.countries.length);
    expect(places).not.toContain('undefined');
  });

  it('is listed row by row', () => {
    const places = Object.values(TILE_PLACES);
    const readByRow = places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    expect(places).toEqual(readByRow);
  });
});
