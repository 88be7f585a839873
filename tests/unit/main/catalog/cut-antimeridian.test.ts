import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAntimeridian } from '#main/catalog/cut-antimeridian';
import type { Ring } from '#main/catalog/topology';

/** Shoelace formula [square degrees], independent of the code under test. */
function area(ring: Ring): number {
  let doubled = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    doubled += ax * by - bx * ay;
  }
  return Math.abs(doubled) / 2;
}

/** A rectangle whose longitudes are written from -180 to 180. */
function rectangle(west: number, south: number, width: number, height: number): Ring {
  const wrap = (lon: number) => (lon > 180 ? lon - 360 : lon);
  const [w, e] = [wrap(west), wrap(west + width)];
  return [
    [w, south],
    [w, south + height],
    [e, south + height],
    [e, south],
    [w, south],
  ];
}

describe('cutAntimeridian', () => {
  it('cuts a ring that crosses into its two parts', () => {
    const parts = cutAntimeridian([rectangle(170, 0, 30, 10)]);
    expect(parts.map(([outline = []]) => area(outline))).toEqual([100, 200]);
    const longitudes = parts.map(([outline = []]) => outline.map(([lon = 0]) => lon));
    expect(longitudes.map((part) => [Math.min(...part), Math.max(...part)])).toEqual([
      [170, 180],
      [-180, -160],
    ]);
  });

  it('leaves a ring alone that does not cross', () => {
    const ring = rectangle(10, 40, 20, 5);
    expect(cutAntimeridian([ring])).toEqual([[ring]]);
  });

  it('keeps the area of any rectangle and leaves no step across the world', () => {
    const size = { noNaN: true } as const;
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, ...size }),
        fc.double({ min: -80, max: 60, ...size }),
        fc.double({ min: 0.5, max: 170, ...size }),
        fc.double({ min: 0.5, max: 20, ...size }),
        (west, south, width, height) => {
          const outlines = cutAntimeridian([rectangle(west, south, width, height)]).map(
            ([outline = []]) => outline,
          );
          const total = outlines.reduce((sum, outline) => sum + area(outline), 0);
          expect(total).toBeCloseTo(width * height, 6);
          for (const outline of outlines)
            for (const [lon = Number.NaN] of outline) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
        },
      ),
    );
  });
});
