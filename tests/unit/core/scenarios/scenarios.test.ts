import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiPrice } from '#core/catalog/catalog';
import { estimateWithSampler, evaluatePlan } from '#core/evaluation/evaluate-plan';
import { globalSensitivity } from '#core/evaluation/global-sensitivity';
import { type Plan, Plan as Schema } from '#core/plan/plan';
import { boughtTokens } from '#core/scenarios/api-price';
import { type Comparison, flipValues } from '#core/scenarios/flip-values';
import { likelySampler } from '#core/scenarios/likely-sampler';
import { answersOf, withInput } from '#core/scenarios/plan-input';
import { compareScenarios } from '#core/scenarios/scenarios';
import { apiOffers, isAboutAlike } from '#core/serving/api-offers';
import { percentilePoints } from '#core/uncertainty/distribution';
import { realCatalog } from '../../../support/catalog.ts';
import { faultsIn } from '../../../support/faults-in.ts';
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
  const ofSize = (activeParameterCount: number): Plan => ({
    ...plan,
    model: { ...plan.model, parameterCount: activeParameterCount, activeParameterCount },
    serving: { ...plan.serving, inputTokensPerRequest: 1000, outputTokensPerRequest: 300 },
  });
  const priceOf = (changed: Plan, ...offers: ApiPrice[]) =>
    boughtTokens(changed, offers)?.usdPerMillionTokens.likely;

  it('is that of the plan’s own mix, with its cached input', () => {
    expect(priceOf(ofSize(8e9), offer('a', 1, 5))).toBeCloseTo((1000 * 1 + 300 * 5) / 1300, 12);
    expect(priceOf(ofSize(8e9), offer('a', null, 5))).toBeUndefined();
    const cached = { ...ofSize(8e9), serving: { ...ofSize(8e9).serving, cachedInputShare: 0.5 } };
    const discounted = { ...offer('a', 1, 5), cachedInputUsdPerMtok: 0.1 };
    expect(priceOf(cached, discounted)).toBeCloseTo((500 * 1 + 500 * 0.1 + 300 * 5) / 1300, 12);
  });

  it('compares models of about the size, one for each vendor, and all where none is known to be', () => {
    const offers = [
      offer('a-8b', 1, 1, 'a'),
      offer('a-9b', 2, 2, 'a'),
      offer('b-70b', 0.1, 0.1),
      offer('big', 9, 9),
    ];
    const likeEight = boughtTokens(ofSize(8e9), offers);
    expect(likeEight).toMatchObject({ comparedBy: 'size', offers: [{ modelId: 'a-8b' }] });
    // The price of a request over its tokens is not to the last digit that of the list.
    for (const usd of Object.values(likeEight?.usdPerMillionTokens ?? {})) expect(usd).toBeCloseTo(1, 12);
    expect(boughtTokens(ofSize(1e9), offers)).toMatchObject({ comparedBy: 'any' });
    expect(boughtTokens(ofSize(8e9), [offer('a', null, null)])).toBeNull();
  });

  it('goes by the published size where the name states none, and passes over what answers with pictures', () => {
    const offers = [offer('mistral-small-latest', 3, 3), offer('pictures-24b', 1, 1), offer('big', 9, 9)];
    const image = { ...offer('pictures-24b', 1, 1), model: 'Pictures 24B (image gen)' };
    expect(boughtTokens(ofSize(24e9), [...offers.slice(0, 1), image])).toMatchObject({
      comparedBy: 'size',
      offers: [{ modelId: 'mistral-small-latest' }],
    });
    expect(boughtTokens(ofSize(24e9), offers)?.offers.map(({ modelId }) => modelId)).toEqual([
      'pictures-24b',
      'mistral-small-latest',
    ]);
  });

  it('is that of the list beside own serving', () => {
    const alike = apiOffers(plan, catalog.apiPrices).filter((each) => isAboutAlike(each, plan.model));
    const bought = boughtTokens(plan, catalog.apiPrices);
    expect(alike.map(({ price }) => price)).toEqual(expect.arrayContaining([...(bought?.offers ?? [])]));
    expect(bought?.usdPerMillionTokens.low).toBe(Math.min(...alike.map(({ usdPerMtok }) => usdPerMtok)));
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
    expect(bought?.comparedBy).toBe('size');
    expect(bought?.offers.map(({ modelId }) => modelId)).toContain('ministral-8b-latest');
  });

  it.each(['train', 'fine-tune'] as const)(
    'are those of the estimate, its other approach among them: %s',
    (approach) => {
      const changed: Plan = { ...plan, training: { ...plan.training, approach } };
      const { planned } = evaluatePlan({ plan: changed, catalog, law, countries: [] });
      const { list } = compareScenarios({ plan: changed, catalog, law });
      const totalOf = (wanted: string) => list.find(({ id }) => id === wanted)?.totalUsd;
      expect(totalOf(approach)).toEqual(planned.scopes.find(({ id }) => id === 'horizon')?.totalUsd);
      expect(totalOf(planned.alternative.approach)).toEqual(planned.alternative.totalUsd);
    },
  );

  it('have users · requests · months of the ramp · tokens a request to buy, at the price of a token', () => {
    // One vendor has one price, so that the median of the bill is that of the tokens.
    const apiPrices = catalog.apiPrices.filter(({ vendor }) => vendor === 'mistral');
    const { bought } = compareScenarios({ plan, catalog: { ...catalog, apiPrices } });
    const { low, likely, high } = bought?.usdPerMillionTokens ?? { low: 0, likely: 0, high: 0 };
    expect([low, high]).toEqual([likely, likely]);
    const usd = bought?.items.find(({ id }) => id === 'api_tokens')?.usd?.p50 ?? 0;
    expect(usd / ((bought?.tokens.p50 ?? 0) * likely * 1e-6)).toBeCloseTo(1, 2);
  });

  it('lack buying where the plan has no markets', () => {
    const { list, bought } = compareScenarios({ plan: { ...plan, markets: [] }, catalog });
    expect(list.map(({ id }) => id)).toEqual(['train', 'fine-tune']);
    expect(bought).toBeNull();
  });

  it('lack buying where the plan’s model does not answer with text', () => {
    const pictures: Plan = { ...plan, workload: { kind: 'diffusion' } };
    const { list, bought } = compareScenarios({ plan: pictures, catalog });
    expect(list.map(({ id }) => id)).toEqual(['train', 'fine-tune']);
    expect(bought).toBeNull();
  });

  it('are all drawn by the seed that is asked for', () => {
    const asked = compareScenarios({ plan, catalog, seed: 7 });
    expect(asked).toEqual(compareScenarios({ plan: { ...plan, seed: 7 }, catalog }));
    expect(asked.list[2]?.totalUsd).not.toEqual(compareScenarios({ plan, catalog }).list[2]?.totalUsd);
  });
});

describe('what would have to be true', () => {
  it('turns the ranking of two countries round at the value it names', () => {
    const comparison: Comparison = { kind: 'countries', first: 'DE', second: 'FI' };
    const table = likely(plan, comparison);
    // The likely run alone: the other values that turn it round are of no concern here.
    const sides = (changed: Plan) => {
      const [first, second] = estimateWithSampler(
        { plan: changed, catalog, countries: ['DE', 'FI'] },
        likelySampler(),
      ).countries;
      return { firstUsd: first?.totalUsd.p50 ?? Number.NaN, secondUsd: second?.totalUsd.p50 ?? Number.NaN };
    };
    expect(table).toMatchObject(sides(plan));
    const sign = Math.sign(table.firstUsd - table.secondUsd);
    const flips = table.flips.filter(({ value }) => value !== null);
    expect(flips.map(({ input }) => input.id)).toContain('price/h100-sxm/FI');
    for (const { input, today, value } of flips) {
      const at = (share: number) =>
        sides(withInput(plan, input, (value ?? 0) + share * ((value ?? 0) - today)));
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

describe('the answers with a range', () => {
  const answer = (of: Plan, id: string) => answersOf(of).find((input) => input.id === id);
  const diffusion: Plan = { ...plan, workload: { kind: 'diffusion' } };
  const reinforced: Plan = {
    ...plan,
    training: { ...plan.training, approach: 'fine-tune' },
    fineTuning: { ...plan.fineTuning, method: 'reinforcement' },
    workload: { reinforcement: { rolloutSpeed: { low: 0.1, likely: 0.2, high: 0.4 } } },
  };
  const totalOf = (of: Plan) =>
    evaluatePlan({ plan: of, catalog, law, countries: [] }).planned.scopes.find(({ id }) => id === 'horizon')
      ?.likelyUsd ?? 0;

  it('count tokens of a language model and samples of any other', () => {
    const amountsOf = (of: Plan) =>
      answersOf(of).flatMap(({ id, unit }) => (unit === 'tokens' || unit === 'samples' ? [id] : []));
    expect(amountsOf(plan)).toEqual(['training.tokens', 'fineTuning.tokens']);
    expect(amountsOf(diffusion)).toEqual(['workload.samples', 'workload.tuningSamples']);
    expect(answer(diffusion, 'workload.samples')?.value.likely).toBe(2e9);
  });

  it('hold the speed of generating where the plan says it and generates', () => {
    expect(answer(reinforced, 'workload.reinforcement.rolloutSpeed')?.value.likely).toBe(0.2);
    const tuned = { ...reinforced, fineTuning: { ...reinforced.fineTuning, method: 'lora' as const } };
    expect(answer(tuned, 'workload.reinforcement.rolloutSpeed')).toBeUndefined();
    expect(answer({ ...reinforced, workload: {} }, 'workload.reinforcement.rolloutSpeed')).toBeUndefined();
  });

  it.each([
    ['workload.samples', diffusion, 2],
    ['workload.reinforcement.rolloutSpeed', reinforced, 0.5],
  ])('move the total when %s is another', (id, of, factor) => {
    const input = answer(of, id);
    if (input === undefined) throw new Error(`no answer ${id}`);
    const changed = withInput(of, input, factor * input.value.likely);
    expect(Schema.parse(changed)).toEqual(changed);
    expect(totalOf(changed)).toBeGreaterThan(totalOf(of));
  });

  it('turn a budget round by the samples of a diffusion model', () => {
    const { flips } = likely({ ...diffusion, budgetUsd: totalOf(diffusion) * 1.1 }, { kind: 'budget' });
    expect(flips.find(({ input }) => input.id === 'workload.samples')?.value).toBeGreaterThan(2e9);
    expect(flips.map(({ input }) => input.id)).not.toContain('training.tokens');
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
        expect(faultsIn(globalSensitivity(request), 'sensitivity')).toEqual([]);
        expect(faultsIn(compareScenarios(request), 'scenarios')).toEqual([]);
        expect(faultsIn(flipValues(request, comparison), 'flips')).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 240_000);
});
