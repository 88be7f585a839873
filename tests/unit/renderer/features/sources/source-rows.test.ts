import { describe, expect, it } from 'vitest';
import type { CloudOffer } from '#core/catalog/catalog';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Plan } from '#core/plan/plan';
import { catalogRows } from '../../../../../src/renderer/features/sources/catalog-rows';
import { usageOfFigures } from '../../../../../src/renderer/features/sources/figure-usage';
import {
  countRows,
  filterRows,
  groupRows,
  NO_FILTER,
} from '../../../../../src/renderer/features/sources/filter-rows';
import { planRows } from '../../../../../src/renderer/features/sources/plan-rows';
import { planSummary } from '../../../../../src/renderer/features/sources/summary';
import { createFormat } from '../../../../../src/renderer/format/create-format';
import { US_DOLLAR } from '../../../../../src/renderer/format/money';
import { realCatalog } from '../../../../support/catalog';
import { samplePlan } from '../../../../support/sample-plan';
import { sourcesText, wordsOf } from './words';

const catalog = realCatalog();
const plan: Plan = { ...samplePlan(), sampleCount: 200 };
const evaluation = evaluatePlan({ plan, catalog });
const usage = usageOfFigures(evaluation);
const behindPlan = planRows(evaluation, usage, wordsOf(catalog));
const whole = (overrides: Plan['overrides'] = {}, importedOffers: readonly CloudOffer[] = []) =>
  catalogRows({
    catalog,
    importedOffers,
    figures: evaluation.figures,
    overrides,
    exchangeRates: [],
    usage,
    words: wordsOf(catalog),
  });
const namesFound = (text: string, rows = behindPlan) =>
  filterRows(rows, { ...NO_FILTER, text }).map(({ name }) => name);

describe('figures behind the plan', () => {
  it('are all there, each in one class of age', () => {
    expect(behindPlan.map(({ key }) => key).sort()).toEqual(Object.keys(evaluation.figures).sort());
    const lines = groupRows(behindPlan, 'en');
    const groups = lines.flatMap((line) => (line.kind === 'group' ? [line] : []));
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(behindPlan.length);
    expect(groups[0]?.state).toBe('old');
  });

  it('stand with the oldest first in each class', () => {
    let last = '';
    for (const line of groupRows(behindPlan, 'en')) {
      if (line.kind === 'group') last = '';
      else {
        expect(line.row.asOf >= last).toBe(true);
        last = line.row.asOf;
      }
    }
  });

  it('know the items and countries that rest on them', () => {
    const price = usage.get(`price/${plan.training.acceleratorId}/${plan.placement.training}`);
    expect(price).toMatchObject({ isPlanned: true });
    expect(price?.items).toContain('training_run');
    expect(price?.countries).toContain(plan.placement.training);
    const pay = usage.get('country/BR/ml_engineer_salary_usd_p25');
    expect(pay).toEqual({ items: ['staff'], countries: ['BR'], isPlanned: false, isPhysical: false });
    expect(usage.get('country/FI/grid_carbon_g_per_kwh')).toMatchObject({ items: [], isPhysical: true });
    expect(usage.get('assumption/goodput')?.countries).toHaveLength(catalog.countries.length);
  });
});

describe('search', () => {
  it('finds names in both languages, whatever the language of the screen, without accents', () => {
    expect(namesFound('turkiye staff pay')).toEqual([]);
    expect(namesFound('TÜRKIYE pay median')).toEqual(['Pay of an engineer, median, Türkiye']);
    expect(namesFound('turkiye PAY median')).toEqual(['Pay of an engineer, median, Türkiye']);
    expect(namesFound('芬兰 碳')).toEqual(['Carbon of the grid, Finland']);
  });

  it('finds sources and ids', () => {
    expect(namesFound('skypilot h100-sxm/FI')).toEqual(['H100 SXM5 80GB, one hour, Finland']);
  });
});

describe('filters', () => {
  it('promise as many rows as they show', () => {
    const filter = { ...NO_FILTER, text: 'finland' };
    const counts = countRows(behindPlan, filter);
    for (const [age, count] of counts.age)
      expect(filterRows(behindPlan, { ...filter, age })).toHaveLength(count);
    for (const [kind, count] of counts.kind)
      expect(filterRows(behindPlan, { ...filter, kind })).toHaveLength(count);
    for (const [layer, count] of counts.layer)
      expect(filterRows(behindPlan, { ...filter, layer })).toHaveLength(count);
  });
});

describe('the whole catalog', () => {
  it('lists every figure once, with a source and a date', () => {
    const rows = whole();
    const factorCount = Object.keys(catalog.countries[0]?.factors ?? {}).length;
    expect(rows).toHaveLength(
      catalog.offers.length +
        2 * catalog.accelerators.length +
        factorCount * catalog.countries.length +
        catalog.assumptions.length +
        catalog.apiPrices.length +
        catalog.ecosystem.length,
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { source, asOf } of rows) {
      expect(source).not.toBe('');
      expect(asOf).toMatch(/^\d{4}-\d{2}/);
    }
  });

  it('shows an unknown value as unknown, not as zero', () => {
    const country = catalog.countries.find(({ factors }) => factors.rd_effective_subsidy_pct.value === null);
    const id = `country/${country?.iso2}/rd_effective_subsidy_pct`;
    expect(whole().find(({ key }) => key === id)).toMatchObject({ value: null, figure: null, figureId: id });
  });

  it('shows all three prices of an API, the unknown ones as unknown', () => {
    const price = catalog.apiPrices.find(({ cachedInputUsdPerMtok }) => cachedInputUsdPerMtok === null);
    const row = whole().find(({ kind, name }) => kind === 'api' && name === price?.model);
    expect(row?.api).toMatchObject({ input: price?.inputUsdPerMtok, output: price?.outputUsdPerMtok });
    expect(row?.api?.cached).toBeNull();
  });

  it('shows an own figure that the plan does not use as the user’s', () => {
    const id = `accelerator/${plan.training.acceleratorId}/list_price_usd`;
    const value = { low: 1, likely: 2, high: 3 };
    const row = whole({ [id]: { value, note: 'quote', enteredOn: '2026-11-20' } }).find(
      ({ key }) => key === id,
    );
    expect(row).toMatchObject({ layer: 'yours', state: 'yours', value, source: 'quote' });
  });

  it('marks the offers behind a price as used, as many as the price counts', () => {
    const id = `price/${plan.training.acceleratorId}/${plan.placement.training}`;
    const used = whole().filter(({ figureId, usage: use }) => figureId === id && use !== null);
    expect(used).toHaveLength(evaluation.figures[id]?.rowCount ?? -1);
  });
});

/** The rents of the catalog are of May to August 2026 then. */
const TODAY = '2026-11-23';

describe('the sentence on top', () => {
  const format = createFormat('en', US_DOLLAR);

  it('counts the prices that are older than 90 days', () => {
    const count = (today: string) =>
      / (\d+) prices are older/.exec(planSummary(sourcesText.en, format, behindPlan, today))?.[1];
    expect(count('2026-01-01')).toBeUndefined();
    expect(Number(count(TODAY))).toBeGreaterThan(0);
    expect(Number(count('2027-11-23'))).toBeGreaterThan(Number(count(TODAY)));
  });

  it('counts what needs care, and claims no wider range where there is none', () => {
    const old = behindPlan.filter(({ state }) => state === 'old');
    const sentence = planSummary(sourcesText.en, format, behindPlan, TODAY);
    expect(sentence).toContain(`${behindPlan.length} figures stand behind this plan`);
    expect(sentence).toContain(`${old.length} are old`);
    const isWidened = old.some(({ value }) => value !== null && value.low !== value.high);
    expect(sentence.includes('widen')).toBe(isWidened);
  });

  it('says so when none is old', () => {
    expect(
      planSummary(
        sourcesText.en,
        format,
        behindPlan.filter(({ state }) => state === 'fresh'),
        TODAY,
      ),
    ).toContain('none is old');
  });
});
