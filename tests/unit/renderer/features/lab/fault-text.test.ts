import { beforeAll, describe, expect, it } from 'vitest';
import { trainingFaultText } from '../../../../../src/renderer/features/lab/fault-text';
import { createFormat } from '../../../../../src/renderer/format/create-format';
import { US_DOLLAR } from '../../../../../src/renderer/format/money';
import { i18n, loadScreenTexts, startI18n } from '../../../../../src/renderer/i18n/i18n';
import type { TrainingFault } from '../../../../../src/renderer/lab/training/messages';

function textOf(fault: TrainingFault, language: 'en' | 'zh' = 'en'): string {
  const t = i18n.getFixedT(language, 'lab');
  return trainingFaultText(t, fault, createFormat(language, US_DOLLAR)).replaceAll('\u00a0', ' ');
}

beforeAll(async () => {
  // Writing the language into the document is the page's business.
  Object.assign(globalThis, { document: { documentElement: {}, fonts: { add: () => undefined } } });
  await startI18n('en');
  await loadScreenTexts(['lab']);
  await i18n.changeLanguage('zh');
});

describe('why a training did not begin', () => {
  it('tells too small a budget by its power of ten', () => {
    const bound = { expected: 3.2e11, received: 1e9 };
    const text = textOf({ code: 'invalid-input', field: 'flopBudget', message: '', step: 0, bound });
    expect(text).toMatch(/3\.2×10¹¹ FLOP.* 1\.0×10⁹ FLOP/);
  });

  it.each(['tokens', 'heldOutTokens'])('counts too few tokens by their digits: %s', (field) => {
    const fault: TrainingFault = {
      code: 'too-few-tokens',
      field,
      message: '',
      step: 0,
      bound: { expected: 1025, received: 310 },
    };
    expect(textOf(fault)).toMatch(/at least 1,025 tokens .* it has 310\./);
    expect(textOf(fault, 'zh')).toMatch(/1,025.*310/);
  });
});
