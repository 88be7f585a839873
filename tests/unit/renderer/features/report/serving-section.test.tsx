import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '#core/plan/plan';
import { analyseServing } from '#core/serving/serving-analysis';
import type { ReportData } from '../../../../../src/renderer/features/report/document/report-data';
import { sectionsFor } from '../../../../../src/renderer/features/report/document/section-list';
import { ServingSection } from '../../../../../src/renderer/features/report/document/serving/ServingSection';
import { servingFigures } from '../../../../../src/renderer/features/report/document/serving/serving-figures';
import { en } from '../../../../../src/renderer/i18n/en';
import { serving } from '../../../../../src/renderer/i18n/en/serving';
import { zh } from '../../../../../src/renderer/i18n/zh';
import { indexCatalog } from '../../../../../src/renderer/state/catalog-index';
import { realCatalog } from '../../../../support/catalog';
import { samplePlan } from '../../../../support/sample-plan';

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({ lng: 'en', resources: { en: { ...en, serving }, zh }, interpolation: { escapeValue: false } }),
);

const catalog = realCatalog();
const plan = { ...samplePlan(), sampleCount: 400 };
const analysed = (of: Plan) => analyseServing({ plan: of, catalog, apiKey: null });

function render(of: Plan, shown: ReportData['serving'] = { analysis: analysed(of), error: null }): string {
  const data = { plan: of, catalog, index: indexCatalog(catalog), serving: shown } as ReportData;
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <ServingSection data={data} />
    </I18nextProvider>,
  );
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&gt;', '>');
}
const withServing = (answers: Partial<Plan['serving']>): Plan => ({
  ...plan,
  serving: { ...plan.serving, ...answers },
});

describe('the section on serving', () => {
  it('says what serving takes, how fast it is, and what buying and owning would come to', () => {
    const text = render(plan);
    expect(text).toMatch(/\d × H100 SXM5 80GB \(\d – \d\) hold \d+ M \([^)]*\) requests a month/);
    expect(text).toMatch(/Accelerators needed \d \(\d – \d\) worked out/);
    expect(text).toMatch(/A million tokens, in and out USD 0\.\d+ \(/);
    expect(text).toMatch(/The first token [\d.]+ ms no target nothing is asked for/);
    expect(text).toMatch(/buying Ministral 8B 24\.10 is cheaper in \d+ of 100 runs/);
    expect(text).toMatch(/Ministral 8B 24\.10 8\.02B, about the plan’s size 0\.100 – 0\.100 0\.100/);
    expect(text).toContain('github.com/simonw/llm-prices data/mistral.json');
    expect(text).toMatch(/Paid back against on demand, months – – \d/);
    expect(text).not.toMatch(/report\.|serving:|undefined|NaN/);
  });

  it('does so in Chinese', async () => {
    await i18n.changeLanguage('zh');
    const text = render(plan);
    await i18n.changeLanguage('en');
    for (const words of ['用户全部到位后的最忙一小时', '回答有多快', '或者直接购买词元'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/report\.|serving:|undefined|NaN/);
  });

  it('holds the speed against the targets of the plan, and names one that cannot be held', () => {
    const held = render(withServing({ timeToFirstTokenMs: 2000 }));
    expect(held).toMatch(/The first token [\d.]+ ms 2 s held/);
    const missed = render(withServing({ timePerOutputTokenMs: 0.01 }));
    expect(missed).toMatch(/Each further token [\d.]+ ms 0\.01 ms not held/);
    expect(missed).toContain('Time per token: 0.01 ms cannot be held on H100 SXM5 80GB');
  });

  it('says that a model does not fit, and what has no price, instead of a number', () => {
    const huge = { ...plan, model: { ...plan.model, parameterCount: 4e11, activeParameterCount: 4e11 } };
    const text = render(huge);
    expect(text).toMatch(/the weights alone are [\d.]+ GB, which 1 × H100 SXM5 80GB cannot hold/);
    expect(text).not.toContain('How fast answers come');
    const unpriced = analysed(plan);
    const cost = { ...unpriced.cost, usdPerMonth: null, missing: ['price/h100-sxm/FI'] };
    const without = { ...unpriced, cost, api: null } as typeof unpriced;
    const said = render(plan, { analysis: without, error: null });
    expect(said).toMatch(/No price is known, so there is no cost: .*H100/);
    expect(said).toContain('Without a price for the hardware there is nothing to compare.');
  });

  it('says that it could not be worked out, and is left out where nobody is to be answered', () => {
    expect(render(plan, { analysis: null, error: 'out of memory' })).toContain(
      'What serving takes could not be worked out: out of memory',
    );
    expect(sectionsFor(plan)).toContain('serving');
    expect(sectionsFor({ ...plan, markets: [] })).not.toContain('serving');
  });

  it('lists the figures that it shows, not the prices of hardware that it does not', () => {
    const analysis = analysed(plan);
    const ids = servingFigures(analysis).map(({ id }) => id);
    expect(ids).toContain('price/h100-sxm/FI');
    expect(ids).toContain('assumption/owned.life_years');
    expect(ids.filter((id) => id.startsWith('price/'))).toEqual(['price/h100-sxm/FI']);
    for (const way of analysis.holding?.ways ?? []) for (const id of way.figureIds) expect(ids).toContain(id);
  });
});
