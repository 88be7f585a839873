import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenRequests, type CopyCosts } from '#core/serving/break-even';
import { wholeCopies } from '#core/serving/fleet';

const monthlyUsd = ({ copiesPerRequest, usdPerCopyMonth, spareCopies }: CopyCosts, requests: number) =>
  wholeCopies(copiesPerRequest, requests, spareCopies) * usdPerCopyMonth;

describe('the break-even of copies and an API', () => {
  it('worked by hand: a copy of USD 2,000 does 1 M requests, a spare one stands by, a request is USD 0.01', () => {
    const costs = { copiesPerRequest: 1e-6, usdPerCopyMonth: 2000, spareCopies: 1 };
    // Two copies cost 4,000 a month: as much as 400,000 requests, and less until the first copy is full. A third one
    // at a million costs 6,000, while the API asks 10,000.
    expect(breakEvenRequests(costs, 0.01)).toBeCloseTo(400_000, 3);
    expect(monthlyUsd(costs, 400_001)).toBe(4000);
    expect(monthlyUsd(costs, 1_000_001)).toBe(6000);
    expect(monthlyUsd(costs, 0)).toBe(0);
  });

  it('is never where a full copy costs more than the API', () => {
    const costs = { copiesPerRequest: 1e-6, usdPerCopyMonth: 2000, spareCopies: 0 };
    expect(breakEvenRequests(costs, 0.002)).toBe(Number.POSITIVE_INFINITY);
    expect(breakEvenRequests(costs, 0.001)).toBe(Number.POSITIVE_INFINITY);
  });

  it('lies where copies are cheaper at every larger volume, and not just below', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-8, max: 1e-4, noNaN: true }),
        fc.double({ min: 10, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 5 }),
        fc.double({ min: 1.02, max: 100, noNaN: true }),
        fc.array(fc.double({ min: 1e-4, max: 50, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (copiesPerRequest, usdPerCopyMonth, spareCopies, priceOverCost, factors) => {
          const costs = { copiesPerRequest, usdPerCopyMonth, spareCopies };
          const usdPerRequest = copiesPerRequest * usdPerCopyMonth * priceOverCost;
          const even = breakEvenRequests(costs, usdPerRequest);
          const margin = 1 + 1e-6;
          for (const factor of factors) {
            const requests = even * (1 + factor);
            expect(monthlyUsd(costs, requests)).toBeLessThanOrEqual(requests * usdPerRequest * margin);
          }
          const below = even * (1 - 1e-6);
          expect(monthlyUsd(costs, below) * margin).toBeGreaterThanOrEqual(below * usdPerRequest);
        },
      ),
    );
  });
});
