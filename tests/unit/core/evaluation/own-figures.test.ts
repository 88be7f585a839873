import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';

const catalog = realCatalog();
const plan = exactPlan(catalog);
const own = (value: ThreePoint) => ({ value, note: 'contract', enteredOn: '2026-11-23' });
const estimate = (figures: Readonly<Record<string, ThreePoint>>, country = 'DE') => {
  const overrides = { ...plan.overrides };
  for (const [id, value] of Object.entries(figures)) overrides[id] = own(value);
  const evaluation = evaluatePlan({
    plan: { ...plan, overrides },
    catalog,
    countries: [country],
    sampleCount: 5000,
  });
  const [one] = evaluation.countries;
  if (one === undefined) throw new Error(`no estimate for ${country}`);
  return one;
};

describe("a figure of the user's own", () => {
  it('as pay brings its own range: 62/12 person-years at 80,000 · 1.2, known to the dollar', () => {
    const median = 'country/DE/ml_engineer_salary_usd_median';
    const staff = (value: ThreePoint) =>
      estimate({
        [median]: value,
        'country/DE/ml_engineer_salary_usd_p25': exactly(90_000),
        'country/DE/ml_engineer_salary_usd_p75': exactly(150_000),
      }).items.find(({ id }) => id === 'staff')?.usd;
    expect(staff(exactly(80_000))).toMatchObject({ p10: 496_000, p50: 496_000, p90: 496_000 });
    const ranged = staff({ low: 70_000, likely: 80_000, high: 85_000 });
    expect((ranged?.p10 ?? 0) / 434_000).toBeCloseTo(1, 3);
    expect((ranged?.p90 ?? 0) / 527_000).toBeCloseTo(1, 3);
  });

  it('as a price serves the neighbours too, where that country is the nearest', () => {
    const isOffered = catalog.offers.some(
      ({ country, acceleratorId }) => country === 'CZ' && acceleratorId === 'h100-sxm',
    );
    expect(isOffered).toBe(false);
    expect(estimate({}, 'AT').training).toMatchObject({ status: 'nearest', pricedIn: 'DE' });
    // Vienna to Prague is about 255 km, to Berlin 525 km.
    const austria = estimate({ 'price/h100-sxm/CZ': exactly(3) }, 'AT').training;
    expect(austria).toMatchObject({ status: 'nearest', pricedIn: 'CZ', usdPerAcceleratorHour: exactly(3) });
    expect(Math.abs((austria.distanceKm ?? 0) - 255)).toBeLessThan(10);
  });

  it('as a spot price serves the neighbours that rent spot', () => {
    const overrides = { ...plan.overrides, 'price/h100-sxm/CZ/spot': own(exactly(1)) };
    const spot = { ...plan, overrides, training: { ...plan.training, tenure: 'spot' as const } };
    const { countries } = evaluatePlan({ plan: spot, catalog, countries: ['AT'], sampleCount: 100 });
    expect(countries[0]?.training).toMatchObject({
      status: 'nearest',
      pricedIn: 'CZ',
      usdPerAcceleratorHour: exactly(1),
    });
  });

  it('cannot make a share zero: a goodput of 0 counts as a thousandth', () => {
    const run = (goodput: number) =>
      estimate({ 'assumption/goodput': exactly(goodput) }).items.find(({ id }) => id === 'experiments')?.usd
        ?.p50;
    expect(run(0)).toBeCloseTo(run(0.001) ?? 0, 6);
  });
});
