import i18next from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { fairnessDuties } from '#core/fairness/law/bias-duties';
import { planEntries } from '#core/law/plan-duties/duty-entries';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { useFairnessWords } from '../../../../../src/renderer/fairness/use-fairness-words';
import { FairnessLawBlock } from '../../../../../src/renderer/features/report/document/fairness/FairnessLawBlock';
import { useLawWords } from '../../../../../src/renderer/features/report/document/law/use-law-words';
import { RankingSection } from '../../../../../src/renderer/features/report/document/ranking/RankingSection';
import type { ReportData } from '../../../../../src/renderer/features/report/document/report-data';
import { TransparencySection } from '../../../../../src/renderer/features/report/document/transparency/TransparencySection';
import { en } from '../../../../../src/renderer/i18n/en';
import { fairness } from '../../../../../src/renderer/i18n/en/fairness';
import { marketRanking } from '../../../../../src/renderer/i18n/en/market-ranking';
import { transparency } from '../../../../../src/renderer/i18n/en/transparency';
import { zh } from '../../../../../src/renderer/i18n/zh';
import { indexCatalog } from '../../../../../src/renderer/state/catalog-index';
import { realCatalog } from '../../../../support/catalog.ts';
import { realLaw } from '../../../../support/law.ts';
import { samplePlan } from '../../../../support/sample-plan.ts';

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({
    lng: 'en',
    resources: { en: { ...en, fairness, marketRanking, transparency }, zh },
    interpolation: { escapeValue: false },
  }),
);

const plan = samplePlan();
const catalog = realCatalog();
/** Of a product that picks applicants in Germany, where the AI Act asks for more. */
const hiringDuties = fairnessDuties(
  planEntries(
    dutiesOfPlan({
      plan: {
        ...plan,
        markets: [{ country: 'DE', monthlyActiveUsers: { low: 1e4, likely: 1e5, high: 1e6 } }],
        facts: { common: { ...plan.facts.common, useCase: 'recruiting' }, byCountry: {} },
      },
      evaluation: null,
      law: realLaw(),
    }),
  ),
);
/** What a report has when neither law nor the rules on rights could be read. */
const DATA = {
  plan,
  catalog,
  index: indexCatalog(catalog),
  law: null,
  ip: null,
  documents: null,
  ranking: { ranked: null, fault: null, error: null },
} as unknown as ReportData;

const render = (part: ReactNode) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18n}>{part}</I18nextProvider>);

describe('a section of the report that lacks what it is written from', () => {
  it('says that the markets could not be ranked, and shows no ranking of before', () => {
    const ranking = { ranked: null, fault: null, error: 'out of memory' };
    expect(render(<RankingSection data={{ ...DATA, ranking }} />)).toContain(
      'The countries could not be ranked: out of memory',
    );
  });

  it('says that the law could not be read', () => {
    expect(render(<TransparencySection data={DATA} />)).toContain('could not be read');
    expect(render(<LawBlock isRead={false} />)).toContain('could not be read: no duty was looked at');
  });

  it('cites articles as the language does', async () => {
    expect(render(<LawBlock isRead />)).toMatch(/Art\. \d/);
    await i18n.changeLanguage('zh');
    const chinese = render(<LawBlock isRead />);
    await i18n.changeLanguage('en');
    expect(chinese).not.toMatch(/Art\. \d/);
    expect(chinese).toMatch(/第\d+[^<]*条/);
  });
});

function LawBlock({ isRead }: { readonly isRead: boolean }) {
  const words = useFairnessWords();
  const ofLaw = useLawWords(DATA);
  return <FairnessLawBlock duties={isRead ? hiringDuties : null} words={words} ofLaw={ofLaw} />;
}
