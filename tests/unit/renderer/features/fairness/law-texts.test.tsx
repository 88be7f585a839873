import i18next from 'i18next';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupsBy } from '#core/fairness/groups';
import { fairnessDuties } from '#core/fairness/law/bias-duties';
import { planEntries } from '#core/law/plan-duties/duty-entries';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { dutySourceText } from '../../../../../src/renderer/fairness/duty-source-text';
import { useFairnessWords } from '../../../../../src/renderer/fairness/use-fairness-words';
import { RatioBlock } from '../../../../../src/renderer/features/fairness/law/RatioBlock';
import { fairness as english } from '../../../../../src/renderer/i18n/en/fairness';
import { fairness as chinese } from '../../../../../src/renderer/i18n/zh/fairness';
import { realLaw } from '../../../../support/law';
import { columnMap, counted, guideTable } from '../../../../support/predictions';
import { samplePlan } from '../../../../support/sample-plan';

const law = realLaw();
const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({
    lng: 'en',
    resources: { en: { fairness: english }, zh: { fairness: chinese } },
    interpolation: { escapeValue: false },
  }),
);

function dutiesIn(country: string, useCase: string) {
  const plan = samplePlan();
  const asked = {
    ...plan,
    markets: [{ country, monthlyActiveUsers: { low: 1e5, likely: 1e5, high: 1e5 } }],
    facts: { common: { ...plan.facts.common, useCase }, byCountry: {} },
  };
  return fairnessDuties(planEntries(dutiesOfPlan({ plan: asked, evaluation: null, law })));
}

const render = (element: ReactElement) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18n}>{element}</I18nextProvider>);

describe('RatioBlock', () => {
  const groups = groupsBy(counted(guideTable(), columnMap(['letter'])).cells, [0]);
  const ratio = (country: string, useCase: string, measured: typeof groups | null) =>
    render(<RatioBlock duties={dutiesIn(country, useCase)} groups={measured} countryCount={2} />);
  const NONE = 'Four-fifths ratio not shown';

  it('shows the ratio where a law that binds the plan names it', () => {
    expect(ratio('US', 'recruiting', groups)).toContain('29 CFR § 1607.4(D): below 0.80');
    expect(ratio('JP', 'chatbot', groups)).toContain(NONE);
  });

  it('does not say before anything is measured that no law names it, where one does', () => {
    expect(ratio('US', 'recruiting', null)).not.toContain(NONE);
    expect(ratio('JP', 'chatbot', null)).toContain(NONE);
  });
});

function Sources() {
  const words = useFairnessWords();
  return dutiesIn('DE', 'recruiting').map((duty) => dutySourceText(duty, words, (iso2) => iso2));
}

describe('dutySourceText', () => {
  it.each([
    ['en', 'DE, FI, Art. 8-15, 113(c)'],
    ['zh', 'DE、FI、第8-15、113(c)条'],
  ])('cites articles in the language of the reader: %s', async (language, expected) => {
    await i18n.changeLanguage(language);
    expect(render(<Sources />)).toContain(expected);
  });
});
