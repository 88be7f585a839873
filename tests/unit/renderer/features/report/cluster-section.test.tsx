import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexCatalog as coreIndex } from '#core/evaluation/catalog-index';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { fitReport } from '#core/fit/fit-report';
import type { Plan } from '#core/plan/plan';
import { compareScenarios } from '#core/scenarios/scenarios';
import { ClusterSection } from '../../../../../src/renderer/features/report/document/cluster/ClusterSection';
import type { ReportData } from '../../../../../src/renderer/features/report/document/report-data';
import { en } from '../../../../../src/renderer/i18n/en';
import { costFit } from '../../../../../src/renderer/i18n/en/cost-fit';
import { uncertainty } from '../../../../../src/renderer/i18n/en/uncertainty';
import { zh } from '../../../../../src/renderer/i18n/zh';
import { indexCatalog } from '../../../../../src/renderer/state/catalog-index';
import { realCatalog } from '../../../../support/catalog';
import { samplePlan } from '../../../../support/sample-plan';

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({
    lng: 'en',
    resources: { en: { ...en, costFit, uncertainty }, zh },
    interpolation: { escapeValue: false },
  }),
);

const catalog = realCatalog();
const plan = { ...samplePlan(), sampleCount: 400 };

/** What buying comes to, for a plan that could buy. */
const bought = (of: Plan): ReportData['ways'] => ({
  scenarios: compareScenarios({ plan: of, catalog, importedOffers: [] }),
  error: null,
});

function render(
  of: Plan,
  fault: string | null = null,
  ways: ReportData['ways'] = { scenarios: null, error: null },
): string {
  const evaluation = evaluatePlan({ plan: of, catalog, importedOffers: [] });
  const { wallDays } = evaluation.trainingFacts;
  const fit = fitReport(of, coreIndex(catalog), { wallDays });
  const data = {
    plan: of,
    catalog,
    index: indexCatalog(catalog),
    evaluation,
    cluster: { fit: fault === null ? fit : null, error: fault },
    ways,
  } as ReportData;
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <ClusterSection data={data} />
    </I18nextProvider>,
  );
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');
}
const training = (answers: Partial<Plan['training']>): Plan => ({
  ...plan,
  training: { ...plan.training, ...answers },
});

describe('the section on the cluster', () => {
  it('says what fits, why, how long it takes and what is lost, with the sources of it', () => {
    const text = render(plan);
    expect(text).toMatch(/The smallest cluster that training fits on is \d+ × H100 SXM5 80GB\./);
    expect(text).toMatch(/The plan’s \d+ × H100 SXM5 80GB are (?:just )?enough/);
    expect(text).toMatch(/Optimizer states [\d.]+ GB/);
    expect(text).toMatch(/All [\d.]+ GB [\d.]+ – [\d.]+ GB/);
    expect(text).toMatch(/Tensor parallelism, TP \d/);
    expect(text).toMatch(
      /your plan [\d.]+ \([\d.]+ – [\d.]+\) \d+ % [\d.]+ % [\d.]+ % USD [\d.]+ M \([\d.]+ – [\d.]+ M\)/,
    );
    expect(text).toContain('Compute: the final run at the plan’s price');
    expect(text).toMatch(/Time lost [\d.]+ % \([\d.]+ % – [\d.]+ %\): saving/);
    expect(text).toMatch(/USD [\d.,]+ \([\d.,]+ – [\d.,]+\) a month to store/);
    expect(text).toMatch(/Training from scratch|Train from scratch/);
    expect(text).toContain('What it rests on');
    expect(text).not.toMatch(/report\.|costFit:|undefined|NaN/);
  });

  it('has buying the answers beside training and fine-tuning, with what its price rests on', async () => {
    const text = render(plan, null, bought(plan));
    expect(text).toMatch(/Buy answers from an API [\d.]+ \( ?[\d.]+ – [\d.]+/);
    expect(text).toMatch(/Bought: USD [\d.]+ \(.+\) per million tokens in your mix, [\d.]+[BT] tokens/);
    await i18n.changeLanguage('zh');
    const inChinese = render(plan, null, bought(plan));
    await i18n.changeLanguage('en');
    expect(inChinese).toContain('训练、微调还是购买');
    expect(inChinese).toMatch(/通过API购买 \d+/);
  });

  it('says why buying has no price, or that it could not be worked out', () => {
    expect(render({ ...plan, markets: [] })).toContain(
      'Buying cannot be priced, because the plan has no markets.',
    );
    const failed = render(plan, null, { scenarios: null, error: 'out of memory' });
    expect(failed).toContain('What buying the answers costs could not be worked out: out of memory');
    expect(failed).not.toContain('Buy answers');
  });

  it('does so in Chinese', async () => {
    await i18n.changeLanguage('zh');
    const text = render(plan);
    await i18n.changeLanguage('en');
    expect(text).toMatch(/放得下训练的最小集群是\d+×H100 SXM5 80GB。/);
    expect(text).toContain('故障与检查点');
    expect(text).not.toMatch(/report\.|costFit:|undefined|NaN/);
  });

  it('says what the accelerators of the plan lack where they are too few', () => {
    const text = render(training({ acceleratorCount: 1 }));
    expect(text).toMatch(
      /The plan’s 1 × H100 SXM5 80GB are too few: even the leanest layout needs [\d.]+ GB/,
    );
    expect(text).toMatch(/Your plan: 1 /);
    expect(text).toMatch(/Left [\d.]+ [MG]B free [\d.]+ GB too much/);
  });

  it('says why nothing fits, and still has both approaches side by side', () => {
    const text = render(training({ layout: { maxAccelerators: 1 } }));
    expect(text).toMatch(/The model is larger than any cluster you allow\. .* needs [\d.]+ GB of each H100/);
    expect(text).toContain('Train, fine-tune or buy');
    expect(text).not.toContain('What it rests on');
  });

  it('says that the search stopped, and shows no layout of before', () => {
    const text = render(plan, 'out of memory');
    expect(text).toContain('The search for a layout stopped: out of memory');
    expect(text).toContain('Train, fine-tune or buy');
    expect(text).not.toContain('Optimizer states');
  });
});
