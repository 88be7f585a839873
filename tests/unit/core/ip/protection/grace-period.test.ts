import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonthsToDay } from '#core/ip/protection/filing/calendar-days';
import { protectionOfPlan } from '#core/ip/protection/plan-protection';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { ProtectionItem } from '#core/plan/ip/protection';
import { newPlan } from '#core/plan/new-plan';
import { realCatalog } from '../../../../support/catalog.ts';
import { realProtection } from '../../../../support/protection.ts';

const DISCLOSED_ON = '2027-03-01';
const base = newPlan('Kestrel');

function answer(
  items: readonly Partial<ProtectionItem>[],
  catalog: ProtectionCatalog = realProtection(),
  disclosedOn = DISCLOSED_ON,
) {
  const protection = items.map(
    (item, at): ProtectionItem => ({
      ...{ id: `i${at}`, market: 'US', right: 'patent', title: 'Sparse routing', status: 'planned' },
      ...item,
    }),
  );
  return protectionOfPlan({
    plan: {
      ...base,
      schedule: { ...base.schedule, horizonMonths: 60 },
      ip: { ...NO_IP, disclosedOn, protection },
    },
    catalog,
    unitsPerUsd: unitsPerUsdOf(realCatalog()),
    today: '2026-11-26',
  });
}

function noveltyIn(market: string, items: readonly Partial<ProtectionItem>[], catalog?: ProtectionCatalog) {
  const filings = answer(items, catalog).families.flatMap((family) => family.items);
  return filings.find(({ filing }) => filing.item.market === market)?.novelty;
}

/** Published in March 2027, filed in the United States three months later, elsewhere when priority ends. */
const first = { filedOn: '2027-06-01', status: 'filed' } as const;
const late = '2028-06-01';

describe('a grace period', () => {
  it.each(['JP', 'KR', 'CA', 'AU', 'NZ', 'SG', 'MY', 'TW', 'VN'])(
    'of %s excuses what was published within a year of the filing there, and no first filing elsewhere helps',
    (market) => {
      expect(noveltyIn(market, [first, { market, plannedFor: '2028-03-01' }])).toBe('grace');
      expect(noveltyIn(market, [first, { market, plannedFor: '2028-03-02' }])).toBe('lost');
      expect(noveltyIn(market, [{ market, filedOn: '2028-03-01' }])).toBe('grace');
    },
  );

  it.each(['BR', 'TR', 'MX', 'CO', 'AR', 'PH', 'KE'])('of %s counts back from the first filing', (market) => {
    expect(noveltyIn(market, [first, { market, plannedFor: late }])).toBe('grace');
    expect(noveltyIn(market, [{ filedOn: '2028-03-02' }, { market, plannedFor: '2028-06-01' }])).toBe('lost');
  });

  it('of which it is not known what it is counted from leaves open what hangs on it', () => {
    expect(noveltyIn('AE', [first, { market: 'AE', plannedFor: '2028-03-01' }])).toBe('grace');
    expect(noveltyIn('AE', [first, { market: 'AE', plannedFor: late }])).toBe('unknown');
    expect(noveltyIn('AE', [{ filedOn: '2028-03-02' }, { market: 'AE', plannedFor: late }])).toBe('lost');
  });

  it('is met by the international application where one comes before the national phase', () => {
    const japan = { market: 'JP', route: 'pct' } as const;
    const { families, tasks } = answer([first, japan]);
    const [family] = families;
    expect(family?.family.internationalOn).toBe('2028-03-01');
    expect(family?.items.find(({ filing }) => filing.item.market === 'JP')?.novelty).toBe('grace');
    expect(tasks.find(({ kind }) => kind === 'international')?.dueOn).toBe('2028-03-01');
    expect(tasks.find(({ kind, market }) => kind === 'national-phase' && market === 'JP')?.dueOn).toBe(
      '2029-12-01',
    );
  });

  it('brings the planned filing forward, with a deadline of its own', () => {
    const { families, tasks } = answer([first, { market: 'JP' }, { market: 'BR' }]);
    const dayOf = (market: string) =>
      families[0]?.items.find(({ filing }) => filing.item.market === market)?.filing.filedOn;
    expect([dayOf('JP'), dayOf('BR')]).toEqual(['2028-03-01', late]);
    expect(tasks.filter(({ kind }) => ['grace', 'priority'].includes(kind))).toMatchObject([
      { kind: 'grace', market: 'JP', dueOn: '2028-03-01' },
      { kind: 'priority', market: 'BR', dueOn: late },
    ]);
  });

  it('changes nothing where the first filing comes before disclosure, nor for a mark', () => {
    const early = answer([{ filedOn: '2027-02-01' }, { market: 'JP' }]);
    expect(early.tasks.find(({ market, kind }) => market === 'JP' && kind === 'priority')?.dueOn).toBe(
      '2028-02-01',
    );
    const marks = answer([
      { ...first, right: 'trademark' },
      { market: 'JP', right: 'trademark' },
    ]);
    expect(marks.tasks.find(({ market }) => market === 'JP')).toMatchObject({
      kind: 'priority',
      dueOn: '2027-12-01',
    });
  });

  it('is never missed by what Landfall plans itself', () => {
    const catalog = realProtection();
    const markets = fc.uniqueArray(fc.constantFrom(...catalog.jurisdictions.map(({ id }) => id)), {
      minLength: 1,
      maxLength: 5,
    });
    const route = fc.constantFrom('national' as const, 'pct' as const);
    fc.assert(
      fc.property(markets, route, fc.integer({ min: 0, max: 15 }), (of, way, monthsLate) => {
        const filedOn = addMonthsToDay(DISCLOSED_ON, monthsLate);
        const { families, tasks } = answer([
          { market: 'US', title: 'X', filedOn, status: 'filed' },
          ...of.map((market) => ({ market, title: 'X', route: way })),
        ]);
        const items = families.flatMap((family) => family.items).slice(1);
        for (const { novelty, filing } of items) {
          const grace = filing.jurisdiction?.grace ?? null;
          const isExcused = grace?.scope === 'any' && monthsLate <= grace.months;
          if (monthsLate > 0 && isExcused) expect(novelty).toBe('grace');
          else expect(novelty).not.toBe('grace');
        }
        for (const { kind, dueOn } of tasks)
          if (['grace', 'priority', 'international'].includes(kind)) expect(dueOn >= filedOn).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the request for examination', () => {
  it.each([
    ['CN', 36],
    ['IN', 31],
    ['VN', 42],
    ['SG', 36],
  ] as const)('of %s falls due %d months after priority', (market, months) => {
    const { tasks } = answer([first, { market }]);
    expect(tasks.find(({ kind, market: of }) => kind === 'examination' && of === market)?.dueOn).toBe(
      addMonthsToDay(first.filedOn, months),
    );
  });

  it('of Japan falls due three years after the filing there', () => {
    const { tasks } = answer([{ filedOn: '2027-02-01' }, { market: 'JP', plannedFor: '2028-01-15' }]);
    expect(tasks.find(({ kind }) => kind === 'examination')?.dueOn).toBe('2031-01-15');
  });
});
