import { describe, expect, it } from 'vitest';
import { createEvaluator } from '#core/law/engine/evaluator';
import { openFacts } from '#core/law/engine/open-facts';
import { reasonsFor } from '#core/law/engine/reasons';
import type { Facts } from '#core/law/facts';
import type { Trigger } from '#core/law/trigger';

const personal: Trigger = { fact: 'personalData', is: true };
const health: Trigger = { fact: 'healthData', is: true };
const many: Trigger = { fact: 'dataSubjectsHere', gte: 1000 };

function truth(trigger: Trigger, facts: Facts) {
  return createEvaluator(facts, {}).truth(trigger);
}

function missing(trigger: Trigger, facts: Facts) {
  return openFacts(trigger, createEvaluator(facts, {}));
}

describe('three values', () => {
  it('an “and” fails as soon as one part fails, whatever is unknown', () => {
    expect(truth({ all: [personal, health] }, { healthData: false })).toBe('false');
    expect(truth({ all: [personal, health] }, { healthData: true })).toBe('unknown');
  });

  it('an “or” holds as soon as one part holds, whatever is unknown', () => {
    expect(truth({ any: [personal, health] }, { healthData: true })).toBe('true');
    expect(truth({ any: [personal, health] }, { healthData: false })).toBe('unknown');
  });

  it('“all of nothing” holds, “any of nothing” fails', () => {
    expect(truth({ all: [] }, {})).toBe('true');
    expect(truth({ any: [] }, {})).toBe('false');
  });

  it.each([
    [{ min: 1000, max: 5000 }, 'true'],
    [{ min: 0, max: 999 }, 'false'],
    [{ min: 0, max: 1000 }, 'unknown'],
  ] as const)('a range decides only when both of its ends agree: %j', (dataSubjectsHere, expected) => {
    expect(truth(many, { dataSubjectsHere })).toBe(expected);
    if (expected === 'unknown') expect(missing(many, { dataSubjectsHere })).toEqual(['dataSubjectsHere']);
  });

  it('a list holds one of the choices asked for', () => {
    const abroad: Trigger = { fact: 'transferDestinations', includes: ['CN', 'RU'] };
    expect(truth(abroad, { transferDestinations: ['FI', 'CN'] })).toBe('true');
    expect(truth(abroad, { transferDestinations: [] })).toBe('false');
  });

  it('a date before another', () => {
    const before: Trigger = { fact: 'placedOnMarketOn', before: '2025-08-02' };
    expect(truth(before, { placedOnMarketOn: '2025-08-01' })).toBe('true');
    expect(truth(before, { placedOnMarketOn: '2025-08-02' })).toBe('false');
  });
});

describe('named conditions', () => {
  const title = { en: 'c', zh: '条件' };

  it('may use each other, and the reasons name the innermost', () => {
    const conditions = {
      sensitive: { title, when: health },
      risky: { title, when: { all: [{ condition: 'sensitive' }, many] } },
    };
    const evaluator = createEvaluator({ healthData: true, dataSubjectsHere: 2000 }, conditions);
    expect(
      reasonsFor({ condition: 'risky' }, evaluator).map(({ leaf, condition }) => [leaf.fact, condition]),
    ).toEqual([
      ['healthData', 'sensitive'],
      ['dataSubjectsHere', 'risky'],
    ]);
  });

  it('refuse a circle and a name that is not defined', () => {
    const circle = { a: { title, when: { condition: 'b' } }, b: { title, when: { condition: 'a' } } };
    expect(() => createEvaluator({}, circle).truth({ condition: 'a' })).toThrow(/refers to itself/);
    expect(() => createEvaluator({}, {}).truth({ condition: 'toString' })).toThrow(/toString is not defined/);
  });
});

describe('reasons', () => {
  const reasons = (trigger: Trigger, facts: Facts) =>
    reasonsFor(trigger, createEvaluator(facts, {})).map(({ leaf, value, holds }) => [
      leaf.fact,
      value,
      holds,
    ]);

  it('of an “or” are all parts that hold', () => {
    const facts = { personalData: true, healthData: true, dataSubjectsHere: 5 };
    expect(reasons({ any: [personal, health, many] }, facts)).toEqual([
      ['personalData', true, true],
      ['healthData', true, true],
    ]);
  });

  it('of a failed “and” are the parts that fail', () => {
    expect(reasons({ all: [personal, health] }, { personalData: true, healthData: false })).toEqual([
      ['healthData', false, false],
    ]);
  });

  it('of a negation are those of what it negates', () => {
    expect(reasons({ not: { any: [personal, health] } }, { personalData: false, healthData: false })).toEqual(
      [
        ['personalData', false, false],
        ['healthData', false, false],
      ],
    );
  });

  it('of an open trigger are what is settled', () => {
    expect(
      reasons({ all: [personal, { any: [health, many] }] }, { personalData: true, healthData: false }),
    ).toEqual([['personalData', true, true]]);
  });
});

describe('facts that decide', () => {
  it('leave out what other answers have settled', () => {
    expect(missing({ any: [{ all: [personal, health] }, many] }, { healthData: false })).toEqual([
      'dataSubjectsHere',
    ]);
  });

  it('leave out what another open question makes idle', () => {
    expect(missing({ all: [personal, { any: [personal, health] }] }, {})).toEqual(['personalData']);
    expect(missing({ any: [personal, { all: [personal, health] }] }, {})).toEqual(['personalData']);
  });

  it('name the original fact where a finer one has a stand-in, the finer one where its answer is too vague', () => {
    const daily: Trigger = { fact: 'dailyActiveUsersHere', gte: 100 };
    expect(missing(daily, {})).toEqual(['monthlyActiveUsersHere']);
    expect(missing(daily, { dailyActiveUsersHere: { min: 0, max: 200 } })).toEqual(['dailyActiveUsersHere']);
  });
});

describe('stand-ins', () => {
  const sells: Trigger = { fact: 'sellsOrSharesData', is: true };
  const reason = (trigger: Trigger, facts: Facts) => reasonsFor(trigger, createEvaluator(facts, {}))[0];

  it('answer for a finer fact, and the reason says so', () => {
    expect(reason(sells, { profiling: true })).toMatchObject({ value: true, assumedFrom: ['profiling'] });
    expect(reason(sells, { sellsOrSharesData: true })).toMatchObject({ assumedFrom: null });
  });

  it('give way to the answer itself', () => {
    expect(truth(sells, { profiling: true, sellsOrSharesData: false })).toBe('false');
  });

  it('answer “is it not?” with the opposite', () => {
    const processor = (is: boolean): Trigger => ({ fact: 'processorOnly', is });
    expect(truth(processor(true), {})).toBe('false');
    expect(truth(processor(false), {})).toBe('true');
  });

  describe('that are no more than a lower bound', () => {
    const worldwide: Trigger = { fact: 'monthlyActiveUsersWorldwide', gt: 700 };
    const straddling = { min: 500, max: 900 };

    it('decide that a limit is passed, whatever else is known too vaguely', () => {
      expect(truth(worldwide, { monthlyActiveUsersHere: 701 })).toBe('true');
      expect(truth(worldwide, { monthlyActiveUsersHere: 701, monthlyActiveUsersWorldwide: straddling })).toBe(
        'true',
      );
      expect(truth(worldwide, { monthlyActiveUsersHere: { min: 701, max: 800 } })).toBe('true');
      expect(truth({ fact: 'monthlyActiveUsersWorldwide', lte: 700 }, { monthlyActiveUsersHere: 701 })).toBe(
        'false',
      );
      expect(reason(worldwide, { monthlyActiveUsersHere: 701 })).toMatchObject({
        assumedFrom: ['monthlyActiveUsersHere'],
      });
    });

    it.each([
      [{ monthlyActiveUsersWorldwide: straddling }],
      [{ monthlyActiveUsersHere: 0, monthlyActiveUsersWorldwide: straddling }],
      [{ monthlyActiveUsersHere: { min: 0, max: 800 }, monthlyActiveUsersWorldwide: straddling }],
    ] as const)(
      'never decide beside a vague number that it is kept, and the fact itself is asked for: %j',
      (facts) => {
        expect(truth(worldwide, facts)).toBe('unknown');
        expect(truth({ not: worldwide }, facts)).toBe('unknown');
        expect(missing(worldwide, facts)).toEqual(['monthlyActiveUsersWorldwide']);
      },
    );

    it('stand for all users where those worldwide are not known at all, and are shown as assumed', () => {
      expect(truth(worldwide, { monthlyActiveUsersHere: 700 })).toBe('false');
      expect(reason({ not: worldwide }, { monthlyActiveUsersHere: 700 })).toMatchObject({
        assumedFrom: ['monthlyActiveUsersHere'],
      });
    });

    it('leave the last word to the answer itself', () => {
      expect(truth(worldwide, { monthlyActiveUsersHere: 1, monthlyActiveUsersWorldwide: 700 })).toBe('false');
      expect(truth(worldwide, { monthlyActiveUsersHere: 1, monthlyActiveUsersWorldwide: 701 })).toBe('true');
    });
  });

  it.each([
    [4e24, 1.1e25, 'true'],
    [4e24, 1.3e25, 'false'],
    [3e24, undefined, 'false'],
    [3.4e24, undefined, 'true'],
  ] as const)(
    'a change with %d FLOP to a model of %s FLOP is a major one: %s',
    (trainingFlop, original, expected) => {
      const facts = { trainingFlop, ...(original === undefined ? {} : { originalModelFlop: original }) };
      expect(truth({ fact: 'majorModification', is: true }, facts)).toBe(expected);
    },
  );
});

describe('unanswered read as “no”', () => {
  const read = (trigger: Trigger, facts: Facts = {}) => createEvaluator(facts, {}, 'false').truth(trigger);

  it('is false for a yes-or-no question, zero for a number, none of the choices', () => {
    expect(read(personal)).toBe('false');
    expect(read({ fact: 'establishedHere', is: false })).toBe('true');
    expect(read(many)).toBe('false');
    expect(read({ fact: 'annualRevenueUsd', lt: 10 })).toBe('true');
    expect(read({ fact: 'useCase', in: ['chatbot'] })).toBe('false');
    expect(read(many, { dataSubjectsHere: { min: 0, max: 5000 } })).toBe('false');
    const worldwide: Trigger = { fact: 'monthlyActiveUsersWorldwide', gt: 700 };
    expect(read(worldwide, { monthlyActiveUsersHere: 5 })).toBe('false');
    expect(read(worldwide, { monthlyActiveUsersHere: 701 })).toBe('true');
  });
});
