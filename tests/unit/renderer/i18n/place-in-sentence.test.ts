import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { placeInSentence } from '../../../../src/renderer/format/place-in-sentence';
import { i18n, startI18n, textsIn } from '../../../../src/renderer/i18n/i18n';

describe('a country inside a sentence', () => {
  beforeAll(async () => {
    // The texts say their language to the document.
    vi.stubGlobal('document', { documentElement: {} });
    await startI18n('en');
  });
  afterAll(() => vi.unstubAllGlobals());

  it('has its article where English wants one', () => {
    expect(['United States', 'Netherlands', 'Finland', 'Hong Kong SAR'].map(placeInSentence)).toEqual([
      'the United States',
      'the Netherlands',
      'Finland',
      'Hong Kong SAR',
    ]);
  });

  it('has it on the screen and in the texts of a report', async () => {
    const sentence = (texts: Pick<typeof i18n, 't'>, country: string) =>
      texts.t('cost:pricing.local', { accelerator: 'H100', country });
    expect(sentence(i18n, 'United Kingdom')).toBe('H100 offered in the United Kingdom.');
    expect(sentence(await textsIn('en'), 'Philippines')).toBe('H100 offered in the Philippines.');
    expect(sentence(await textsIn('zh'), '美国')).toBe('美国当地有H100的报价。');
  });
});
