import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { compileWorldMap } from '#main/catalog/compile-world-map';
import { readCatalogSource } from '#main/catalog/read-catalog-source';
import type { Ring, Topology } from '#main/catalog/topology';

const compiled = compileCatalog(
  readCatalogSource(join(import.meta.dirname, '../../../../resources/catalog')),
);
if (!compiled.ok) throw new Error('the catalog does not compile');
const { countries } = compiled.value;
const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology;
const map = compileWorldMap(topology, countries);
const ofCatalog = map.features.filter(({ properties }) => properties.iso2 !== null);

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
function contains(ring: Ring, lon: number, lat: number): boolean {
  let isInside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
  }
  return isInside;
}

/** Twice the area by the shoelace formula: negative for a ring that runs clockwise. */
function signedArea(ring: Ring): number {
  return ring.slice(1).reduce((sum, [bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    return sum + ax * by - bx * ay;
  }, 0);
}

describe('the map', () => {
  it('shows each country of the catalog once, by the catalog name, and the rest of the world without a code', () => {
    expect(ofCatalog.map(({ properties }) => properties.iso2).toSorted()).toEqual(
      countries.map(({ iso2 }) => iso2).toSorted(),
    );
    const nameOf = new Map(countries.map(({ iso2, nameEn }) => [iso2, nameEn]));
    for (const { properties } of ofCatalog) expect(properties.name).toBe(nameOf.get(properties.iso2 ?? ''));
    const names = map.features.map(({ properties }) => properties.name);
    expect(names).toContain('Brazil');
    expect(names).toContain('Kazakhstan');
    expect(names).not.toContain('Antarctica');
  });

  it('puts the city of each country inside its area or close to it', () => {
    const offsetsDeg = [0, 0.1, -0.1, 0.2, -0.2, 0.5, -0.5];
    for (const { iso2, longitudeDeg, latitudeDeg } of countries) {
      const outlines = ofCatalog
        .filter(({ properties }) => properties.iso2 === iso2)
        .flatMap(({ geometry }) => geometry.coordinates.map(([outline = []]) => outline));
      const isNear = offsetsDeg.some((dLon) =>
        offsetsDeg.some((dLat) =>
          outlines.some((outline) => contains(outline, longitudeDeg + dLon, latitudeDeg + dLat)),
        ),
      );
      expect(isNear, iso2).toBe(true);
    }
  });

  it('marks the places too small to see', () => {
    expect(map.points.map(({ iso2 }) => iso2).toSorted()).toEqual(['HK', 'LU', 'SG']);
    expect(map.points.find(({ iso2 }) => iso2 === 'SG')).toEqual({ iso2: 'SG', lon: 103.8, lat: 1.35 });
  });

  it('has closed rings of at least four points, with no step across the world', () => {
    for (const { geometry, properties } of map.features)
      for (const ring of geometry.coordinates.flat()) {
        expect(ring.length, properties.name).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), properties.name).toEqual(ring[0]);
        ring.slice(1).forEach(([lon = 0], index) => {
          expect(Math.abs(lon - (ring[index]?.[0] ?? 0)), properties.name).toBeLessThan(180);
        });
      }
  });

  it('winds outlines clockwise, as d3-geo fills them', () => {
    for (const { geometry, properties } of map.features)
      for (const [outline = []] of geometry.coordinates)
        expect(signedArea(outline), properties.name).toBeLessThan(0);
  });

  it('stays within 350 kB', () => {
    expect(JSON.stringify(map).length).toBeLessThanOrEqual(350_000);
  });

  it('refuses a country that it cannot find', () => {
    const nowhere = { iso2: 'XX', nameEn: 'Nowhere', latitudeDeg: 0, longitudeDeg: 0 };
    expect(() => compileWorldMap(topology, [...countries, nowhere])).toThrow(/not on the map: XX/);
  });
});
