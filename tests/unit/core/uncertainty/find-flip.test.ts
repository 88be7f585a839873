import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFlip } from '#core/uncertainty/find-flip';

const bounds = { min: 1e-3, max: 1e3 };

describe('the value that turns a comparison round', () => {
  it('is found wherever a rising or falling difference changes its sign', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.002, max: 900, noNaN: true }),
        fc.double({ min: 0.002, max: 900, noNaN: true }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.boolean(),
        (root, today, power, falls) => {
          fc.pre(Math.abs(Math.log(root / today)) > 1e-3);
          const sign = falls ? -1 : 1;
          const found = findFlip((value) => sign * (value ** power - root ** power), { today, ...bounds });
          expect(Math.abs(Math.log((found?.value ?? 1) / root))).toBeLessThan(2e-3);
          expect(found?.isOnly).toBe(true);
        },
      ),
    );
  });

  it('is the place of a jump', () => {
    const found = findFlip((value) => (value < 20 ? -1 : 2), { today: 1, ...bounds });
    expect(found?.value).toBeCloseTo(20, 0);
  });

  it('is the nearest of several, and says so', () => {
    const found = findFlip((value) => (value - 4) * (value - 200), { today: 20, ...bounds });
    expect(found).toMatchObject({ isOnly: false });
    expect(found?.value).toBeCloseTo(4, 1);
  });

  it('is none where no value within the bounds does it, or nothing is to be turned', () => {
    expect(findFlip((value) => value + 1, { today: 1, ...bounds })).toBeNull();
    expect(findFlip((value) => value - 2000, { today: 1, ...bounds })).toBeNull();
    expect(findFlip(() => 0, { today: 1, ...bounds })).toBeNull();
  });

  it('is sought evenly where zero is allowed', () => {
    const found = findFlip((value) => value - 20, { today: 0, min: 0, max: 100 });
    expect(found?.value).toBeCloseTo(20, 1);
  });
});
