import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleServerWait, slotWait } from '#core/serving/queueing';

describe('waiting in a queue', () => {
  it('is that of M/M/1 for one server: P(wait > t) = ρ·e^(−(1−ρ)t/s) is one in ten', () => {
    const wait = singleServerWait(2, 0.8);
    expect(0.8 * Math.exp((-(1 - 0.8) * wait) / 2)).toBeCloseTo(0.1, 12);
  });

  it('is nothing where fewer than one in ten has to wait', () => {
    expect(singleServerWait(5, 0.09)).toBe(0);
    expect(slotWait(5, 64, 0.6)).toBe(0);
  });

  it('has no end at full load', () => {
    expect(singleServerWait(1, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(slotWait(1, 8, 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is that of one server where there is one place', () => {
    expect(slotWait(3, 1, 0.7)).toBeCloseTo(singleServerWait(3, 0.7), 12);
  });

  it.each([
    [2, 0.7],
    [8, 0.8],
    [32, 0.9],
  ])('for %i places at load %f is close to Erlang’s exact one', (slots, load) => {
    const exact = erlangC(slots, load * slots);
    const exactWait = exact <= 0.1 ? 0 : Math.log(exact / 0.1) / (slots * (1 - load));
    expect(Math.abs(slotWait(1, slots, load) - exactWait)).toBeLessThan(0.12);
  });

  it('grows with the load and falls with the places', () => {
    const load = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(load, load, fc.integer({ min: 1, max: 500 }), (a, b, slots) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(slotWait(1, slots, high)).toBeGreaterThanOrEqual(slotWait(1, slots, low));
        expect(slotWait(1, slots + 1, high)).toBeLessThanOrEqual(slotWait(1, slots, high) + 1e-9);
      }),
    );
  });
});

/** Probability of waiting for `slots` servers offered `erlangs` of work, by the recursion of Erlang B. */
function erlangC(slots: number, erlangs: number): number {
  let blocked = 1;
  for (let servers = 1; servers <= slots; servers += 1)
    blocked = (erlangs * blocked) / (servers + erlangs * blocked);
  return (slots * blocked) / (slots - erlangs * (1 - blocked));
}
