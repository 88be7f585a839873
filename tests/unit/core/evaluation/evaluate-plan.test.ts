import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CloudOffer } from '#core/catalog/catalog';
import { UnknownAcceleratorError } from '#core/evaluation/cost-model';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const plan = samplePlan();
const evaluate = (
  changed: Plan,
  more: { importedOffers?: readonly CloudOffer[]; countries?: readonly string[] } = {},
) => evaluatePlan({ plan: changed, catalog, sampleCount: 1000, ...more });
const horizon = (evaluation: Evaluation) => {
  const scope = evaluation.planned.scopes.find((candidate) => candidate.id === 'horizon');
  if (scope === undefined) throw new Error('no horizon');
  return scope;
};
const country = (evaluation: Evaluation, iso2: string) => {
  const found = evaluation.countries.find((candidate) => candidate.country === iso2);
  if (found === undefined) throw new Error(`no estimate for ${iso2}`);
  return found;
};
const item = (evaluation: Evaluation, iso2: string, id: string) =>
  country(evaluation, iso2).items.find((line) => line.id === id);

describe('evaluatePlan on the sample plan', () => {
  const evaluation = evaluate(plan);

  it('estimates all 51 countries of the catalog with ordered percentiles', () => {
    expect(evaluation.countries.map((one) => one.country).sort()).toEqual(
      catalog.countries.map((one) => one.iso2).sort(),
    );
    for (const { totalUsd, items } of evaluation.countries)
      for (const usd of [totalUsd, ...items.map((line) => line.usd).filter((value) => value !== null)])
        expect(usd.p10 <= usd.p25 && usd.p25 <= usd.p50 && usd.p50 <= usd.p75 && usd.p75 <= usd.p90).toBe(
          true,
        );
  });

  it('gives the same digits for the same seed, and others for another', () => {
    expect(evaluate(structuredClone(plan))).toEqual(evaluation);
    const other = evaluatePlan({ plan, catalog, sampleCount: 1000, seed: plan.seed + 1 });
    expect(other.countries[0]?.totalUsd).not.toEqual(evaluation.countries[0]?.totalUsd);
  });

  it('estimates a country alone as it does among all', () => {
    const alone = evaluate(plan, { countries: ['JP'] });
    expect(country(alone, 'JP')).toEqual(country(evaluation, 'JP'));
  });

  it('names the source, month and confidence of every figure it used', () => {
    expect(Object.keys(evaluation.figures).length).toBeGreaterThan(100);
    for (const figure of Object.values(evaluation.figures)) {
      expect(figure.source).not.toBe('');
      expect(figure.asOf).toMatch(/^\d{4}-\d{2}/);
      expect(Number.isFinite(figure.value.likely)).toBe(true);
    }
    for (const one of evaluation.countries)
      for (const id of one.figureIds) expect(evaluation.figures[id]?.id).toBe(id);
  });

  it('lists the inputs that move the total most, strongest first', () => {
    for (const { drivers } of evaluation.countries) {
      expect(drivers.length).toBeGreaterThan(3);
      const effects = drivers.map((driver) => Math.abs(driver.effectUsd));
      expect([...effects].sort((a, b) => b - a)).toEqual(effects);
    }
  });

  it('keeps step efficiency, goodput and experiments apart', () => {
    const inputs = horizon(evaluation).drivers.map((driver) => driver.input);
    expect(inputs).toEqual(
      expect.arrayContaining([
        'training.stepEfficiency',
        'training.goodput',
        'training.experimentsMultiplier',
      ]),
    );
    const effect = (id: string) =>
      horizon(evaluation).drivers.find((driver) => driver.input === id)?.effectUsd ?? 0;
    expect(effect('training.stepEfficiency')).toBeLessThan(0);
    expect(effect('training.experimentsMultiplier')).toBeGreaterThan(0);
  });

  it('prices fine-tuning an open model as the cheaper alternative', () => {
    expect(evaluation.planned.alternative.approach).toBe('fine-tune');
    expect(evaluation.planned.alternative.totalUsd.p50).toBeLessThan(horizon(evaluation).totalUsd.p50);
    const turned = evaluate({ ...plan, training: { ...plan.training, approach: 'fine-tune' } });
    expect(turned.planned.alternative.approach).toBe('train');
  });
});

describe('what the user changes', () => {
  const base = horizon(evaluate(plan)).totalUsd.p50;
  const total = (changed: Plan) => horizon(evaluate(changed)).totalUsd.p50;

  it('more tokens never cost less', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.05, max: 50, noNaN: true }), (factor) => {
        const { low, likely, high } = plan.training.tokens;
        const tokens = { low: low * factor, likely: likely * factor, high: high * factor };
        expect(total({ ...plan, training: { ...plan.training, tokens } })).toBeGreaterThan(base);
      }),
      { numRuns: 10 },
    );
  });

  it('a larger model costs more to train', () => {
    const model = { ...plan.model, parameterCount: 16e9, activeParameterCount: 16e9 };
    expect(total({ ...plan, model })).toBeGreaterThan(base);
  });

  it('a mixture of experts with the same total parameters costs less to train', () => {
    const model = { ...plan.model, kind: 'moe' as const, activeParameterCount: 2e9 };
    expect(evaluate({ ...plan, model }).trainingFacts.flop.p50).toBeLessThan(
      evaluate(plan).trainingFacts.flop.p50 / 2,
    );
  });

  it('more users need whole machines more, never fractions', () => {
    const markets = plan.markets.map((market) => ({ ...market, monthlyActiveUsers: exactly(40_000_000) }));
    const replicas = evaluate({ ...plan, markets }).servingFacts.replicasAtPeak;
    expect(replicas.p50).toBeGreaterThan(100);
    const one = evaluate({
      ...plan,
      markets: [{ country: 'DE', monthlyActiveUsers: exactly(10) }],
    }).servingFacts;
    expect(one.replicasAtPeak.p50).toBe(2);
  });

  it('nobody on the team means no staff line', () => {
    expect(item(evaluate({ ...plan, team: [] }), 'DE', 'staff')).toBeUndefined();
  });

  it('a team that stays twice as long costs twice as much', () => {
    const role = {
      id: 'a',
      title: 'Engineer',
      fullTimeEquivalents: 1,
      payMultiple: 1,
      fromMonth: 0,
      toMonth: 5,
    };
    const half = item(evaluate({ ...plan, team: [role] }), 'DE', 'staff')?.usd?.p50 ?? 0;
    const full = item(evaluate({ ...plan, team: [{ ...role, toMonth: 11 }] }), 'DE', 'staff')?.usd?.p50 ?? 0;
    expect(full / half).toBeCloseTo(2, 6);
  });

  it('buying hardware replaces rent by depreciation and electricity', () => {
    const owned = evaluate({ ...plan, training: { ...plan.training, tenure: 'owned' } });
    const ids = horizon(owned).items.map((line) => line.id);
    expect(ids).toEqual(expect.arrayContaining(['owned_training_hardware', 'training_electricity']));
    expect(ids).not.toContain('training_run');
    expect(item(owned, 'FI', 'training_electricity')?.usd?.p50).toBeLessThan(
      item(owned, 'DE', 'training_electricity')?.usd?.p50 ?? 0,
    );
  });

  it('gives 8 in 10 runs within a budget at P80 and none within a budget of nothing', () => {
    expect(horizon(evaluate({ ...plan, budgetUsd: 0 })).withinBudget01).toBe(0);
    const { p50 } = horizon(evaluate(plan)).totalUsd;
    expect(horizon(evaluate({ ...plan, budgetUsd: p50 })).withinBudget01).toBeCloseTo(0.5, 1);
    expect(horizon(evaluate({ ...plan, budgetUsd: null })).withinBudget01).toBeNull();
  });

  it('leaves every estimate finite for any sensible plan', () => {
    const share = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        fc.constantFrom('on-demand', 'reserved', 'spot', 'owned'),
        fc.constantFrom(1, 2, 4, 8, 16),
        (size, users, tenure, perReplica) => {
          const changed: Plan = {
            ...plan,
            model: { ...plan.model, parameterCount: 8e9 * size, activeParameterCount: 8e9 * size },
            training: { ...plan.training, tenure: tenure as 'owned' },
            serving: { ...plan.serving, tenure: tenure as 'owned', acceleratorsPerReplica: perReplica },
            markets: [{ country: 'DE', monthlyActiveUsers: exactly(1e4 * users) }],
          };
          for (const one of evaluate(changed).countries) expect(Number.isFinite(one.totalUsd.p90)).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('names the field of an accelerator that the catalog does not have', () => {
    const unknown = { ...plan, serving: { ...plan.serving, acceleratorId: 'h1000' } };
    expect(() => evaluate(unknown)).toThrow(UnknownAcceleratorError);
    expect(() => evaluate(unknown)).toThrow('serving.acceleratorId');
  });
});

describe('layers of a price', () => {
  const offer: CloudOffer = {
    id: 'acme/de-1/x/h100-sxm',
    provider: 'acme',
    region: 'de-1',
    country: 'DE',
    instanceType: 'x',
    acceleratorId: 'h100-sxm',
    acceleratorCount: 8,
    vcpuCount: null,
    memoryGb: null,
    usdPerHour: 24,
    spotUsdPerHour: null,
    note: null,
    source: 'offer of 2026-11-01',
    asOf: '2026-11',
    confidence: 'verified',
  };
  const own = { value: exactly(1.9), note: 'contract', enteredOn: '2026-11-19' };
  const overridden: Plan = { ...plan, overrides: { 'price/h100-sxm/DE': own } };

  it('takes the built-in list when there is nothing better', () => {
    const evaluation = evaluate(plan);
    expect(evaluation.figures['price/h100-sxm/DE']?.layer).toBe('built-in');
    expect(country(evaluation, 'DE').training.status).toBe('local');
  });

  it('takes an imported sheet over the built-in list', () => {
    const evaluation = evaluate(plan, { importedOffers: [offer] });
    expect(evaluation.figures['price/h100-sxm/DE']).toMatchObject({ layer: 'imported', value: exactly(3) });
    expect(country(evaluation, 'DE').training.providers).toEqual(['acme']);
  });

  it("takes the user's own price over both and still says what the catalog says", () => {
    const evaluation = evaluate(overridden, { importedOffers: [offer] });
    expect(evaluation.figures['price/h100-sxm/DE']).toMatchObject({
      layer: 'yours',
      value: exactly(1.9),
      catalogValue: exactly(3),
      asOf: '2026-11-19',
    });
    expect(country(evaluation, 'DE').training.status).toBe('yours');
    expect(country(evaluation, 'DE').totalUsd.p50).toBeLessThan(country(evaluate(plan), 'DE').totalUsd.p50);
  });
});

describe('a country without an offer for the chosen accelerator', () => {
  const evaluation = evaluate(plan);

  it('is priced in the nearest country that has one, with the distance', () => {
    const austria = country(evaluation, 'AT').training;
    expect(austria).toMatchObject({ status: 'nearest', pricedIn: 'DE', acceleratorId: 'h100-sxm' });
    expect(austria.distanceKm).toBeGreaterThan(300);
    expect(austria.distanceKm).toBeLessThan(700);
  });

  it('gets a lawful accelerator of its own where a controlled part may not be rented abroad', () => {
    const china = country(evaluation, 'CN').training;
    expect(china).toMatchObject({ status: 'alternative', wantedAcceleratorId: 'h100-sxm', pricedIn: 'CN' });
    expect(china.acceleratorId).not.toBe('h100-sxm');
    expect(china.licenceNeeded).toBe(true);
  });

  it('is not sent to a destination under export control to rent', () => {
    for (const one of evaluation.countries)
      if (one.country !== 'CN' && one.country !== 'HK')
        expect(['CN', 'HK']).not.toContain(one.training.pricedIn);
  });

  it('does not take a marketplace of single machines for a cluster', () => {
    for (const one of evaluation.countries) {
      expect(one.training.providers).not.toContain('vast');
      expect(one.training.providers).not.toContain('autodl');
      if (one.training.usdPerAcceleratorHour !== null) expect(one.training.providers).not.toEqual([]);
    }
  });

  it('says "unknown" and never zero when nobody offers the part at all', () => {
    const training = { ...plan.training, acceleratorId: 'gb300' };
    const rare = evaluate({ ...plan, training, placement: { ...plan.placement, training: 'AT' } });
    const austria = country(rare, 'AT');
    expect(austria.training).toMatchObject({ status: 'unknown', usdPerAcceleratorHour: null });
    expect(austria.complete).toBe(false);
    expect(item(rare, 'AT', 'training_run')).toMatchObject({ usd: null, missing: ['price/gb300'] });
    expect(rare.findings).toContainEqual(
      expect.objectContaining({ code: 'training.no-price', severity: 'error', path: 'placement.training' }),
    );
  });
});

describe('a data source without a price', () => {
  const [first, ...others] = plan.data.sources;
  if (first === undefined) throw new Error('the sample has no data sources');

  it('is named, and the total says it is incomplete', () => {
    const evaluation = evaluate({
      ...plan,
      data: { ...plan.data, sources: [{ ...first, usd: null }, ...others] },
    });
    const line = item(evaluation, 'DE', 'data_acquisition');
    expect(line?.missing).toEqual([first.name]);
    expect(line?.usd?.p50).toBeGreaterThan(0);
    expect(country(evaluation, 'DE').complete).toBe(false);
    expect(evaluation.findings.map((finding) => finding.code)).toContain('data.no-price');
  });

  it('is unknown, not zero, when it is the only one', () => {
    const evaluation = evaluate({ ...plan, data: { ...plan.data, sources: [{ ...first, usd: null }] } });
    expect(item(evaluation, 'DE', 'data_acquisition')?.usd).toBeNull();
  });
});

describe('the plan check', () => {
  const codes = (changed: Plan) => evaluate(changed).findings.map((finding) => finding.code);

  it('finds a run that cannot end before launch', () => {
    expect(codes({ ...plan, training: { ...plan.training, acceleratorCount: 8 } })).toContain(
      'training.too-long',
    );
  });

  it('finds a model that does not fit its replica', () => {
    const model = { ...plan.model, parameterCount: 400e9, activeParameterCount: 400e9 };
    const evaluation = evaluate({ ...plan, model });
    expect(evaluation.servingFacts.fits).toBe(false);
    expect(evaluation.findings.map((finding) => finding.code)).toContain('serving.does-not-fit');
    expect(item(evaluation, 'DE', 'serving_compute')?.usd).toBeNull();
  });

  it('finds training compute above the line of the EU AI Act', () => {
    const tokens = exactly(1e15);
    expect(codes({ ...plan, training: { ...plan.training, tokens } })).toContain('training.above-1e25');
    expect(codes(plan)).not.toContain('training.above-1e25');
  });

  it('finds a market twice, no market and a launch beyond the horizon', () => {
    const market = { country: 'DE', monthlyActiveUsers: exactly(1) };
    expect(codes({ ...plan, markets: [market, market] })).toContain('markets.twice');
    expect(codes({ ...plan, markets: [] })).toContain('markets.none');
    expect(codes({ ...plan, schedule: { ...plan.schedule, horizonMonths: 6 } })).toContain(
      'schedule.launch-after-horizon',
    );
  });

  it('puts errors before warnings before hints', () => {
    const severities = evaluate({
      ...plan,
      markets: [],
      training: { ...plan.training, acceleratorCount: 8 },
    }).findings.map((finding) => finding.severity);
    const order = ['error', 'warning', 'hint'];
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
});
