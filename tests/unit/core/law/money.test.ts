import { describe, expect, it } from 'vitest';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { createFigureBook } from '#core/evaluation/figure-book';
import type { Penalty } from '#core/law/law';
import { dayRate } from '#core/law/money/day-rate';
import { effortCost } from '#core/law/money/effort-cost';
import { type CompanySize, fineExposure } from '#core/law/money/fine-exposure';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { realCatalog } from '../../../support/catalog';
import { exactPlan } from '../../../support/exact-plan';
import { realLaw } from '../../../support/law';
import { smallDuty, smallInstrument } from '../../../support/small-law';

const catalog = realCatalog();
const EURO: Penalty = {
  amount: 20_000_000,
  currency: 'EUR',
  turnoverPct: 4,
  turnoverOf: 'worldwide',
  rule: 'higher',
  lowerUpTo: null,
  per: 'case',
  note: null,
};

/** Fine of an instrument with this penalty, at two units of any currency to the dollar. */
function fine(penalty: Partial<Penalty>, revenueUsd: number | null, employees: number | null = null) {
  const instrument = smallInstrument({ maxPenalty: { ...EURO, ...penalty } });
  return fineExposure(smallDuty(), instrument, sized(revenueUsd, revenueUsd, employees), () => 2);
}

function sized(worldwide: number | null, local: number | null, employees: number | null = null): CompanySize {
  return { revenueUsd: { worldwide, local }, employees };
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
    expect(fineExposure(duty, instrument, sized(0, 0), () => 1)).toMatchObject({
      ceilingUsd: 10_000_000,
      tier: 'duty',
    });
    expect(fineExposure(smallDuty(), smallInstrument(), sized(1e9, null), () => 1)).toBeNull();
  });

  it('takes a share of local turnover where the law says so', () => {
    const instrument = smallInstrument({ maxPenalty: { ...EURO, amount: 1, turnoverOf: 'local' } });
    const company = sized(1_000_000_000, 50_000_000);
    expect(fineExposure(smallDuty(), instrument, company, () => 1)?.ceilingUsd).toBe(2_000_000);
  });

  it('takes the lower of the two for a company that keeps both limits of size, on both sides of each', () => {
    const relieved = { lowerUpTo: { employeesBelow: 250, turnoverAtMost: 50_000_000 } };
    // Two euros to the dollar: 25 million dollars are the 50 million of the limit, 4 % of them are 1 million dollars.
    expect(fine(relieved, 25_000_000, 249)).toMatchObject({
      ceilingUsd: 1_000_000,
      rule: 'lower',
      relief: 'yes',
    });
    expect(fine(relieved, 25_000_001, 249)).toMatchObject({ ceilingUsd: 10_000_000, relief: 'no' });
    expect(fine(relieved, 25_000_000, 250)).toMatchObject({ ceilingUsd: 10_000_000, relief: 'no' });
    // One limit passed decides, whatever the other figure is; without that the ceiling is the higher of the two.
    expect(fine(relieved, null, 250)).toMatchObject({ relief: 'no' });
    expect(fine(relieved, 1, null)).toMatchObject({
      ceilingUsd: 10_000_000,
      rule: 'higher',
      relief: 'unknown',
    });
    expect(fine({}, 1, 1)).toMatchObject({ relief: null });
  });

  it('of the AI Act is a share of turnover for a start-up and an amount for a large company', () => {
    const { instruments, duties } = realLaw().jurisdictions.find(({ id }) => id === 'EU') ?? {};
    const act = instruments?.find(({ id }) => id === 'ai-act');
    const screening = duties?.find(({ id }) => id === 'ai-act.prohibited-screening');
    if (act === undefined || screening === undefined) throw new Error('the AI Act is not in the catalog');
    const rates = unitsPerUsdOf(catalog);
    // Art. 99(3) and (6): 7 % of two million against EUR 35 million.
    expect(fineExposure(screening, act, sized(2e6, null, 12), rates)?.ceilingUsd).toBeCloseTo(140_000, 6);
    expect(fineExposure(screening, act, sized(2e6, null, 400), rates)?.ceilingUsd).toBeGreaterThan(35e6);
  });

  it('converts with the rates of the catalog', () => {
    const rates = unitsPerUsdOf(catalog);
    expect(rates('USD')).toBe(1);
    expect(rates('EUR')).toBeGreaterThan(0.5);
    expect(rates('XXX')).toBeUndefined();
  });
});
