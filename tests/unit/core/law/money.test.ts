import { describe, expect, it } from 'vitest';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { createFigureBook } from '#core/evaluation/figure-book';
import type { Penalty } from '#core/law/law';
import { dayRate } from '#core/law/money/day-rate';
import { effortCost } from '#core/law/money/effort-cost';
import { fineExposure } from '#core/law/money/fine-exposure';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { realCatalog } from '../../../support/catalog';
import { exactPlan } from '../../../support/exact-plan';
import { smallDuty, smallInstrument } from '../../../support/small-law';

const catalog = realCatalog();
const EURO: Penalty = {
  amount: 20_000_000,
  currency: 'EUR',
  turnoverPct: 4,
  turnoverOf: 'worldwide',
  rule: 'higher',
  per: 'case',
  note: null,
};

/** Fine of an instrument with this penalty, at two units of any currency to the dollar. */
function fine(penalty: Partial<Penalty>, revenueUsd: number | null) {
  const instrument = smallInstrument({ maxPenalty: { ...EURO, ...penalty } });
  return fineExposure(smallDuty(), instrument, { worldwide: revenueUsd, local: revenueUsd }, () => 2);
}

describe('effort in money', () => {
  it('is days times the day rate of the country', () => {
    // 100,000 USD and 20 % social cost a year; multiple 0.7–0.9–1.3; 230–220–210 days.
    const plan = exactPlan(catalog);
    const overrides = Object.fromEntries(
      Object.entries(plan.overrides).filter(([id]) => !id.includes('compliance.')),
    );
    const index = indexCatalog(catalog);
    const rate = dayRate('DE', index, createFigureBook({ ...plan, overrides }, index));
    expect(rate?.usdPerDay.likely).toBeCloseTo((120_000 * 0.9) / 220, 6);
    const cost = effortCost(smallDuty(), rate);
    expect(cost?.onceUsd.low).toBeCloseTo((1 * 120_000 * 0.7) / 230, 6);
    expect(cost?.onceUsd.high).toBeCloseTo((3 * 120_000 * 1.3) / 210, 6);
    expect(cost?.perYearUsd).toMatchObject({ low: 0 });
  });

  it('is not known where pay is not known', () => {
    const index = indexCatalog(catalog);
    expect(dayRate('XX', index, createFigureBook(exactPlan(catalog), index))).toBeNull();
    expect(effortCost(smallDuty(), null)).toBeNull();
  });
});

describe('fine exposure', () => {
  it('takes the higher, the lower, or either of amount and share of turnover', () => {
    expect(fine({ rule: 'higher' }, 1e9)?.ceilingUsd).toBe(40_000_000);
    expect(fine({ rule: 'lower' }, 1e9)?.ceilingUsd).toBe(10_000_000);
    expect(fine({ rule: 'either' }, 1e8)?.ceilingUsd).toBe(10_000_000);
  });

  it('says that it may be higher when the revenue is not known, and needs none for the lower of two', () => {
    expect(fine({}, null)).toMatchObject({ ceilingUsd: 10_000_000, turnoverUsd: null, mayBeHigher: true });
    expect(fine({ rule: 'lower' }, null)).toMatchObject({ ceilingUsd: 10_000_000, mayBeHigher: false });
    expect(fine({ amount: null, currency: null }, null)?.ceilingUsd).toBeNull();
    expect(fine({ amount: null, currency: null }, 1e9)).toMatchObject({
      ceilingUsd: 40_000_000,
      mayBeHigher: false,
    });
  });

  it('takes the tier of the duty before that of the instrument', () => {
    const instrument = smallInstrument({ maxPenalty: EURO });
    const duty = smallDuty({ penalty: { ...EURO, amount: 10_000_000, turnoverPct: 2 } });
    expect(fineExposure(duty, instrument, { worldwide: 0, local: 0 }, () => 1)).toMatchObject({
      ceilingUsd: 10_000_000,
      tier: 'duty',
    });
    expect(fineExposure(smallDuty(), smallInstrument(), { worldwide: 1e9, local: null }, () => 1)).toBeNull();
  });

  it('takes a share of local turnover where the law says so', () => {
    const instrument = smallInstrument({ maxPenalty: { ...EURO, amount: 1, turnoverOf: 'local' } });
    const revenue = { worldwide: 1_000_000_000, local: 50_000_000 };
    expect(fineExposure(smallDuty(), instrument, revenue, () => 1)?.ceilingUsd).toBe(2_000_000);
  });

  it('converts with the rates of the catalog', () => {
    const rates = unitsPerUsdOf(catalog);
    expect(rates('USD')).toBe(1);
    expect(rates('EUR')).toBeGreaterThan(0.5);
    expect(rates('XXX')).toBeUndefined();
  });
});
