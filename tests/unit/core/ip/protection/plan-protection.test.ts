import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonthsToDay } from '#core/ip/protection/filing/calendar-days';
import { protectionOfPlan } from '#core/ip/protection/plan-protection';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { ProtectionItem } from '#core/plan/ip/protection';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../../support/catalog.ts';
import { realProtection } from '../../../../support/protection.ts';

const catalog = realProtection();
const unitsPerUsd = unitsPerUsdOf(realCatalog());
/** Begins in January 2027, launches in September; the team is in the United States. */
const base = newPlan('Kestrel');

function planWith(items: readonly Partial<ProtectionItem>[], changes: Partial<Plan> = {}): Plan {
  const protection = items.map(
    (item, position): ProtectionItem => ({
      id: `i${position}`,
      market: 'US',
      right: 'patent',
      title: 'Sparse routing',
      status: 'planned',
      ...item,
    }),
  );
  const markets = [...new Set(protection.map(({ market }) => market))].filter((market) => market !== 'EU');
  return {
    ...base,
    markets: markets.map((country) => ({ country, monthlyActiveUsers: { low: 1, likely: 2, high: 3 } })),
    ...changes,
    ip: { ...NO_IP, ...changes.ip, protection },
  };
}

const answer = (plan: Plan, today = '2026-11-26') => protectionOfPlan({ plan, catalog, unitsPerUsd, today });
const openWeights = (value: boolean) => ({ facts: { common: { openWeights: value }, byCountry: {} } });

describe('days of a family of patents', () => {
  const { families, tasks } = answer(planWith([{}, { market: 'EU' }, { market: 'JP' }]));
  const dayOf = (market: string) =>
    families[0]?.items.find(({ filing }) => filing.item.market === market)?.filing.filedOn;

  it('files first at home three months before launch, elsewhere at the end of the priority year', () => {
    expect([dayOf('US'), dayOf('EU'), dayOf('JP')]).toEqual(['2027-06-01', '2028-06-01', '2028-06-01']);
  });
  it('asks for the first filing before disclosure, since Europe has no grace period', () => {
    expect(tasks.find(({ kind }) => kind === 'first-filing')).toMatchObject({
      market: 'US',
      dueOn: '2027-08-31',
      state: 'open',
    });
  });
  it('has the day on which priority ends for each further market', () => {
    expect(
      tasks.filter(({ kind }) => kind === 'priority').map(({ market, dueOn }) => [market, dueOn]),
    ).toEqual([
      ['EU', '2028-06-01'],
      ['JP', '2028-06-01'],
    ]);
  });
  it('takes a filing of the user as the first day', () => {
    const filed = answer(
      planWith([{ market: 'JP', filedOn: '2027-02-28', status: 'filed' }, { market: 'EU' }]),
    );
    expect(filed.tasks.find(({ kind }) => kind === 'priority')?.dueOn).toBe('2028-02-28');
    expect(filed.tasks.find(({ kind }) => kind === 'first-filing')?.state).toBe('done');
  });
  it('goes through the Patent Cooperation Treaty until month 30 or 31, and files Taiwan on its own', () => {
    const routed = answer(
      planWith(
        [{}, { market: 'EU', route: 'pct' }, { market: 'JP', route: 'pct' }, { market: 'TW', route: 'pct' }],
        {
          schedule: { ...base.schedule, horizonMonths: 60 },
        },
      ),
    );
    const phases = routed.tasks.filter(({ kind }) => kind === 'national-phase');
    expect(phases.map(({ market, dueOn }) => [market, dueOn])).toEqual([
      ['JP', '2029-12-01'],
      ['EU', '2030-01-01'],
    ]);
    expect(routed.tasks.find(({ market, kind }) => market === 'TW' && kind === 'priority')?.dueOn).toBe(
      '2028-06-01',
    );
  });
  it('has one day for the application at WIPO: 12 months for patents, 6 for marks', () => {
    const routed = (kind: 'patent' | 'trademark', route: 'pct' | 'madrid') =>
      answer(
        planWith([
          { right: kind },
          { market: 'JP', right: kind, route },
          { market: 'KR', right: kind, route },
        ]),
      ).tasks.filter((task) => task.kind === 'international' || task.kind === 'priority');
    expect(routed('patent', 'pct').map(({ market, dueOn }) => [market, dueOn])).toEqual([
      ['WO', '2028-06-01'],
    ]);
    expect(routed('trademark', 'madrid').map(({ market, dueOn }) => [market, dueOn])).toEqual([
      ['WO', '2027-09-01'],
    ]);
  });
  it('gives trade marks six months of priority', () => {
    const marks = answer(planWith([{ right: 'trademark' }, { right: 'trademark', market: 'CN' }]));
    expect(marks.tasks.map(({ kind, market, dueOn }) => [kind, market, dueOn])).toEqual([
      ['first-filing', 'US', '2027-08-31'],
      ['priority', 'CN', '2027-09-01'],
    ]);
  });
});

describe('what a disclosure does', () => {
  const noveltyOf = (plan: Plan) =>
    Object.fromEntries(
      answer(plan).families.flatMap(({ items }) =>
        items.map(({ filing, novelty }) => [filing.item.market, novelty]),
      ),
    );
  const markets = [{}, { market: 'EU' }, { market: 'JP' }, { market: 'CN' }, { market: 'EG' }];
  const published = (disclosedOn: string) => ({ ip: { ...NO_IP, disclosedOn } });
  const filed = markets.map((item) => ({ ...item, filedOn: '2027-06-01' }));

  it('loses nothing after filing', () => {
    expect(noveltyOf(planWith(filed, published('2027-06-01')))).toEqual({
      ...{ US: 'kept', EU: 'kept', JP: 'kept', CN: 'kept', EG: 'kept' },
    });
  });
  it('before filing is fatal in Europe and China, excused for a year in the United States and Japan', () => {
    expect(noveltyOf(planWith(filed, published('2027-03-01')))).toEqual({
      ...{ US: 'grace', EU: 'lost', JP: 'grace', CN: 'lost', EG: 'unknown' },
    });
  });
  it('more than a year before filing is fatal everywhere', () => {
    expect(noveltyOf(planWith(filed, published('2026-05-01')))).toMatchObject({ US: 'lost', JP: 'lost' });
  });
  it('is said in words where open weights destroy novelty', () => {
    const reasons = (isOpen: boolean) =>
      answer(planWith([{ market: 'DE' }], openWeights(isOpen)))
        .proposals.find(({ id }) => id === 'eu.patent')
        ?.reasons.map(({ id }) => id);
    expect(reasons(true)).toEqual(['invention', 'weights-destroy-novelty', 'no-grace']);
    expect(reasons(false)).toEqual(['invention', 'no-grace']);
  });
});

describe('proposals', () => {
  const proposalsFor = (plan: Plan) => answer(plan).proposals;
  const plan = planWith([{ market: 'DE' }, { market: 'FR' }, { market: 'CN' }], openWeights(false));

  it('go through the offices of the Union once for its members', () => {
    const marks = proposalsFor(plan).filter(({ right }) => right.right === 'trademark');
    expect(marks.map(({ market, countries }) => [market, countries])).toEqual([
      ['EU', ['DE', 'FR']],
      ['CN', ['CN']],
      ['US', ['US']],
    ]);
  });
  it('know what the plan has taken already, in the Union or in a member state', () => {
    expect(proposalsFor(plan).find(({ id }) => id === 'eu.patent')?.itemIds).toEqual(['i0', 'i1']);
    expect(proposalsFor(plan).find(({ id }) => id === 'eu.trademark')?.itemIds).toEqual([]);
  });
  it('leave patents out where only an open model is fine-tuned', () => {
    const tuned = { ...plan, training: { ...plan.training, approach: 'fine-tune' as const } };
    expect(proposalsFor(tuned).filter(({ right }) => right.right === 'patent')).toEqual([]);
  });
  it('say what a European patent costs until grant, and apart from it what keeps it alive', () => {
    const european = proposalsFor(plan).find(({ id }) => id === 'eu.patent');
    const officeEur = 135 + 1595 + 2010 + 720 + 1135;
    const renewalEur = 725 + 885 + 315 + 475 + 630 + 815 + 990 + 1175;
    expect((european?.cost.officialUsd.likely ?? 0) * 0.8883).toBeCloseTo(officeEur, 6);
    expect((european?.renewals.usd.likely ?? 0) * 0.8883).toBeCloseTo(renewalEur, 6);
  });
  it('become items of the plan as they are', () => {
    for (const { suggested, id } of proposalsFor(plan)) {
      const taken = answer(planWith([suggested]));
      expect(taken.families, id).toHaveLength(1);
      expect(taken.families[0]?.items[0]?.filing.right?.id).toBe(id);
    }
  });
  it('come in both languages', () => {
    for (const { reasons } of proposalsFor(plan))
      for (const { text } of reasons) expect(text.zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('routes side by side', () => {
  it('put off what is not needed at once: the treaty route asks for less in the first 18 months with many markets', () => {
    const family = answer(planWith(['US', 'EU', 'JP', 'KR', 'CN', 'IN'].map((market) => ({ market }))))
      .families[0];
    const [national, pct] = family?.routes ?? [];
    expect([national?.route, pct?.route]).toEqual(['national', 'pct']);
    expect(pct?.early.usd.likely).toBeLessThan(national?.early.usd.likely ?? 0);
    expect(pct?.cost.usd.likely).toBeGreaterThan(national?.cost.usd.likely ?? 0);
    expect((pct?.decideBy ?? '') > (national?.decideBy ?? '')).toBe(true);
  });
  it('count what WIPO charges for a mark: 653 CHF, China 249 + 125, Australia 2 × 232', () => {
    const marks = ['US', 'CN', 'AU'].map((market) => ({ market, right: 'trademark' as const }));
    const madrid = answer(planWith(marks)).families[0]?.routes.find(({ route }) => route === 'madrid');
    const chf = madrid?.payments.filter(({ currency, stage }) => currency === 'CHF' && stage === 'filing');
    expect(chf?.reduce((sum, { amount }) => sum + (amount?.likely ?? 0), 0)).toBe(653 + 249 + 125 + 2 * 232);
    expect(madrid?.through).toEqual(['CN', 'AU']);
    expect(madrid?.onTheirOwn).toEqual(['US']);
  });
  it('take the fees of the office as a ceiling where the individual fee is not known', () => {
    const marks = ['US', 'GB'].map((market) => ({ market, right: 'trademark' as const }));
    const madrid = answer(planWith(marks)).families[0]?.routes.find(({ route }) => route === 'madrid');
    const british = madrid?.payments.filter(({ market, fee }) => market === 'GB' && fee !== null);
    expect(british?.map(({ amount, isCeiling }) => [amount?.likely, isCeiling])).toEqual([
      [205, true],
      [60, true],
    ]);
  });
});

const MARKETS = catalog.jurisdictions.map(({ id }) => id);
const markets = fc.uniqueArray(fc.constantFrom(...MARKETS), { minLength: 1, maxLength: 8 });
const right = fc.constantFrom('patent' as const, 'trademark' as const, 'design' as const);
const day = fc
  .tuple(
    fc.integer({ min: 2026, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const route = fc.constantFrom('national' as const, 'pct' as const, 'madrid' as const);

describe('properties', () => {
  it('no deadline that counts from a filing lies before it', () => {
    fc.assert(
      fc.property(markets, right, route, day, (of, kind, way, filedOn) => {
        const plan = planWith(
          of.map((market, position) => ({
            market,
            right: kind,
            route: way,
            ...(position === 0 ? { filedOn, status: 'filed' as const } : {}),
          })),
          { schedule: { ...base.schedule, horizonMonths: 240 } },
        );
        const { tasks, families } = answer(plan);
        const filedDay = new Map(
          families.flatMap(({ items }) => items.map(({ filing }) => [filing.item.id, filing.filedOn])),
        );
        for (const { kind: deadline, dueOn, itemId } of tasks) {
          if (deadline === 'examination' || deadline === 'renewal')
            expect(dueOn >= (filedDay.get(itemId) ?? '')).toBe(true);
          if (deadline === 'priority' || deadline === 'national-phase')
            expect(dueOn >= (families[0]?.family.priorityOn ?? '')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a further market never makes a family cheaper', () => {
    fc.assert(
      fc.property(markets, right, (of, kind) => {
        // The first market stays the first: which one is filed first may change what falls due when, not how much.
        const costOf = (list: readonly string[]) =>
          answer(
            planWith(
              list.map((market) => ({ market, right: kind })),
              { schedule: { ...base.schedule, horizonMonths: 240 } },
            ),
          );
        const all = costOf(of);
        const fewer = costOf(of.slice(0, -1));
        const total = ({ cost, later }: typeof all) => cost.usd.likely + later.usd.likely;
        expect(total(all)).toBeGreaterThanOrEqual(total(fewer) - 1e-9);
        expect(all.cost.usd.low).toBeLessThanOrEqual(all.cost.usd.likely + 1e-9);
        expect(all.cost.usd.likely).toBeLessThanOrEqual(all.cost.usd.high + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('a further class or claim never makes it cheaper', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MARKETS),
        route,
        fc.integer({ min: 1, max: 44 }),
        fc.integer({ min: 1, max: 80 }),
        (market, way, classes, claims) => {
          const total = (more: number) => {
            const size = {
              classes: Array.from({ length: classes + more }, (_, position) => position + 1),
              claims: claims + more,
            };
            const { cost, later } = answer(
              planWith([
                { market: 'US', right: 'trademark', ...size },
                { market, right: 'trademark', route: way, ...size },
                { market, right: 'patent', route: way, ...size },
              ]),
            );
            return cost.usd.likely + later.usd.likely;
          };
          expect(total(1)).toBeGreaterThanOrEqual(total(0) - 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('no route loses a market', () => {
    fc.assert(
      fc.property(markets, right, (of, kind) => {
        const { families } = answer(planWith(of.map((market) => ({ market, right: kind }))));
        for (const { through, onTheirOwn } of families[0]?.routes ?? [])
          expect([...through, ...onTheirOwn].toSorted()).toEqual(of.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('every payment keeps the currency of its office, and its dollars follow the rate', () => {
    fc.assert(
      fc.property(markets, right, route, (of, kind, way) => {
        const { families } = answer(planWith(of.map((market) => ({ market, right: kind, route: way }))));
        for (const { payments } of families)
          for (const { fee, currency, amount, usd } of payments) {
            if (fee !== null) expect(currency).toBe(fee.currency);
            if (amount === null || usd === null) continue;
            expect(usd.likely * (unitsPerUsd(currency) ?? Number.NaN)).toBeCloseTo(amount.likely, 6);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('the same day of a later month is the last of a shorter one', () => {
    expect(addMonthsToDay('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonthsToDay('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonthsToDay('2027-03-15', -15)).toBe('2025-12-15');
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 240 }), (from, months) => {
        expect(addMonthsToDay(from, months) >= from).toBe(true);
      }),
    );
  });
});

describe('money', () => {
  it('stays within the horizon and is split by market', () => {
    const result = answer(planWith([{}, { market: 'EU' }, { market: 'JP' }]));
    const sum = result.byMarket.reduce((total, { cost }) => total + cost.usd.likely, 0);
    expect(sum).toBeCloseTo(result.cost.usd.likely, 6);
    expect(result.horizonEndsOn).toBe('2028-12-31');
    expect(result.later.usd.likely).toBeGreaterThan(0);
    expect(result.byMarket.map(({ market }) => market)).toContain(null);
  });
  it('names what is not known instead of counting nothing', () => {
    const { cost } = answer(planWith([{ market: 'BR' }]));
    expect(cost.unknown.map(({ fee }) => fee?.id)).toEqual(['br.patent.filing']);
  });
  it('counts nothing for what was dropped', () => {
    const { cost, families, tasks } = answer(planWith([{ status: 'dropped' }]));
    expect([families, tasks, cost.usd.high]).toEqual([[], [], 0]);
  });
  it('takes the number of employees for the reduction', () => {
    const withEmployees = (employees: number) =>
      answer(planWith([{}], { facts: { common: { employees }, byCountry: {} } })).families[0]?.items[0]
        ?.reduced;
    expect([
      withEmployees(500),
      withEmployees(501),
      answer(planWith([{}])).families[0]?.items[0]?.reduced,
    ]).toEqual([...[true, false, null]]);
  });
  it('a market that the catalog does not have is unknown, not free', () => {
    const { cost, families } = answer(planWith([{ market: 'ZW' }]));
    expect(families[0]?.items[0]?.filing.right).toBeNull();
    expect(cost.unknown).toHaveLength(1);
  });
  it('counts what was paid before the plan nowhere, and takes past renewals of a granted right for done', () => {
    const { cost, later, families, tasks } = answer(
      planWith([{ market: 'DE', status: 'granted', filedOn: '2021-01-01' }]),
    );
    const early = (families[0]?.payments ?? []).filter(({ dueOn }) => dueOn < '2027-01-01');
    expect(early.length).toBeGreaterThan(0);
    const all = (families[0]?.payments ?? []).reduce((sum, { usd }) => sum + (usd?.likely ?? 0), 0);
    const before = early.reduce((sum, { usd }) => sum + (usd?.likely ?? 0), 0);
    expect(cost.usd.likely + later.usd.likely).toBeCloseTo(all - before, 6);
    expect(tasks.filter(({ kind, state }) => kind === 'renewal' && state === 'overdue')).toEqual([]);
    const running = answer(planWith([{ market: 'DE', status: 'filed', filedOn: '2021-01-01' }]));
    expect(running.tasks.filter(({ state }) => state === 'overdue').length).toBeGreaterThan(0);
  });
});
