import { describe, expect, it } from 'vitest';
import { asKept, createKeep } from '#core/uncertainty/keep';

const vector = (...values: readonly number[]) => asKept(Float64Array.from(values));

describe('createKeep', () => {
  it('takes a result again while all of its parts are the same, and makes it anew when one differs', () => {
    const keep = createKeep();
    const [pay, days] = [vector(1, 2), vector(3, 4)];
    const cost = (parts: Parameters<typeof keep.vector>[1], value: number) =>
      keep.vector('cost', parts, 2, (target) => target.fill(value));
    const first = cost([pay, days, 12, null], 7);
    expect(cost([pay, days, 12, null], 8)).toBe(first);
    expect(cost([pay, days, 13, null], 8)).toEqual(vector(8, 8));
    // Equal numbers in another vector are another part: they may have changed since.
    expect(cost([pay, vector(3, 4), 13, null], 9)).toEqual(vector(9, 9));
    expect(cost([pay], 10)).toEqual(vector(10, 10));
    expect(first).toEqual(vector(7, 7));
  });

  it('keeps what evaluations ask for and lets go what none asked for in a while', () => {
    const keep = createKeep();
    let madeCount = 0;
    const ask = (slot: string) => keep.value(slot, [], () => (madeCount += 1));
    ask('asked');
    ask('forgotten');
    for (let evaluation = 0; evaluation < 20; evaluation += 1) {
      keep.nextEvaluation();
      ask('asked');
    }
    expect(madeCount).toBe(2);
    ask('forgotten');
    expect(madeCount).toBe(3);
  });
});
