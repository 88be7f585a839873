import { describe, expect, it } from 'vitest';
import type { Catalog } from '#core/catalog/catalog';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';

const catalog = realCatalog();
const plan: Plan = {
  ...exactPlan(catalog),
  fineTuning: { method: 'lora', baseParameterCount: 1e9, tokens: exactly(1e9), adapterShare: 0 },
  claimsRdIncentive: false,
};
const planned = (changed: Plan, within: Catalog = catalog) =>
  evaluatePlan({ plan: changed, catalog: within, countries: [], sampleCount: 100 }).planned;
const lineOf = (changed: Plan, within: Catalog, item: string) =>
  planned(changed, within)
    .scopes.find(({ id }) => id === 'horizon')
    ?.items.find(({ id }) => id === item);

describe('the other approach', () => {
  it('stores and moves its own corpus, not that of the plan', () => {
    const { alternative } = planned(plan);
    expect(alternative.approach).toBe('fine-tune');
    // 1e9 · 4 · 1e9 FLOP / (989.4e12 · 0.4 · 3600) = 2.8075 h, / 0.8, · 2 with experiments, · 4 USD: 28.08
    // data 50,000; storage (1e9 · 6 B · 10 + 2 · 1e9 · 10 B · 4) / 1e9 · 0.02 = 2.80
    // serving 90,582 and staff 620,000 as worked by hand; egress (5e12 · 100 · 0.2 · 50 B … = 2,500) + 1e9 · 2 B: 2,500.20
    expect(alternative.totalUsd.p50).toBeCloseTo(28.08 + 50_000 + 2.8 + 90_582 + 620_000 + 2500.2, 1);
  });

  it('does not grow with tokens that it does not see', () => {
    const training = { ...plan.training, tokens: exactly(1e14), acceleratorCount: 6400 };
    expect(planned({ ...plan, training }).alternative.totalUsd.p50).toBeCloseTo(
      planned(plan).alternative.totalUsd.p50,
      6,
    );
  });
});

describe('what is missing', () => {
  it('concerns the scopes that it falls into: a model that cannot be served is complete until launch', () => {
    const model = { ...plan.model, parameterCount: 400e9, activeParameterCount: 1e9, kind: 'moe' as const };
    const complete = new Map(planned({ ...plan, model }).scopes.map((scope) => [scope.id, scope.complete]));
    expect(Object.fromEntries(complete)).toEqual({
      training: true,
      until_launch: true,
      first_12_months: false,
      horizon: false,
    });
  });

  it('concerns the scopes that it falls into: a part for serving that nobody offers is not missed until launch', () => {
    const unpriced: Plan = {
      ...plan,
      serving: { ...plan.serving, acceleratorId: 'gb300' },
      placement: { ...plan.placement, serving: 'AT' },
    };
    const { scopes, serving } = planned(unpriced);
    expect(serving.status).toBe('unknown');
    expect(Object.fromEntries(scopes.map((scope) => [scope.id, scope.complete]))).toMatchObject({
      until_launch: true,
      horizon: false,
    });
  });

  it('is named by its figure: the PUE of the country, not the power of the part', () => {
    const owned: Plan = { ...plan, training: { ...plan.training, tenure: 'owned' } };
    const countries = catalog.countries.map((country) =>
      country.iso2 === 'DE'
        ? {
            ...country,
            factors: {
              ...country.factors,
              typical_dc_pue: { ...country.factors.typical_dc_pue, value: null },
            },
          }
        : country,
    );
    const line = lineOf(owned, { ...catalog, countries }, 'training_electricity');
    expect(line).toMatchObject({ usd: null, missing: ['country/DE/typical_dc_pue'] });
  });
});

describe('hardware of one’s own', () => {
  it('costs depreciation and electricity, worked by hand', () => {
    const fixed = {
      'accelerator/h100-sxm/list_price_usd': 30_000,
      'accelerator/h100-sxm/tdp_w': 700,
      'assumption/owned.server_factor': 1.6,
      'assumption/owned.network_share': 0.2,
      'assumption/owned.life_years': 4,
      'assumption/energy.power_share': 0.75,
      'assumption/energy.server_factor': 1.2,
      'country/DE/typical_dc_pue': 1.25,
      'country/DE/industrial_electricity_usd_per_kwh': 0.2,
    };
    const overrides = { ...plan.overrides };
    for (const [id, value] of Object.entries(fixed))
      overrides[id] = { value: exactly(value), note: '', enteredOn: '2026-11-23' };
    const owned: Plan = { ...plan, overrides, training: { ...plan.training, tenure: 'owned' } };
    // 64 · 30,000 · 1.6 / (1 − 0.2) = 3,840,000; 10 of 48 months
    expect(lineOf(owned, catalog, 'owned_training_hardware')?.usd?.p50).toBeCloseTo(800_000, 4);
    // 5,316.77 h · (2 + 0.1) · 0.7 kW · 0.75 · 1.2 · 1.25 · 0.2 USD per kWh
    const electricity = lineOf(owned, catalog, 'training_electricity');
    expect(electricity?.usd?.p50).toBeCloseTo(1758.523, 2);
    expect(electricity?.figureIds).toContain('assumption/energy.server_factor');
  });
});

describe('two entries with one id', () => {
  it('are both counted: two data sources, two lines of one market', () => {
    const sources = [
      { id: 'corpus', name: 'Books', usd: exactly(10_000) },
      { id: 'corpus', name: 'Web', usd: exactly(25_000) },
    ];
    const twice: Plan = { ...plan, data: { ...plan.data, sources } };
    expect(lineOf(twice, catalog, 'data_acquisition')?.usd?.p50).toBe(35_000);
    const markets = [1_000_000, 4_000_000].map((users) => ({
      country: 'DE',
      monthlyActiveUsers: exactly(users),
    }));
    expect(lineOf({ ...plan, markets }, catalog, 'serving_compute')?.usd?.p50).toBe(
      lineOf(plan, catalog, 'serving_compute')?.usd?.p50,
    );
  });
});
