import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '#core/evaluation/great-circle';
import { roundTripMs, routeKm } from '#core/placement/latency';
import { realCatalog } from '../../../support/catalog.ts';

const place = (iso2: string) => {
  const found = realCatalog().countries.find((country) => country.iso2 === iso2);
  if (found === undefined) throw new Error(`no country ${iso2}`);
  return found;
};

describe('a round trip', () => {
  it('runs over a longer route than the air, as ITU-T G.826 counts it', () => {
    expect(routeKm(0)).toBe(0);
    expect(routeKm(800)).toBe(1200);
    expect(routeKm(1000)).toBe(1500);
    expect(routeKm(1200)).toBe(1500);
    expect(routeKm(8000)).toBe(10_000);
  });

  it('never shrinks with distance', () => {
    const trips = Array.from({ length: 300 }, (_, step) => roundTripMs(step * 67));
    expect(trips.every((ms, step) => step === 0 || ms >= (trips[step - 1] as number))).toBe(true);
  });

  // Published monthly averages of round trips run from 70 ms (London – New York) to some 240 ms (London – Tokyo).
  it.each([
    ['GB', 'US', 70, 90],
    ['GB', 'JP', 110, 240],
  ] as const)('%s – %s lies between %d and %d ms', (from, to, least, most) => {
    const ms = roundTripMs(greatCircleKm(place(from), place(to)));
    expect(ms).toBeGreaterThan(least);
    expect(ms).toBeLessThan(most);
  });
});
