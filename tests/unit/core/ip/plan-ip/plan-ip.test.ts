import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { countryIndicators } from '#core/ip/places/country-indicators';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import type { IpPart } from '#core/plan/ip/ip-part';
import { NO_IP, NO_RISK_RECORD } from '#core/plan/ip/no-ip';
import type { ProtectionRight } from '#core/plan/ip/protection';
import { registerKey } from '#core/plan/ip/register-key';
import type { Plan } from '#core/plan/plan';
import { parsePlanText, serializePlan } from '#core/plan/plan-file';
import { realCatalog } from '../../../../support/catalog';
import { realIp } from '../../../../support/ip';
import { samplePlan } from '../../../../support/sample-plan';

const ip = realIp();
const unitsPerUsd = unitsPerUsdOf(realCatalog());
const readLicence = readLicenceName(ip);

function planWith(part: Partial<IpPart>, more: Partial<Plan> = {}): Plan {
  const base = samplePlan();
  return {
    ...base,
    placement: { training: 'US', serving: 'DE', team: 'DE' },
    markets: ['DE', 'US', 'IT'].map((country) => ({
      country,
      monthlyActiveUsers: { low: 1000, likely: 2000, high: 3000 },
    })),
    facts: {
      common: { copyrightedTrainingData: true, scrapesWeb: true, generatesContent: true },
      byCountry: {},
    },
    ...more,
    ip: { ...NO_IP, ...part },
  };
}

const of = (plan: Plan, alsoCountries: readonly string[] = []) =>
  ipOfPlan({ ip, plan, evaluation: null, unitsPerUsd, readLicence, alsoCountries });
const inCountry = (plan: Plan, country: string) => {
  const found = of(plan).countries.find((one) => one.country === country);
  if (found === undefined) throw new Error(`no ${country}`);
  return found;
};
const riskIn = (plan: Plan, country: string, id: string) => {
  const found = inCountry(plan, country).risks.find(({ assessment }) => assessment.risk.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('the intellectual property of a plan', () => {
  it('puts the law of the Union on its members, and national law beside it', () => {
    const jurisdictions = (country: string) =>
      inCountry(planWith({}), country).places.map(({ jurisdiction }) => jurisdiction.id);
    expect(jurisdictions('DE')).toEqual(['EU', 'DE']);
    expect(jurisdictions('IT')).toEqual(['EU']);
    expect(jurisdictions('US')).toEqual(['US']);
  });

  it('takes facts from the plan: in Italy the company offers, and being in Germany is being in the Union', () => {
    const plan = planWith({});
    expect(riskIn(plan, 'IT', 'eu.training-tdm').assessment.state).toBe('applies');
    expect(riskIn(plan, 'DE', 'de.employee-inventions').assessment.state).toBe('applies');
    expect(riskIn(plan, 'US', 'us.trade-secrets').assessment.state).toBe('not-applicable');
  });

  it('lists what applies before what is open, the worst first', () => {
    const { risks } = inCountry(planWith({}), 'DE');
    expect(risks[0]?.assessment.risk.id).toBe('de.memorisation');
    const applying = risks.filter(({ assessment }) => assessment.state === 'applies');
    expect(risks.slice(0, applying.length)).toEqual(applying);
    const scores = applying.map(({ after }) => after.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('counts a mitigation taken everywhere in every country, one taken here only here', () => {
    const everywhere = planWith({ mitigationsEverywhere: ['honour-opt-outs'] });
    const here = planWith({
      register: {
        [registerKey('DE', 'eu.training-tdm')]: { ...NO_RISK_RECORD, mitigationsTaken: ['honour-opt-outs'] },
      },
    });
    const left = (plan: Plan, country: string) => riskIn(plan, country, 'eu.training-tdm').after.score;
    expect([left(everywhere, 'DE'), left(everywhere, 'IT')]).toEqual([8, 8]);
    expect([left(here, 'DE'), left(here, 'IT')]).toEqual([8, 16]);
    const taken = (plan: Plan) =>
      riskIn(plan, 'DE', 'eu.training-tdm').mitigations.find(
        ({ mitigation }) => mitigation.id === 'honour-opt-outs',
      )?.taken;
    expect([taken(everywhere), taken(here), taken(planWith({}))]).toEqual(['everywhere', 'here', null]);
  });

  it('a closed risk leaves the score, an accepted one stays in it', () => {
    const scoreWith = (status: 'open' | 'accepted' | 'closed') =>
      inCountry(planWith({ register: { 'DE/de.memorisation': { ...NO_RISK_RECORD, status } } }), 'DE').score
        ?.score.high ?? Number.NaN;
    expect(scoreWith('accepted')).toBe(scoreWith('open'));
    // 20 → 16 points in training data (eu.training-tdm is next): 4 / 2 of the risks, two thirds of it.
    expect(scoreWith('closed') - scoreWith('open')).toBeCloseTo((2 / 3) * 2, 10);
  });

  it('says what claims may come to, by the works at risk', () => {
    const known = riskIn(planWith({ worksAtRisk: { low: 10, high: 20 } }), 'US', 'us.training-fair-use');
    expect(known.losses[0]?.totalUsd).toEqual({ low: 7_500, high: 3_000_000 });
    expect(riskIn(planWith({}), 'US', 'us.training-fair-use').losses[0]?.totalUsd).toBeNull();
  });

  it('checks the licences of its materials in its countries, with its own figures', () => {
    const materials = [
      {
        ...{ id: 'scout', kind: 'model' as const, name: 'Llama 4 Scout', licence: 'llama4' },
        ...{ derivedFrom: [], uses: {}, note: '' },
      },
    ];
    const { findings, materials: checked } = of(planWith({ materials, uses: { multimodal: true } }));
    const finding = findings.find(({ id }) => id === 'comp.llama-eu-multimodal');
    expect(finding).toMatchObject({ state: 'applies', severity: 'critical', materials: ['scout'] });
    expect(finding?.places.toSorted()).toEqual(['DE', 'IT']);
    expect(checked.get('scout')?.licences).toEqual(['llama-4-community']);
    expect(findings.some(({ id }) => id === 'comp.llama-700m')).toBe(false);
  });

  it('open weights are handed out, and closed ones stay closed, without being asked again', () => {
    const material = (licence: string) => [
      { id: 'a', kind: 'dataset' as const, name: 'A', licence, derivedFrom: [], uses: {}, note: '' },
    ];
    const idsWith = (openWeights: boolean) =>
      of(
        planWith(
          { materials: material('CC-BY-SA-4.0') },
          { facts: { common: { openWeights }, byCountry: {} } },
        ),
      )
        .findings.filter(({ state }) => state === 'applies')
        .map(({ id }) => id);
    expect(idsWith(true)).toContain('comp.attribution-list');
    expect(idsWith(true)).not.toContain('comp.sharealike-weights');
    expect(idsWith(false)).toContain('comp.sharealike-weights');
  });

  it('looks at further countries without counting them in the licence check', () => {
    const all = realCatalog().countries.map(({ iso2 }) => iso2);
    const { countries } = of(planWith({}), all);
    expect(countries.length).toBe(all.length);
    expect(countries.find(({ country }) => country === 'JP')).toMatchObject({ roles: [] });
    expect(countries.filter(({ score }) => score === null)).toEqual([]);
  });

  it('a plan without the part has risks all the same, and no findings', () => {
    const { ip: _, ...bare } = planWith({});
    expect(of(bare as Plan).findings).toEqual([]);
    expect(inCountry(bare as Plan, 'DE').risks.length).toBeGreaterThan(10);
  });

  it('taking any mitigation never lowers the score of any country', () => {
    const ids = ip.mitigations.map(({ id }) => id);
    const scores = (taken: readonly string[]) =>
      of(planWith({ mitigationsEverywhere: [...taken] })).countries.map(({ score }) => score?.score);
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (taken, more) => {
        const [before, after] = [scores(taken), scores([...taken, more])];
        before.forEach((score, at) => {
          expect(after[at]?.low).toBeGreaterThanOrEqual(score?.low ?? 0);
          expect(after[at]?.high).toBeGreaterThanOrEqual(score?.high ?? 0);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('indicators of a country', () => {
  it('are its own where known, else those of the Union', () => {
    expect(countryIndicators(ip, 'DE')?.tdm_exception.jurisdiction).toBe('DE');
    expect(countryIndicators(ip, 'IT')?.tdm_exception).toMatchObject({
      jurisdiction: 'EU',
      grade100: 50,
      indicator: { value: 'opt-out' },
    });
    expect(countryIndicators(ip, 'DE')?.ai_inventor.grade100).toBeNull();
    expect(countryIndicators(ip, 'QA')).toBeNull();
  });

  it('every word that a country has stands on its scale, in both languages', () => {
    for (const { scale, title, question } of ip.indicators) {
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(question.zh).toMatch(/\p{Script=Han}/u);
      if (scale.kind === 'word') for (const { label } of scale.words) expect(label.zh).not.toBe('');
    }
  });
});

describe('the part of the plan file', () => {
  it('goes out and comes back as it was, unknown keys included', () => {
    const rights: readonly ProtectionRight[] = ['patent', 'trademark', 'domain'];
    const plan = planWith({
      materials: [
        {
          ...{
            id: 'a',
            kind: 'model',
            name: 'A',
            licence: null,
            derivedFrom: [],
            uses: { commercial: true },
          },
          ...{ note: '', later: 'kept' },
        },
      ],
      worksAtRisk: { low: 1, high: 2 },
      protection: rights.map((right) => ({
        id: right,
        market: 'DE',
        right,
        title: right,
        status: 'planned',
      })),
    });
    expect(parsePlanText(serializePlan(plan))).toEqual({ ok: true, value: plan });
  });

  it.each([
    [{ worksAtRisk: { low: 3, high: 2 } }, 'ip.worksAtRisk.high', /expected at least as many as low/],
    [{ materials: [{ id: '', kind: 'model' }] }, 'ip.materials.0.id', /ip\.materials\.0\.id/],
    [
      { register: { 'DE/x': { ...NO_RISK_RECORD, status: 'done' } } },
      'ip.register.DE/x.status',
      /open.*closed/,
    ],
  ])('%j is refused by name', (part, field, message) => {
    const plan = { ...planWith({}), ip: { ...NO_IP, ...part } };
    const parsed = parsePlanText(JSON.stringify(plan), 'p.landfall');
    expect(parsed).toMatchObject({ ok: false, error: { code: 'invalid-input', field } });
    expect(parsed.ok ? '' : parsed.error.message).toMatch(message);
  });
});
