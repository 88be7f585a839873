import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { exactGrade } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import { indexCatalog } from '../../../../src/renderer/state/catalog-index';
import { inputText } from '../../../../src/renderer/strategy/graph/input-text';
import { useGraphWords } from '../../../../src/renderer/strategy/graph/use-graph-words';
import { realCatalog } from '../../../support/catalog';
import { allEnglish } from '../../../support/english';
import { samplePlan } from '../../../support/sample-plan';

const i18n = i18next.createInstance();
beforeAll(async () => {
  const resources = { en: await allEnglish() };
  await i18n.init({ lng: 'en', resources, interpolation: { escapeValue: false } });
});

const index = indexCatalog(realCatalog());
const plan = samplePlan();

function Formula({ input }: { readonly input: GraphInput }) {
  const words = useGraphWords(index, plan);
  return inputText(input, words).formula;
}

/** The formula of an input, as the panel of its node shows it. */
function formulaOf(input: GraphInput): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <Formula input={input} />
    </I18nextProvider>,
  );
}

describe('the formula of an input', () => {
  it('holds the days of a short run as they were counted', () => {
    const runDays = { p10: 0.3, p25: 0.35, p50: 0.4, p75: 0.5, p90: 0.6 };
    const input: GraphInput = {
      id: 'computing.run_in_time',
      node: 'computing_resources',
      grade: exactGrade(60),
      fact: { kind: 'run-in-time', runDays, untilLaunchDays: 1 },
    };
    expect(formulaOf(input)).toBe('100 × (1 − 0.4 ÷ 1) = 60');
  });

  it('holds the tokens of a parameter as they were counted', () => {
    const input: GraphInput = {
      id: 'data.tokens_per_parameter',
      node: 'data_resources',
      grade: exactGrade(12.5),
      fact: { kind: 'tokens-per-parameter', tokensPerParameter: { low: 2, likely: 2.5, high: 3 } },
    };
    expect(formulaOf(input)).toBe('100 × 2.5 ÷ 20, at most 100 = 13');
  });
});
