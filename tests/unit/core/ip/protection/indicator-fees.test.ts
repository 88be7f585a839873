import { describe, expect, it } from 'vitest';
import { officialAmount } from '#core/ip/protection/fees/official-amount';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { realCatalog } from '../../../../support/catalog';
import { realIp } from '../../../../support/ip';
import { realProtection } from '../../../../support/protection.ts';

/** Exchange rates move between two readings of the one figure. */
const TOLERANCE = 0.05;

/** Filing, search and examination of ten claims for a small company, as the indicator counts; designation is extra. */
function feesRead(market: string) {
  const patent = realProtection()
    .jurisdictions.find(({ id }) => id === market)
    ?.rights.find(({ right }) => right === 'patent');
  const fees = (patent?.fees ?? []).filter(
    ({ id, stage }) =>
      ['filing', 'search', 'examination'].includes(stage) &&
      id !== `${market.toLowerCase()}.patent.designation`,
  );
  const isRead = fees.length > 0 && fees.every(({ confidence }) => confidence === 'verified');
  const unitsPerUsd = unitsPerUsdOf(realCatalog())(fees[0]?.currency ?? '') ?? Number.NaN;
  const amounts = fees.map(
    (fee) => officialAmount(fee, { classes: 1, claims: 10 }, true)?.likely ?? Number.NaN,
  );
  return { isRead, usd: amounts.reduce((sum, amount) => sum + amount, 0) / unitsPerUsd };
}

describe('the patent office fees that countries are compared by', () => {
  const compared = realIp().jurisdictions.flatMap(({ id, indicators }) => {
    const { value, confidence } = indicators.patent_official_fees_usd;
    const { isRead, usd } = feesRead(id);
    return isRead && confidence === 'verified' ? [[id, value, usd] as const] : [];
  });

  it('are read in the biggest markets', () => {
    expect(compared.map(([id]) => id)).toEqual(
      expect.arrayContaining(['US', 'EU', 'DE', 'FR', 'GB', 'JP', 'CN', 'IN', 'AU']),
    );
  });

  it.each(compared)('%s: %d USD is what the fees of the office come to', (_id, value, usd) => {
    expect(typeof value).toBe('number');
    expect(Math.abs(Number(value) / usd - 1)).toBeLessThan(TOLERANCE);
  });
});
