import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiPrice } from '#core/catalog/catalog';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { globalSensitivity } from '#core/evaluation/global-sensitivity';
import type { Plan } from '#core/plan/plan';
import { blendedUsd, boughtTokens, statedParameterCount } from '#core/scenarios/api-price';
import { type Comparison, flipValues } from '#core/scenarios/flip-values';
import { withInput } from '#core/scenarios/plan-input';
import { compareScenarios } from '#core/scenarios/scenarios';
import { percentilePoints } from '#core/uncertainty/distribution';
import { realCatalog } from '../../../support/catalog.ts';
import { realLaw } from '../../../support/law.ts';
import { planArbitrary } from '../../../support/plan-arbitrary.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const law = realLaw();
const plan = samplePlan();
const likely = (changed: Plan, comparison: Comparison) => {
  const table = flipValues({ plan: changed, catalog }, comparison);
  if (table === null) throw new Error('nothing to compare');
  return table;
};

describe('the price of bought tokens', () => {
  const offer = (
    modelId: string,
    input: number | null,
    output: number | null,
    vendor = modelId,
  ): ApiPrice => ({
    modelId,
    vendor,
    model: modelId,
    inputUsdPerMtok: input,
    outputUsdPerMtok: output,
    cachedInputUsdPerMtok: null,
    priceSince: null,
    source: 'test',
    asOf: '2026-08',
    confidence: 'verified',
  });
  const mix = { inputTokens: 1000, outputTokens: 300 };

  it('is that of the plan’s own mix', () => {
    expect(blendedUsd(offer('a', 1, 5), mix)).toBeCloseTo((1000 * 1 + 300 * 5) / 1300, 12);
    expect(blendedUsd(offer('a', null, 5), mix)).toBeNull();
  });

  it.each([
    ['ministral-8b-latest', 8e9],
    ['gemini-1.5-flash-8b-128k', 8e9],
    ['open-mixtral-8x7b', 14e9],
    ['pixtral-12b', 12e9],
    ['gpt-4o-mini', null],
    ['qwen3.6-plus', null],
  ])('reads the size that %s states', (modelId, count) => {
    expect(statedParameterCount({ modelId, model: '' })).toBe(count);
  });

  it('compares models of about the size, one for each vendor, and all where none states one', () => {
    const offers = [
      offer('a-8b', 1, 1, 'a'),
      offer('a-9b', 2, 2, 'a'),
      offer('b-70b', 0.1, 0.1),
      offer('big', 9, 9),
    ];
    expect(boughtTokens(offers, 8e9, mix)).toMatchObject({
      comparedBy: 'size',
      offers: [{ modelId: 'a-8b' }],
      usdPerMillionTokens: { low: 1, likely: 1, high: 1 },
    });
    expect(boughtTokens(offers, 1e9, mix)).toMatchObject({ comparedBy: 'any' });
    expect(boughtTokens([offer('a', null, null)], 8e9, mix)).toBeNull();
  });
});

describe('the ways to the same product', () => {
  it('are the plan’s two approaches, to the digit, and its traffic bought', () => {
    const { list, bought } = compareScenarios({ plan, catalog, law });
    const { planned } = evaluatePlan({ plan, catalog, law, countries: [] });
    expect(list.map(({ id }) => id)).toEqual(['train', 'fine-tune', 'buy']);
    expect(list[0]?.totalUsd).toEqual(planned.scopes.find(({ id }) => id === 'horizon')?.totalUsd);
    expect(list[0]?.monthsToLaunch).toBe(plan.schedule.monthsToLaunch);
    expect(list[2]?.monthsToLaunch).toBeLessThan(plan.schedule.monthsToLaunch);
    // Tokens: users · requests · months of the ramp · tokens a request, at their medians about 190 billion.
    const tokens = bought?.items.find(({ id }) => id === 'api_tokens')?.usd?.p50 ?? 0;
    const price = bought?.usdPerMillionTokens.likely ?? 0;
    expect(tokens / ((bought?.tokens.p50 ?? 0) * price * 1e-6)).toBeCloseTo(1, 1);
    expect(bought?.comparedBy).toBe('size');
    expect(bought?.offers.map(({ modelId }) => modelId)).toContain('ministral-8b-latest');
  });

  it('lack buying where the plan has no markets', () => {
    const { list, bought } = compareScenarios({ plan: { ...plan, markets: [] }, catalog });
    expect(list.map(({ id }) => id)).toEqual(['train', 'fine-tune']);
    expect(bought).toBeNull();
  });
});

describe('what would have to be true', () => {
  it('turns the ranking of two countries round at the value it names', () => {
    const comparison: Comparison = { kind: 'countries', first: 'DE', second: 'FI' };
    const table = likely(plan, comparison);
    const sign = Math.sign(table.firstUsd - table.secondUsd);
    const flips = table.flips.filter(({ value }) => value !== null);
    expect(flips.map(({ input }) => input.id)).toContain('price/h100-sxm/FI');
    for (const { input, today, value } of flips) {
      const at = (share: number) =>
        likely(withInput(plan, input, (value ?? 0) + share * ((value ?? 0) - today)), comparison);
      const beyond = at(0.01);
      const before = at(-0.01);
      expect(Math.sign(beyond.firstUsd - beyond.secondUsd)).toBe(-sign);
      expect(Math.sign(before.firstUsd - before.secondUsd)).toBe(sign);
    }
  }, 120_000);

  it('turns nothing round between a country and itself, and needs a budget to compare with one', () => {
    expect(
      likely(plan, { kind: 'countries', first: 'DE', second: 'DE' }).flips.every(
        ({ value }) => value === null,
      ),
    ).toBe(true);
    expect(flipValues({ plan: { ...plan, budgetUsd: null }, catalog }, { kind: 'budget' })).toBeNull();
  });

  it('starts from the value of the likely run, whatever the three points of a shape mean', () => {
    const requests = { low: 10, likely: 20, high: 900, shape: { kind: 'pert' } } as const;
    const skewed: Plan = { ...plan, serving: { ...plan.serving, requestsPerUserPerMonth: requests } };
    const table = likely(skewed, { kind: 'budget' });
    const flip = table.flips.find(({ input }) => input.id === 'serving.requestsPerUserPerMonth');
    if (flip === undefined) throw new Error('requests move nothing');
    expect(flip.today).toBe(percentilePoints(requests).likely);
    expect(flip.today).toBeGreaterThan(100);
    const today = likely(withInput(skewed, flip.input, flip.today), { kind: 'budget' });
    expect(today.firstUsd / table.firstUsd).toBeCloseTo(1, 12);
  });

  it('says how likely a flip is by the input’s own range', () => {
    const table = likely(plan, { kind: 'budget' });
    const price = table.flips.find(({ input }) => input.id.startsWith('price/'));
    expect(price?.chance01).toBeGreaterThan(0);
    // The high price is the one that a tenth of the runs pass.
    const isBeyondHigh = (price?.value ?? 0) > (price?.input.value.high ?? 0);
    expect((price?.chance01 ?? 1) < 0.1).toBe(isBeyondHigh);
  });
});

describe('on any plan that the schema allows', () => {
  const plans = planArbitrary(catalog);

  it('every figure of the analyses is finite', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('countries', 'approaches', 'budget'), (any, kind) => {
        const request = { plan: { ...any, sampleCount: 200 }, catalog };
        const comparison: Comparison =
          kind === 'countries' ? { kind, first: 'US', second: 'VN' } : { kind: kind as 'budget' };
        expect(unfinished(globalSensitivity(request))).toEqual([]);
        expect(unfinished(compareScenarios(request))).toEqual([]);
        expect(unfinished(flipValues(request, comparison))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 240_000);
});

/** Paths of numbers that are not finite. */
function unfinished(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unfinished(part, `${path}.${key}`));
}
