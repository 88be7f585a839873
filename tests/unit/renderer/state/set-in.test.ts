import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPlan } from '#core/plan/new-plan';
import { getIn, setIn } from '../../../../src/renderer/state/set-in';

const users = { low: 1, likely: 2, high: 3 };
const plan = {
  ...newPlan('Test'),
  markets: [
    { country: 'DE', monthlyActiveUsers: users },
    { country: 'JP', monthlyActiveUsers: users },
  ],
  team: [
    {
      id: 'research',
      title: 'Researcher',
      fullTimeEquivalents: 3,
      payMultiple: 1,
      fromMonth: 0,
      toMonth: null,
    },
    { id: 'sales', title: 'Sales', fullTimeEquivalents: 1, payMultiple: 1, fromMonth: 6, toMonth: null },
  ],
};

function changed(path: string | readonly string[], value: unknown): typeof plan {
  const result = setIn(plan, path, value);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('setIn', () => {
  it('changes one value and leaves the document it was given alone', () => {
    expect(changed('training.tokens.low', 5).training.tokens.low).toBe(5);
    expect(plan.training.tokens.low).toBe(0.8e12);
  });

  it('keeps every part beside the path the same object', () => {
    const next = changed('training.tokens.low', 5);
    expect(next.serving).toBe(plan.serving);
    expect(next.markets).toBe(plan.markets);
    expect(next.training).not.toBe(plan.training);
  });

  it('gives the same document back when nothing changes', () => {
    expect(changed('training.recipe', plan.training.recipe)).toBe(plan);
  });

  it('finds elements of arrays by index, by id and by country', () => {
    expect(changed('team.1.title', 'Account manager').team[1]?.title).toBe('Account manager');
    expect(changed('team.sales.title', 'Account manager').team[1]?.title).toBe('Account manager');
    const next = changed('markets.JP.monthlyActiveUsers.likely', 2.5);
    expect(next.markets[1]?.monthlyActiveUsers.likely).toBe(2.5);
    expect(next.markets[0]).toBe(plan.markets[0]);
  });

  it('appends at the place behind the last element', () => {
    expect(changed('markets.2', { country: 'BR' }).markets.map(({ country }) => country)).toEqual([
      'DE',
      'JP',
      'BR',
    ]);
  });

  it('removes array elements and keys with undefined', () => {
    expect(changed('team.research', undefined).team.map(({ id }) => id)).toEqual(['sales']);
    const overridden = {
      ...plan,
      overrides: { 'price/h100-sxm/FI': { value: users, note: '', enteredOn: '2026-11-23' } },
    };
    const result = setIn(overridden, ['overrides', 'price/h100-sxm/FI'], undefined);
    expect(result).toMatchObject({ ok: true, value: { overrides: {} } });
  });

  it('takes keys that hold dots as a list of steps', () => {
    const path = ['overrides', 'assumption/step_efficiency.hopper'];
    expect(changed(path, { value: users }).overrides).toHaveProperty([path[1] ?? '']);
  });

  it('starts records that have no entry yet', () => {
    expect(changed('facts.byCountry.KR.hasLocalRepresentative', true).facts.byCountry).toEqual({
      KR: { hasLocalRepresentative: true },
    });
  });

  it('names the path when there is no such place', () => {
    for (const path of ['training.goodput.low', 'team.nobody.title', 'markets.7.country', 'name.first'])
      expect(setIn(plan, path, 1)).toMatchObject({ ok: false, error: { code: 'not-found', field: path } });
  });

  it('refuses keys that reach into prototypes', () => {
    expect(setIn(plan, '__proto__.polluted', true)).toMatchObject({ ok: false });
    expect(setIn(plan, 'constructor.prototype.polluted', true)).toMatchObject({ ok: false });
    expect({}).not.toHaveProperty('polluted');
  });

  it('reads back what it wrote, for any place in any tree', () => {
    const key = fc
      .string({ minLength: 1 })
      .filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text));
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 5 }), fc.jsonValue(), (path, value) => {
        const result = setIn({}, path, value);
        expect(result.ok && getIn(result.value, path)).toEqual(value);
      }),
    );
  });
});

describe('getIn', () => {
  it('reads by the same paths', () => {
    expect(getIn(plan, 'markets.JP.monthlyActiveUsers.high')).toBe(3);
    expect(getIn(plan, 'team.sales.fromMonth')).toBe(6);
    expect(getIn(plan, 'no.such.place')).toBeUndefined();
  });
});
