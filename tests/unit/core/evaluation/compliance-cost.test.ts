import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Duty, LawCatalog } from '#core/law/law';
import { NO_COMPLIANCE, NO_RECORD } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';
import { smallDuty, smallInstrument, smallJurisdiction, smallLaw } from '../../../support/small-law.ts';

const catalog = realCatalog();
const plan = exactPlan(catalog);

/** A law of Germany, where the plan has its market, its team and its machines. */
function lawOf(...duties: readonly Partial<Duty>[]): LawCatalog {
  const covers = ['DE', 'FR'];
  return smallLaw(
    smallJurisdiction({
      covers,
      instruments: [smallInstrument({ covers })],
      duties: duties.map((fields, position) => smallDuty({ id: `act.duty-${position}`, covers, ...fields })),
    }),
  );
}

const days = (low: number, high = low) => ({ low, high });
const AT_ONCE = { effortDays: days(15), recurringDaysPerYear: days(12) };
/** Binds from the eighth month on; the plan launches in the fifth. */
const LATER = { effortDays: days(5), recurringDaysPerYear: days(6), appliesFrom: '2027-08-01' };
const OPEN = { when: { fact: 'personalData', is: true } } as const;

const evaluate = (law?: LawCatalog, changed: Plan = plan, countries: readonly string[] = ['DE']) =>
  evaluatePlan({
    plan: changed,
    catalog,
    countries,
    sampleCount: 200,
    ...(law === undefined ? {} : { law }),
  });
const scopeOf = (evaluation: ReturnType<typeof evaluate>, id = 'horizon') => {
  const scope = evaluation.planned.scopes.find((candidate) => candidate.id === id);
  return { scope, item: scope?.items.find((line) => line.id === 'compliance') };
};
const usdOf = (law: LawCatalog, changed = plan, scope = 'horizon') =>
  scopeOf(evaluate(law, changed), scope).item?.usd?.p50;

/** 100,000 USD · 1.2 social cost · 0.9 / 220 days; all exact in this plan. */
const DAY = (100_000 * 1.2 * 0.9) / 220;

describe('two duties worked by hand', () => {
  const law = lawOf(AT_ONCE, LATER);

  it.each([
    // 15 + 5 once; a day a month in the 6 months from launch; half a day in the 3 months from August
    ['horizon', 15 + 5 + 6 + 1.5],
    // 4 of the 7 months in which the later duty is prepared
    ['until_launch', 15 + (5 * 4) / 7],
  ] as const)('%s holds %d days at 490.91 USD', (scope, workDays) => {
    expect(usdOf(law, plan, scope)).toBeCloseTo(workDays * DAY, 6);
  });

  it('is the same in Germany’s own estimate, since all of the plan is there', () => {
    const item = evaluate(law).countries[0]?.items.find(({ id }) => id === 'compliance');
    expect(item?.usd?.p50).toBeCloseTo(27.5 * DAY, 6);
    expect(item?.duties).toEqual({ counted: 2, waiting: 0 });
  });

  it('falls into the months in which the work is done', () => {
    const [without, counted] = [evaluate(), evaluate(law)].map(({ planned }) => planned.months);
    const added = counted?.map(({ usd }, month) => (usd.p50 - (without?.[month]?.usd.p50 ?? 0)) / DAY);
    expect(added?.[0]).toBeCloseTo(15 / 4 + 5 / 7, 6);
    expect(added?.[4]).toBeCloseTo(5 / 7 + 1, 6);
    expect(added?.[8]).toBeCloseTo(1 + 0.5, 6);
  });

  it('adds to the total and leaves every other line as it is', () => {
    const [without, counted] = [evaluate(), evaluate(law)].map((evaluation) => scopeOf(evaluation).scope);
    expect(counted?.items.filter(({ id }) => id !== 'compliance')).toEqual(without?.items);
    expect((counted?.likelyUsd ?? 0) - (without?.likelyUsd ?? 0)).toBeCloseTo(27.5 * DAY, 4);
  });

  it('is named among the drivers when its days are uncertain', () => {
    const { scope } = scopeOf(evaluate(lawOf({ ...AT_ONCE, effortDays: days(10, 20) })));
    const driver = scope?.drivers.find(({ input }) => input === 'compliance.days');
    expect(driver?.value).toEqual({ low: 10, likely: 15, high: 20 });
    expect(driver?.effectUsd).toBeCloseTo(10 * DAY, 3);
  });
});

describe('what is counted', () => {
  it('has no such item without law', () => {
    const evaluation = evaluate();
    expect(scopeOf(evaluation).item).toBeUndefined();
    expect(evaluation.planned.compliance).toBeNull();
  });

  it('does not count a duty that hangs on an unanswered question, says so, and takes the total as complete', () => {
    const { scope, item } = scopeOf(evaluate(lawOf(AT_ONCE, OPEN)));
    expect(item?.duties).toEqual({ counted: 1, waiting: 1 });
    expect(item?.usd?.p50).toBeCloseTo((15 + 6) * DAY, 6);
    expect(scope?.complete).toBe(true);
  });

  it('knows no amount, rather than zero, where nothing but open duties is known', () => {
    const { item } = scopeOf(evaluate(lawOf(OPEN)));
    expect(item?.usd).toBeNull();
    expect(item?.duties).toEqual({ counted: 0, waiting: 1 });
  });

  it.each([
    ['advice', { isAdvice: true }],
    ['a proposal', { isProposed: true }],
    ['what ends before it would have to be met', { appliesUntil: '2027-03-01' }],
  ] as const)('never counts %s', (_, fields) => {
    expect(usdOf(lawOf(AT_ONCE, { ...AT_ONCE, ...fields }))).toBe(usdOf(lawOf(AT_ONCE)));
  });

  it('leaves out what the user waived, and keeps what is done: it was paid for', () => {
    const marked = (status: 'waived' | 'done') => ({
      ...plan,
      compliance: { ...NO_COMPLIANCE, duties: { 'act.duty-0': { ...NO_RECORD, status } } },
    });
    const law = lawOf(AT_ONCE, LATER);
    expect(usdOf(law, marked('waived'))).toBeCloseTo(6.5 * DAY, 6);
    expect(usdOf(law, marked('done'))).toBeCloseTo(27.5 * DAY, 6);
  });

  it('follows the place: a duty of those who are established there', () => {
    const established = { ...AT_ONCE, when: { fact: 'establishedHere', is: true } } as const;
    const { countries } = evaluate(lawOf(AT_ONCE, established), plan, ['FR', 'US']);
    const counted = countries.map(
      ({ items }) => items.find(({ id }) => id === 'compliance')?.duties?.counted,
    );
    expect(counted).toEqual([2, 1]);
  });

  it('counts a duty from the training compute on that its law names, also where a smaller run was asked before', () => {
    const law = lawOf(AT_ONCE, { ...AT_ONCE, when: { fact: 'trainingFlop', gte: 1e22 } });
    const larger = { ...plan, training: { ...plan.training, tokens: exactly(2e12) } };
    const counted = [plan, larger, plan].map(
      (changed) => evaluate(law, changed).planned.compliance?.dutyCount,
    );
    expect(counted).toEqual([1, 2, 1]);
  });

  it('never gets cheaper with one duty more', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
      .map(([low, more]) => days(low, low + more));
    const duty = fc.record({
      effortDays: range,
      recurringDaysPerYear: range,
      appliesFrom: fc.constantFrom(null, '2020-01-01', '2027-08-01', '2030-01-01'),
    });
    fc.assert(
      fc.property(fc.array(duty, { maxLength: 4 }), duty, (some, more) => {
        const likely = (duties: readonly Partial<Duty>[]) =>
          evaluate(lawOf(...duties)).planned.scopes.map(({ likelyUsd }) => likelyUsd);
        const before = likely(some);
        likely([...some, more]).forEach((usd, scope) => {
          expect(usd).toBeGreaterThanOrEqual((before[scope] ?? 0) - 1e-6);
        });
      }),
      { numRuns: 30 },
    );
  });
});
