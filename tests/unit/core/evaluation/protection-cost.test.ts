import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { protectionOfPlan } from '#core/ip/protection/plan-protection';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { ProtectionItem } from '#core/plan/ip/protection';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';
import { realProtection } from '../../../support/protection.ts';

const catalog = realCatalog();
const protection = realProtection();
const plan = exactPlan(catalog);

function withItems(...items: readonly Partial<ProtectionItem>[]): Plan {
  const all = items.map(
    (item, position): ProtectionItem => ({
      id: `i${position}`,
      market: 'EU',
      right: 'trademark',
      title: 'Kestrel',
      status: 'planned',
      classes: [9, 42],
      ...item,
    }),
  );
  return { ...plan, ip: { ...NO_IP, protection: all } };
}

const evaluate = (of: Plan, fees = true) =>
  evaluatePlan({ plan: of, catalog, countries: ['DE'], sampleCount: 200, ...(fees ? { protection } : {}) });
const scopeOf = (of: Plan, id = 'horizon') => evaluate(of).planned.scopes.find((scope) => scope.id === id);
const itemOf = (of: Plan, id = 'horizon') =>
  scopeOf(of, id)?.items.find((item) => item.id === 'ip_protection');

describe('registration of rights as a line of the cost', () => {
  it('leaves a plan that registers nothing as it is, to the digit', () => {
    expect(evaluate(plan)).toEqual(evaluate(plan, false));
    const dropped = withItems({ status: 'dropped' });
    expect(evaluate(dropped).planned.scopes).toEqual(evaluate(plan).planned.scopes);
  });

  it('holds 900 EUR of the office beside what attorneys ask', () => {
    const [family] = protectionOfPlan({
      plan: withItems({}),
      catalog: protection,
      unitsPerUsd: unitsPerUsdOf(catalog),
      today: '2026-11-26',
    }).families;
    expect(family?.cost.officialUsd.likely).toBeCloseTo(900 / 0.8883, 6);
    // Clearance 500 to 3,000, filing 400 to 1,500, answering the office 0 to 2,000.
    expect(family?.cost.usd).toEqual({
      low: expect.closeTo(900 / 0.8883 + 900, 6),
      likely: expect.closeTo(900 / 0.8883 + 1750 + 950 + 1000, 6),
      high: expect.closeTo(900 / 0.8883 + 6500, 6),
    });
    expect(evaluate(withItems({})).planned.protection?.usd).toEqual(family?.cost.usd);
  });

  it('adds the same to the plan and to every country, once', () => {
    const usd = itemOf(withItems({}))?.usd;
    expect(usd?.p10).toBeLessThan(usd?.p90 ?? 0);
    const before = evaluate(plan).countries[0];
    const after = evaluate(withItems({})).countries[0];
    const line = after?.items.find(({ id }) => id === 'ip_protection');
    expect(line?.usd).toEqual(usd);
    expect((after?.totalUsd.p50 ?? 0) - (before?.totalUsd.p50 ?? 0)).toBeGreaterThan(0);
  });

  it('falls into the months in which it is due: a mark before launch, renewals outside the horizon', () => {
    const shares = evaluate(withItems({})).planned.protection?.shares;
    expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    const until = itemOf(withItems({}), 'until_launch')?.usd?.p50 ?? 0;
    expect(until).toBeGreaterThan(0);
    expect(until).toBeLessThanOrEqual(itemOf(withItems({}))?.usd?.p50 ?? 0);
  });

  it('moves the total through one input of its own', () => {
    const driver = scopeOf(withItems({}))?.drivers.find(({ input }) => input === 'ip.protection');
    const usd = evaluate(withItems({})).planned.protection?.usd;
    expect(driver?.effectUsd).toBeCloseTo((usd?.high ?? 0) - (usd?.low ?? 0), 4);
  });

  it('says that a fee is not known, and that the total is incomplete', () => {
    const item = itemOf(withItems({ market: 'NG' }));
    expect(item?.missing).toEqual(['protection/rights']);
    expect(item?.usd?.p50).toBeGreaterThan(0);
    expect(scopeOf(withItems({ market: 'NG' }))?.complete).toBe(false);
  });

  it('takes an amount of the user in its place, also where a fee is not known', () => {
    const value = { low: 8_000, likely: 8_000, high: 8_000 };
    const own = { value, note: 'quote of our attorney', enteredOn: '2026-11-26' };
    const item = itemOf({ ...withItems({ market: 'NG' }), overrides: { 'protection/rights': own } });
    expect([item?.usd?.p50, item?.missing]).toEqual([8_000, []]);
  });

  it('shows the figure behind it, as an estimate, with the month that is typical of its fees', () => {
    const { figures } = evaluate(withItems({ market: 'DE' }));
    expect(figures['protection/rights']).toMatchObject({
      confidence: 'recalled',
      asOf: '2025-12',
      layer: 'built-in',
    });
    expect(itemOf(withItems({ market: 'DE' }))?.assumed).toBe(true);
  });
});
