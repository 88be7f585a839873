import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { protectionOfPlan } from '#core/ip/protection/plan-protection';
import { indexLaw } from '#core/law/engine/law-index';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { unitsPerUsdFor } from '#core/prices/plan-rates';
import { entryPrompts } from '#core/strategy/entry/entry-prompts';
import { promptText } from '../../../../src/renderer/entry-plan/prompt-text';
import type { EntryWords } from '../../../../src/renderer/entry-plan/use-entry-words';
import { createFormat } from '../../../../src/renderer/format/create-format';
import { US_DOLLAR } from '../../../../src/renderer/format/money';
import { en } from '../../../../src/renderer/i18n/en';
import { entryPlan } from '../../../../src/renderer/i18n/en/entry-plan';
import { lawWords } from '../../../../src/renderer/law/law-words';
import { realCatalog } from '../../../support/catalog.ts';
import { realLaw } from '../../../support/law.ts';
import { realProtection } from '../../../support/protection.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en: { ...en, entryPlan } } }));

function words(): EntryWords {
  const format = createFormat('en', US_DOLLAR);
  const tLaw = i18n.getFixedT('en', 'compliance');
  return {
    format,
    country: (code) => code,
    listed: format.listed,
    countries: format.listed,
    ...lawWords(tLaw, format),
    t: i18n.getFixedT('en', 'entryPlan'),
    tItems: i18n.getFixedT('en', 'items'),
    tLaw,
    tRights: i18n.getFixedT('en', 'protection'),
    version: '2026-11',
    note: (text) => text,
    office: (code) => code,
    headed: (head, text) => `${head}: ${text}`,
  };
}

const catalog = realCatalog();
const plan = samplePlan();
const law = realLaw();
const prompts = entryPrompts({
  plan,
  country: 'JP',
  catalog,
  law: { duties: dutiesOfPlan({ plan, evaluation: null, law }), index: indexLaw(law) },
  protection: protectionOfPlan({
    plan,
    catalog: realProtection(),
    unitsPerUsd: unitsPerUsdFor(catalog, plan),
    today: '2026-11-26',
  }),
});
const textsOf = () =>
  prompts.map((prompt) => promptText(prompt, words(), { country: 'JP', serving: 'DE', most: 0 }));

describe('a fact about a market in words', () => {
  it('leads to where the rest of what it names is looked at', () => {
    const texts = textsOf();
    const hrefOf = (id: string) => texts.find((text) => text.id === id)?.moreHref;
    expect(hrefOf('rights')).toBe('/ip?view=protection');
    expect(hrefOf('transfer-duties')).toBe('/compliance?country=JP');
  });

  it('names a figure by what it is, not by the text beside it', () => {
    const names = textsOf().flatMap(({ id, sources }) => sources.map(({ name }) => [id, name]));
    expect(names).toContainEqual(['internet-users', 'Internet users']);
    expect(names).toContainEqual(['pay', 'Pay of an engineer, median']);
  });
});
