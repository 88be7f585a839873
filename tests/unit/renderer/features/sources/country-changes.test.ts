import { describe, expect, it } from 'vitest';
import type { CountryEstimate } from '#core/evaluation/evaluation';
import { countryChanges } from '../../../../../src/renderer/features/sources/country-changes';

const estimate = (country: string, median: number) =>
  ({
    country,
    totalUsd: { p10: median, p25: median, p50: median, p75: median, p90: median },
  }) as CountryEstimate;

describe('countryChanges', () => {
  it('lists the countries whose median moves, the largest change first', () => {
    const before = [estimate('DE', 100), estimate('FI', 100), estimate('FR', 100)];
    const after = [estimate('DE', 101), estimate('FI', 80), estimate('FR', 100)];
    const changes = countryChanges(before, after);
    expect(changes.map(({ country }) => country)).toEqual(['FI', 'DE']);
    expect(changes[0]?.share).toBeCloseTo(-0.2);
  });

  it('leaves out what has no old total to compare with', () => {
    expect(countryChanges([estimate('FI', 0)], [estimate('FI', 5), estimate('SE', 5)])).toEqual([]);
  });
});
