import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backgroundLoadOf } from '#core/benchmark/statistics/background-load';
import { driftOf } from '#core/benchmark/statistics/drift';
import { lowerRank, medianInterval } from '#core/benchmark/statistics/median-interval';
import { fastestRounds, roundSpread } from '#core/benchmark/statistics/rounds';
import { STOPPING_RULE, whyStop } from '#core/benchmark/statistics/stopping-rule';
import { type Samples, summarize } from '#core/benchmark/statistics/summarize';
import { isWarm } from '#core/benchmark/statistics/warm-up';
import { ascending, medianOf, quantileOfSorted } from '#core/shared/quantile';

const anySeconds = fc.double({ min: 1e-6, max: 100, noNaN: true });
/** Samples that followed one another. */
const roundOf = (seconds: readonly number[], over: Partial<Samples> = {}): Samples => ({
  seconds,
  warmUpCount: 3,
  firstRunSeconds: 1,
  repeatsPerSample: 1,
  clock: 'wall',
  ...over,
});
const anySamples = fc.array(anySeconds, { minLength: 1, maxLength: 120 });

/** P(rank ≤ B < n + 1 - rank) with B binomial (n, 1/2), added up from Pascal's triangle. */
function coverageBySum(count: number, rank: number): number {
  let row = [1n];
  for (let trial = 0; trial < count; trial += 1)
    row = [...row, 0n].map((ways, index) => ways + (row[index - 1] ?? 0n));
  const inside = row.slice(rank, count + 1 - rank).reduce((sum, ways) => sum + ways, 0n);
  return Number((inside * 10n ** 15n) / 2n ** BigInt(count)) / 1e15;
}

describe('interval of the median', () => {
  // Ranks of the tables of nonparametric statistics, e.g. Conover 1999, table A3.
  it.each([
    [6, 1, 0.96875],
    [10, 2, 0.978515625],
    [20, 6, 0.9586105],
    [25, 8, 0.9567148],
    [100, 40, 0.9647998],
  ])('of %i values runs from rank %i', (count, rank, coverage) => {
    expect(lowerRank(count).rank).toBe(rank);
    expect(lowerRank(count).coverage).toBeCloseTo(coverage, 6);
  });

  it('is the whole range below six values, and says how little that covers', () => {
    expect(medianInterval([1, 2, 3, 4, 5])).toMatchObject({ low: 1, high: 5, median: 3, coverage: 0.9375 });
    expect(medianInterval([2])).toMatchObject({ low: 2, high: 2, median: 2, coverage: 0 });
  });

  it('covers what the binomial distribution says, and no narrower one does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 300 }), (count) => {
        const { rank, coverage } = lowerRank(count);
        expect(coverage).toBeCloseTo(coverageBySum(count, rank), 9);
        expect(coverage).toBeGreaterThanOrEqual(0.95);
        expect(coverageBySum(count, rank + 1)).toBeLessThan(0.95);
      }),
      { numRuns: 60 },
    );
  });

  it('is counted for thousands of values too', () => {
    const { rank, coverage } = lowerRank(10_000);
    // Normal approximation: n/2 - 1.96 √n/2 = 4902.
    expect(Math.abs(rank - 4902)).toBeLessThanOrEqual(1);
    expect(coverage).toBeCloseTo(0.95, 2);
  });

  it('holds the median, and is the same in any unit', () => {
    fc.assert(
      fc.property(anySamples, fc.constantFrom(0.001, 60), (samples, unit) => {
        const { low, median, high, relativeHalfWidth } = medianInterval(ascending(samples));
        expect(low).toBeLessThanOrEqual(median);
        expect(high).toBeGreaterThanOrEqual(median);
        const scaled = medianInterval(ascending(samples.map((seconds) => seconds * unit)));
        expect(Math.abs(scaled.relativeHalfWidth - relativeHalfWidth)).toBeLessThanOrEqual(
          1e-9 * (1 + relativeHalfWidth),
        );
      }),
    );
  });
});

describe('quantiles', () => {
  it('interpolate between the order statistics', () => {
    expect(quantileOfSorted([10, 20, 30, 40], 0.5)).toBe(25);
    expect(quantileOfSorted([10, 20, 30, 40], 0.1)).toBeCloseTo(13, 12);
    expect(quantileOfSorted([7], 0.9)).toBe(7);
    expect(medianOf([3, 1, 2])).toBe(2);
  });
});

describe('stopping rule', () => {
  const rule = { ...STOPPING_RULE, capSeconds: 1 };

  it('stops once the interval is narrow, not before ten samples', () => {
    const steady = Array.from({ length: 9 }, (_, index) => 1 + (index % 3) / 1000);
    expect(whyStop(steady, 0, rule)).toBeNull();
    expect(whyStop([...steady, 1.001], 0, rule)).toBe('precision');
  });

  it('goes on while the interval is wide, until the time is up', () => {
    const wide = Array.from({ length: 40 }, (_, index) => 1 + (index % 2));
    expect(whyStop(wide, 0.99, rule)).toBeNull();
    expect(whyStop(wide, 1, rule)).toBe('time-cap');
  });

  it('needs a sample, whatever the time', () => {
    expect(whyStop([], 99, rule)).toBeNull();
  });

  it('stops for precision only where the interval is narrower than two per cent', () => {
    fc.assert(
      fc.property(anySamples, (samples) => {
        if (whyStop(samples, 0, rule) !== 'precision') return;
        const { relativeHalfWidth, coverage } = medianInterval(ascending(samples));
        expect(relativeHalfWidth).toBeLessThan(0.02);
        expect(coverage).toBeGreaterThanOrEqual(0.95);
      }),
    );
  });

  it('ends every run', () => {
    const noisy = Array.from({ length: rule.maxSampleCount }, (_, index) => 1 + (index % 7));
    expect(whyStop(noisy, 0, rule)).not.toBeNull();
  });
});

describe('warming up', () => {
  it('is over when runs get no faster', () => {
    expect(isWarm([1, 0.5])).toBe(false);
    expect(isWarm([1, 0.8, 0.6, 0.4])).toBe(false);
    expect(isWarm([1, 0.5, 0.5, 0.49, 0.5, 0.51])).toBe(true);
  });
});

describe('drift and load', () => {
  it('tells a machine that slows down', () => {
    const throttled = Array.from({ length: 50 }, (_, index) => (index < 25 ? 1 : 1.3));
    expect(driftOf(throttled)).toBeCloseTo(0.3, 12);
    expect(driftOf([1, 2, 3, 4])).toBe(0);
  });

  it('tells other programs by the spread of fixed work', () => {
    expect(backgroundLoadOf([1, 1, 1, 1])).toBe(0);
    expect(backgroundLoadOf([1, 1.5, 1.5, 1.5])).toBeCloseTo(0.5, 12);
  });
});

describe('rounds', () => {
  it('count by the two fastest, of two by the faster, in the order of time', () => {
    const rounds = [[1.5, 1.6], [1.01], [1.02], [9], [1]];
    expect(fastestRounds(rounds)).toEqual([[1.01], [1]]);
    expect(fastestRounds([[2], [1], [3]])).toEqual([[2], [1]]);
    expect(fastestRounds([[2], [1]])).toEqual([[1]]);
    expect(fastestRounds([[2]])).toEqual([[2]]);
    // As fast as another, and yet a round of its own.
    expect(fastestRounds([[1], [1], [1], [1]])).toEqual([[1], [1]]);
  });

  it('tell how far they lie apart', () => {
    expect(roundSpread([1.2, 1])).toBeCloseTo(0.2, 12);
    expect(roundSpread([1, 9, 1.1])).toBeCloseTo(0.1, 12);
    expect(roundSpread([8, 1, 9, 1.1, 1.3])).toBeCloseTo(0.1, 12);
    expect(roundSpread([3])).toBe(0);
  });

  it('of a slow moment do not change the median, but the drift tells of it', () => {
    const steady = [1, 1.01, 0.99, 1, 1.01, 0.99, 1, 1];
    const slow = steady.map((seconds) => 2 * seconds);
    const timing = summarize([
      roundOf(steady),
      roundOf(slow, { firstRunSeconds: 0.1 }),
      roundOf(steady),
      roundOf(slow),
    ]);
    expect(timing.medianSeconds).toBe(1);
    expect(timing.roundMedianSeconds).toEqual([1, 2, 1, 2]);
    expect(timing).toMatchObject({ sampleCount: 16, warmUpCount: 12, firstRunSeconds: 1 });
    expect(timing.drift).toBeCloseTo(1, 1);
    expect(timing.stoppedBy).toBe('precision');
  });

  it('of one alone are no more exact than that one', () => {
    expect(summarize([roundOf([1, 2, 1, 2, 1, 2, 1, 2])]).stoppedBy).toBe('time-cap');
  });

  it('that are left out are none of the faster ones', () => {
    fc.assert(
      fc.property(fc.array(anySamples, { minLength: 1, maxLength: 6 }), (samples) => {
        const counted = fastestRounds(samples);
        const slowest = Math.max(...counted.map((round) => medianOf(round)));
        const others = samples.filter((round) => !counted.includes(round));
        expect(counted).toHaveLength(samples.length > 2 ? 2 : 1);
        for (const round of others) expect(medianOf(round)).toBeGreaterThanOrEqual(slowest);
      }),
    );
  });
});

it('a summary keeps the order of its figures', () => {
  fc.assert(
    fc.property(anySamples, (seconds) => {
      const timing = summarize([roundOf(seconds)]);
      expect(timing.lowSeconds).toBeLessThanOrEqual(timing.medianSeconds);
      expect(timing.highSeconds).toBeGreaterThanOrEqual(timing.medianSeconds);
      expect(timing.p10Seconds).toBeLessThanOrEqual(timing.p90Seconds);
      expect(timing.sampleCount).toBe(seconds.length);
    }),
  );
});
