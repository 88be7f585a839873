import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';

const catalog = realCatalog();
const evaluation = evaluatePlan({ plan: exactPlan(catalog), catalog, countries: ['DE'], sampleCount: 200 });
const germany = evaluation.countries[0];
const amounts = new Map(germany?.items.map((item) => [item.id, item.usd?.p50]));

/**
 * One country worked with pen and paper. All inputs are fixed in `exactPlan`; the arithmetic beside each figure uses
 * nothing but those.
 */
describe('Germany worked by hand', () => {
  it('needs 6.06e21 FLOP: 1e12 tokens · (6·1e9 + 6·10·1000·1000)', () => {
    expect(evaluation.trainingFacts.flop.p50).toBeCloseTo(6.06e21, -16);
  });

  it('holds accelerators for 5,316.77 hours: FLOP / (989.4e12 · 0.4 · 3600) / 0.8', () => {
    expect(evaluation.trainingFacts.acceleratorHours.p50).toBeCloseTo(5316.774476, 4);
  });

  it.each([
    // 4,253.42 step hours · 2 USD / 0.5 of the paid hours in use
    ['training_run', 17_013.678],
    // 4,253.42 / 0.8 − 4,253.42 = 1,063.35 h · 4 USD
    ['failed_and_repeated_runs', 4253.42],
    // (2 − 1) · 5,316.77 h · 4 USD
    ['experiments', 21_267.098],
    // 0.1 · 5,316.77 h · 4 USD
    ['post_training', 2126.71],
    ['data_acquisition', 50_000],
    // (1e12 · (4 + 2) B · 10 months + 2 · 1e9 · 10 B · 4 months) / 1e9 · 0.02 USD per GB and month
    ['storage', 1201.6],
    // Replicas 5, 9, 12, 12, 12, 12 (one spare each) · 730.5 h · 2 USD; see the next test
    ['serving_compute', 90_582],
    // (5e6 users · 100 · 5 user-months · 200 tokens · 50 B + 1e12 · 2 B) / 1e9 · 0.1 USD
    ['network_egress', 2700],
    // (5 · 10 + 2 · 1.5 · 4) / 12 person-years · 100,000 · 1.2
    ['staff', 620_000],
    // −20 % · 0.5 · (44,660.9 training + 620,000 · 26/62 until launch)
    ['rd_incentive', -30_466.091],
  ] as const)('costs %s %d USD', (item, usd) => {
    expect(amounts.get(item)).toBeCloseTo(usd, 1);
  });

  it('serves 13,956 tokens per second and replica, bound by memory bandwidth', () => {
    // step = (1e9 B + 8 · 1,100 · 8,000 B) / (3,350e9 · 0.65); prefill = (2e9 · 1000 + 2·10·1000·1e6) / (1,979e12 · 0.5)
    expect(evaluation.servingFacts.tokensPerSecondPerReplica.p50).toBeCloseTo(13_955.996, 1);
    // 5e6 · 100 · 200 / 2,629,800 s · 2 / (13,956 · 0.5) = 10.9 → 11 and one spare
    expect(evaluation.servingFacts.replicasAtPeak.p50).toBe(12);
  });

  it('adds up to 778,678 USD, and every percentile is the same', () => {
    expect(germany?.totalUsd.p50).toBeCloseTo(778_678.415, 0);
    expect(germany?.totalUsd.p10).toBeCloseTo(germany?.totalUsd.p90 ?? 0, 6);
    expect(germany?.complete).toBe(true);
  });

  it('is the same as the plan placed there, and its months add up to it', () => {
    const horizon = evaluation.planned.scopes.find((scope) => scope.id === 'horizon');
    expect(horizon?.totalUsd.p50).toBeCloseTo(778_678.415, 0);
    const months = evaluation.planned.months.reduce((sum, month) => sum + month.usd.p50, 0);
    expect(months).toBeCloseTo(778_678.415, 0);
    expect(evaluation.planned.months.at(-1)?.cumulativeUsd.p50).toBeCloseTo(778_678.415, 0);
  });

  it('has no driver, since nothing is uncertain', () => {
    expect(germany?.drivers).toEqual([]);
  });
});
