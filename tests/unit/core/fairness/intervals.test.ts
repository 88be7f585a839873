import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapDisparities } from '#core/fairness/bootstrap/bootstrap-disparities';
import { drawBinomial } from '#core/fairness/bootstrap/draw-binomial';
import { peopleForGap, peopleForMargin } from '#core/fairness/rates/needed-people';
import { newcombeInterval, wilsonHalfWidth, wilsonInterval } from '#core/fairness/rates/wilson';

describe('score intervals', () => {
  it("agree with Newcombe's published examples", () => {
    // Newcombe 1998, Statistics in Medicine 17, 857–872, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29; method 3.
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [hits, of, low, high] of published) {
      const interval = wilsonInterval({ hits, of }, 0.95);
      expect(interval?.low).toBeCloseTo(low, 4);
      expect(interval?.high).toBeCloseTo(high, 4);
    }
    // Newcombe 1998, 873–890, table II (a) 56/70 − 48/80 and (h) 10/10 − 0/10; method 10.
    const gap = newcombeInterval({ hits: 56, of: 70 }, { hits: 48, of: 80 }, 0.95);
    expect(gap?.low).toBeCloseTo(0.0524, 4);
    expect(gap?.high).toBeCloseTo(0.3339, 4);
    const whole = newcombeInterval({ hits: 10, of: 10 }, { hits: 0, of: 10 }, 0.95);
    expect(whole?.low).toBeCloseTo(0.6075, 4);
    expect(whole?.high).toBe(1);
  });

  it('find the smallest group that is precise enough', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.002, max: 0.4, noNaN: true }),
        (share, margin) => {
          const needed = peopleForMargin(share, margin);
          expect(wilsonHalfWidth(share, needed, 0.95)).toBeLessThanOrEqual(margin);
          if (needed > 1) expect(wilsonHalfWidth(share, needed - 1, 0.95)).toBeGreaterThan(margin);
        },
      ),
    );
  });
});

describe('peopleForGap', () => {
  it('agrees with the textbook', () => {
    // Fleiss, Levin and Paik 2003, table A.4: 0.6 against 0.7, error 0.05, power 0.8; without continuity correction 356.
    expect(peopleForGap({ rate: 0.6, gap: 0.1, groupCount: 2, power: 0.8 })).toBe(356);
    expect(peopleForGap({ rate: 0.98, gap: 0.05, groupCount: 2, power: 0.8 })).toBe(
      peopleForGap({ rate: 0.93, gap: 0.05, groupCount: 2, power: 0.8 }),
    );
    expect(peopleForGap({ rate: 0.5, gap: 0.6, groupCount: 2, power: 0.8 })).toBeNull();
  });
});

describe('drawBinomial', () => {
  it('is the inverse of the distribution: ordered outwards from the mode, and exact in mass', () => {
    // Over a fine grid of units, each outcome comes as often as its probability says.
    const grid = 20_000;
    const seen = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < grid; at += 1) {
      const drawn = drawBinomial(5, 0.3, (at + 0.5) / grid);
      seen[drawn] = (seen[drawn] ?? 0) + 1;
    }
    const masses = [0.16807, 0.36015, 0.3087, 0.1323, 0.02835, 0.00243];
    seen.forEach((count, outcome) => {
      expect(count / grid).toBeCloseTo(masses[outcome] ?? 0, 3);
    });
  });

  it('stays within its trials', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (trials, chance, unit) => {
          const drawn = drawBinomial(trials, chance, unit);
          expect(Number.isInteger(drawn)).toBe(true);
          expect(drawn).toBeGreaterThanOrEqual(0);
          expect(drawn).toBeLessThanOrEqual(trials);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('bootstrapDisparities', () => {
  const group = fc.record({
    truePositives: fc.nat(300),
    falsePositives: fc.nat(300),
    falseNegatives: fc.nat(300),
    trueNegatives: fc.nat(300),
  });

  it('gives ordered intervals around the value within 0 to 1, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 5 }), fc.nat(1000), (groups, seed) => {
        const found = bootstrapDisparities(groups, seed, 200);
        expect(bootstrapDisparities(groups, seed, 200)).toEqual(found);
        for (const { value, low, p10, p25, p75, p90, high } of Object.values(found)) {
          if (value === null || low === null || high === null) continue;
          const ends = [0, low, p10, p25, value, p75, p90, high, 1] as number[];
          expect(ends).toEqual([...ends].sort((a, b) => a - b));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('covers the true difference about as often as it says', () => {
    const truth = [0.3, 0.45];
    let held = 0;
    const trials = 200;
    for (let trial = 0; trial < trials; trial += 1) {
      const groups = truth.map((rate, at) => {
        const truePositives = drawBinomial(400, rate, ((trial * 2 + at + 1) * 0.618_033_988_75) % 1);
        return { truePositives, falsePositives: 0, falseNegatives: 400 - truePositives, trueNegatives: 0 };
      });
      const { low, high } = bootstrapDisparities(groups, trial, 300).demographicParityDifference;
      if ((low ?? 1) <= 0.15 && (high ?? 0) >= 0.15) held += 1;
    }
    expect(held / trials).toBeGreaterThan(0.9);
    expect(held / trials).toBeLessThan(0.99);
  });
});
