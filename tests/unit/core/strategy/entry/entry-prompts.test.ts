import { describe, expect, it } from 'vitest';
import { protectionOfPlan } from '#core/ip/protection/plan-protection';
import { indexLaw } from '#core/law/engine/law-index';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';
import { unitsPerUsdFor } from '#core/prices/plan-rates';
import type { DutiesPrompt, EntryPrompt } from '#core/strategy/entry/entry-prompt';
import { entryPrompts } from '#core/strategy/entry/entry-prompts';
import { LANGUAGE_DUTIES } from '#core/strategy/entry/law-prompts';
import { realCatalog } from '../../../../support/catalog.ts';
import { realLaw } from '../../../../support/law.ts';
import { realProtection } from '../../../../support/protection.ts';
import { samplePlan } from '../../../../support/sample-plan.ts';

const catalog = realCatalog();
const law = realLaw();
const lawIndex = indexLaw(law);
const plan = samplePlan();

/** What the screens know of a plan, whichever market is looked at. */
function knownOf(of: Plan) {
  return {
    plan: of,
    catalog,
    law: { duties: dutiesOfPlan({ plan: of, evaluation: null, law }), index: lawIndex },
    protection: protectionOfPlan({
      plan: of,
      catalog: realProtection(),
      unitsPerUsd: unitsPerUsdFor(catalog, of),
      today: '2026-11-26',
    }),
  };
}
const knownOfSample = knownOf(plan);

function promptsFor(country: string, of: Plan = plan): readonly EntryPrompt[] {
  return entryPrompts({ ...(of === plan ? knownOfSample : knownOf(of)), country });
}

function promptOf<K extends EntryPrompt['kind']>(
  prompts: readonly EntryPrompt[],
  kind: K,
  id: string,
): Extract<EntryPrompt, { kind: K }> {
  const found = prompts.find((prompt) => prompt.kind === kind && prompt.id === id);
  if (found === undefined) throw new Error(`no prompt ${id}`);
  return found as Extract<EntryPrompt, { kind: K }>;
}

const dutyIds = ({ duties }: DutiesPrompt) => duties?.map(({ duty }) => duty.id) ?? null;

describe('what is known about a market, for its entry plan', () => {
  it('is there for every country of the catalog, each with a source', () => {
    for (const { iso2 } of catalog.countries) {
      const prompts = promptsFor(iso2);
      expect(prompts.length).toBeGreaterThan(15);
      for (const prompt of prompts) {
        if (prompt.kind === 'figure' && prompt.figure !== null) expect(prompt.figure.source).not.toBe('');
        if (prompt.kind === 'note' || prompt.kind === 'languages' || prompt.kind === 'incentive')
          expect(prompt.provenance.source).not.toBe('');
      }
    }
  });

  it('takes numbers, notes and languages from the catalog', () => {
    const japan = promptsFor('JP');
    const row = catalog.countries.find(({ iso2 }) => iso2 === 'JP');
    expect(promptOf(japan, 'figure', 'internet-users').figure?.value.likely).toBe(
      row?.factors.internet_users_millions.value,
    );
    expect(promptOf(japan, 'languages', 'languages').names).toEqual(['Japanese']);
    expect(promptOf(japan, 'note', 'policy-note').text).toBe(row?.policySupportNote);
    expect(promptOf(japan, 'incentive', 'rd-incentive').text).toBe(row?.rdIncentiveNote);
    const capital = catalog.ecosystem.find(({ iso2, dimension }) => iso2 === 'JP' && dimension === 'capital');
    expect(promptOf(japan, 'note', 'capital')).toMatchObject({
      text: capital?.rationale,
      score: capital?.score,
    });
  });

  it('prefers the user’s own figure', () => {
    const own = { low: 100, likely: 100, high: 100 };
    const overrides = {
      'country/JP/internet_users_millions': { value: own, note: 'own survey', enteredOn: '2026-11-01' },
    };
    const { figure } = promptOf(promptsFor('JP', { ...plan, overrides }), 'figure', 'internet-users');
    expect(figure).toMatchObject({ layer: 'yours', source: 'own survey' });
    const users = promptOf(promptsFor('JP', { ...plan, overrides }), 'users', 'planned-users');
    expect(users.share?.likely).toBeCloseTo(30_000 / 100e6, 12);
  });

  it('takes the range of pay that the user entered, as the cost of a team does', () => {
    const value = { low: 60_000, likely: 70_000, high: 90_000 };
    const overrides = {
      'country/JP/ml_engineer_salary_usd_median': { value, note: 'own offers', enteredOn: '2026-11-01' },
    };
    const { usdPerYear, figure } = promptOf(promptsFor('JP', { ...plan, overrides }), 'pay', 'pay');
    expect(usdPerYear).toEqual(value);
    expect(figure).toMatchObject({ layer: 'yours', source: 'own offers' });
  });

  it('says that a country is no market of the plan instead of counting it as nothing', () => {
    const france = promptsFor('FR');
    expect(promptOf(france, 'users', 'planned-users')).toMatchObject({ users: null, share: null });
    expect(promptOf(france, 'duties', 'content-duties').duties).toBeNull();
    expect(promptOf(france, 'authorities', 'authorities').instruments).toBeNull();
    expect(promptOf(france, 'rights', 'rights').rights).toBeNull();
  });

  it('shows duties that apply or are open, each once, beside one text', () => {
    for (const { country } of plan.markets) {
      const ids = promptsFor(country).flatMap((prompt) =>
        prompt.kind === 'duties' ? (dutyIds(prompt) ?? []) : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
    const germany = promptsFor('DE');
    const content = promptOf(germany, 'duties', 'content-duties');
    expect(content.duties?.length).toBeGreaterThan(0);
    expect(content.duties?.every(({ duty }) => duty.covers.includes('DE'))).toBe(true);
    expect(promptOf(germany, 'authorities', 'authorities').instruments?.map(({ id }) => id)).toContain(
      'ai-act',
    );
  });

  it('finds duties on language and duties that data stay, where the law has them', () => {
    const users = { low: 1e6, likely: 2e6, high: 3e6 };
    const facts = { ...plan.facts, common: { ...plan.facts.common, personalData: true } };
    const wide: Plan = {
      ...plan,
      facts,
      placement: { ...plan.placement, team: 'MY' },
      markets: ['CN', 'IN', 'MY'].map((country) => ({ country, monthlyActiveUsers: users })),
    };
    expect(dutyIds(promptOf(promptsFor('MY', wide), 'duties', 'language-duties'))).toEqual([
      'my-pdpa.notice-consent',
    ]);
    expect(dutyIds(promptOf(promptsFor('IN', wide), 'duties', 'language-duties'))).toEqual([
      'in-dpdp.notice',
    ]);
    expect(dutyIds(promptOf(promptsFor('CN', wide), 'duties', 'stay-duties'))).toContain(
      'cn-pipl.localisation',
    );
    for (const id of LANGUAGE_DUTIES) expect(lawIndex.duties.has(id)).toBe(true);
  });

  it('proposes the rights that are recommended there, and knows those that are planned', () => {
    const { rights } = promptOf(promptsFor('JP'), 'rights', 'rights');
    const trademark = rights?.find(({ right }) => right === 'trademark');
    expect(trademark).toMatchObject({ market: 'JP' });
    expect((trademark?.fileBy ?? '') < '2027-09-01').toBe(true);
    const bare: Plan = { ...plan, ip: undefined };
    const open = promptOf(promptsFor('JP', bare), 'rights', 'rights').rights;
    expect(open?.every(({ isPlanned }) => !isPlanned)).toBe(true);
  });

  it('leaves out what has not been read yet, and knows nothing of a country that is not in the catalog', () => {
    const request = { plan, catalog, law: null, protection: null };
    const kinds = new Set(entryPrompts({ ...request, country: 'JP' }).map(({ kind }) => kind));
    expect([...kinds]).not.toContain('duties');
    expect([...kinds]).not.toContain('rights');
    expect(entryPrompts({ ...request, country: 'XX' })).toEqual([]);
  });
});
