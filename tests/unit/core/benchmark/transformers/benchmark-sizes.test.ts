import { describe, expect, it } from 'vitest';
import { benchmarkSizes } from '#core/benchmark/transformers/benchmark-sizes';
import { trainingStepFlop } from '#core/transformer/flop';
import { shapeFault } from '#core/transformer/parameters';
import { TransformerShape } from '#core/transformer/shape';

const flopOf = (peak: number | null) =>
  benchmarkSizes(peak, false).sizes.map(({ shape, batchSize }) => trainingStepFlop(shape, batchSize));

describe('sizes of the benchmark', () => {
  it.each([null, 8e9, 150e9, 2e12])(
    'at a peak of %s FLOP/s: three that grow, and one between the last two',
    (peak) => {
      const [small = 0, medium = 0, large = 0, check = 0] = flopOf(peak);
      expect(small).toBeLessThan(medium / 3);
      expect(medium).toBeLessThan(check);
      expect(check).toBeLessThan(large);
      for (const { shape } of benchmarkSizes(peak, false).sizes) {
        expect(TransformerShape.safeParse(shape).success).toBe(true);
        expect(shapeFault(shape)).toBeNull();
      }
    },
  );

  it('grow with the machine and stay within eight tenths of a second a step', () => {
    const large = [null, 8e9, 150e9, 2e12].map((peak) => flopOf(peak)[2] ?? 0);
    expect(large[1]).toBeGreaterThan(10 * (large[0] ?? 0));
    expect(large[2]).toBeGreaterThan(10 * (large[1] ?? 0));
    expect(large[3]).toBeGreaterThan(3 * (large[2] ?? 0));
    expect(large[0]).toBeLessThan(0.1e9);
    expect(large[3]).toBeLessThan(0.8 * 0.2 * 2e12);
  });

  it('are the smallest where a processor draws, or where nothing is known, and say so', () => {
    expect(benchmarkSizes(null, false).isSmallest).toBe(true);
    expect(benchmarkSizes(2.3e9, true).isSmallest).toBe(true);
    expect(benchmarkSizes(8e9, false).isSmallest).toBe(false);
  });
});
