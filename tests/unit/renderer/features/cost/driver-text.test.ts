import { beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '#core/evaluation/evaluation';
import { driverSentence } from '../../../../../src/renderer/features/cost/driver-text';
import { createFormat } from '../../../../../src/renderer/format/create-format';
import { US_DOLLAR } from '../../../../../src/renderer/format/money';
import { i18n, startI18n } from '../../../../../src/renderer/i18n/i18n';

const PRICE: Driver = {
  input: 'price.training',
  value: { low: 1.35, likely: 1.9, high: 2.9 },
  unit: 'usd_per_accelerator_hour',
  totalAtLowUsd: 900_000,
  totalAtHighUsd: 1_800_000,
  effectUsd: 900_000,
  figureId: 'price/h100-sxm/FI',
};
const LIKELY_USD = 1_200_000;

async function sentence(driver: Driver, language: 'en' | 'zh', currency = US_DOLLAR): Promise<string> {
  await i18n.changeLanguage(language);
  const text = driverSentence(
    i18n.getFixedT(language, 'cost'),
    i18n.getFixedT(language, 'items'),
    createFormat(language, currency),
    driver,
    LIKELY_USD,
  );
  return text.replaceAll('\u00a0', ' ');
}

describe('driverSentence', () => {
  beforeAll(async () => {
    // Writing the language into the document is the page's business.
    Object.assign(globalThis, { document: { documentElement: {}, fonts: { add: () => undefined } } });
    await startI18n('en');
  });

  it('says what either end does, in one unit', async () => {
    expect(await sentence(PRICE, 'en')).toBe(
      'At USD 1.35 instead of USD 1.90 the total is USD 300 k less; at USD 2.90 it is USD 600 k more.',
    );
  });

  it('speaks Chinese', async () => {
    expect(await sentence(PRICE, 'zh')).toBe(
      '若为1.35美元而非1.90美元，则少30万美元；若为2.90美元，则多60万美元。',
    );
  });

  it('puts the cheaper end first, and shares in percent', async () => {
    const efficiency: Driver = {
      ...PRICE,
      value: { low: 0.35, likely: 0.45, high: 0.52 },
      unit: 'ratio',
      totalAtLowUsd: 1_500_000,
      totalAtHighUsd: 1_100_000,
    };
    expect(await sentence(efficiency, 'en')).toBe(
      'At 52 % instead of 45 % the total is USD 100 k less; at 35 % it is USD 300 k more.',
    );
  });

  it('leaves out an end that is the likely value', async () => {
    const oneSided: Driver = {
      ...PRICE,
      value: { low: 1.9, likely: 1.9, high: 2.9 },
      totalAtLowUsd: LIKELY_USD,
    };
    expect(await sentence(oneSided, 'en')).toBe(
      'At USD 2.90 instead of USD 1.90 the total is USD 600 k more.',
    );
  });

  it('converts prices and amounts into the currency of the plan', async () => {
    expect(await sentence(PRICE, 'en', { code: 'EUR', perUsd: 0.5 })).toBe(
      'At EUR 0.675 instead of EUR 0.950 the total is EUR 150 k less; at EUR 1.45 it is EUR 300 k more.',
    );
  });
});
