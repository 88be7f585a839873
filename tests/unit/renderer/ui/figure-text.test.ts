import { describe, expect, it } from 'vitest';
import { chipStateOf, figureParts } from '../../../../src/renderer/ui/figure-text';

describe('chipStateOf', () => {
  it.each([
    [{ layer: 'yours', freshness: 'old', confidence: 'recalled' }, 'yours'],
    [{ layer: 'built-in', freshness: 'old', confidence: 'recalled' }, 'old'],
    [{ layer: 'built-in', freshness: 'fresh', confidence: 'recalled' }, 'check'],
    [{ layer: 'imported', freshness: 'ageing', confidence: 'verified' }, 'ageing'],
  ] as const)('shows %j as %s', (figure, state) => {
    expect(chipStateOf(figure)).toBe(state);
  });
});

describe('figureParts', () => {
  it('writes prices with cents and shares as they are', () => {
    const price = figureParts({ low: 1.35, likely: 1.9, high: 2.9 }, 'usd_per_accelerator_hour', 'en');
    expect([price.median, price.range?.replaceAll('\u00a0', ' ')]).toEqual(['1.90', '1.35 – 2.90']);
    expect(figureParts({ low: 0.33, likely: 0.33, high: 0.33 }, 'ratio', 'en')).toEqual({
      median: '0.33',
      range: null,
    });
  });

  it('keeps large figures whole', () => {
    expect(figureParts({ low: 88_000, likely: 88_400, high: 91_000 }, 'usd_per_year', 'en').median).toBe(
      '88,400',
    );
  });
});
