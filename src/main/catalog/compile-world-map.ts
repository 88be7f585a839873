import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Country } from '#core/catalog/catalog';
import { cutAntimeridian } from '#main/catalog/cut-antimeridian';
import { iso2OfNumericCode } from '#main/catalog/numeric-country-codes';
import type { Polygon, Position, Ring, Topology, TopologyGeometry } from '#main/catalog/topology';

interface MapFeature {
  readonly type: 'Feature';
  /** `iso2` is null outside the catalog. */
  readonly properties: { readonly iso2: string | null; readonly name: string };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };
}

export interface WorldMap {
  readonly type: 'FeatureCollection';
  readonly features: readonly MapFeature[];
  /** Countries too small to see or to hit: the screen draws a marker there [degrees]. */
  readonly points: readonly { readonly iso2: string; readonly lon: number; readonly lat: number }[];
}

/** Antarctica has nobody to plan for and half the height of a flat map. */
const LEFT_OUT = new Set(['Antarctica']);
/** Points that move a border by less than about 15 km are dropped: less than a pixel on a map of the world. */
const SIMPLIFY_WEIGHT_SQUARE_DEG = 0.016;
/** Islands below this size are dropped, except the largest part of each country. */
const SMALLEST_RING_SQUARE_DEG = 0.06;
/** Up to this size a country gets a marker. */
const MARKER_SQUARE_DEG = 0.5;
/** 0.01 degrees are about 1 km. */
const DECIMALS = 2;

/**
 * Makes the map of the catalog's countries from Natural Earth's (public domain; borders as drawn there).
 *
 * @param topology `world-atlas/countries-50m.json`
 * @param countries countries of the catalog; every one of them must be on the map
 * @throws when a country of the catalog is not on the map
 */
export function compileWorldMap(
  topology: Topology,
  countries: readonly Pick<Country, 'iso2' | 'nameEn' | 'latitudeDeg' | 'longitudeDeg'>[],
): WorldMap {
  const countryOf = new Map(countries.map((country) => [country.iso2, country]));
  const simplified = simplify(presimplify(topology), SIMPLIFY_WEIGHT_SQUARE_DEG);
  const geometries = topology.objects.countries?.geometries ?? [];
  const simpleGeometries = simplified.objects.countries?.geometries ?? [];
  const taken = new Set<string>();
  const features = geometries.flatMap((geometry, index): MapFeature[] => {
    if (LEFT_OUT.has(geometry.properties.name)) return [];
    const code = iso2OfNumericCode(geometry.id);
    // Natural Earth gives small dependencies the code of their country; the country itself comes first.
    const country = code === null || taken.has(code) ? undefined : countryOf.get(code);
    if (country !== undefined) taken.add(country.iso2);
    const full = polygonsOf(topology, geometry).map(roundPolygon);
    // Simplification makes a triangle of a city state: small countries of the catalog keep their full outline.
    const keepsOutline = country !== undefined && totalArea(full) <= MARKER_SQUARE_DEG;
    const coordinates = keepsOutline
      ? full
      : visibleParts(polygonsOf(simplified, simpleGeometries[index] ?? geometry));
    if (coordinates.length === 0) return [];
    const name = country?.nameEn ?? geometry.properties.name;
    return [
      {
        type: 'Feature',
        properties: { iso2: country?.iso2 ?? null, name },
        geometry: { type: 'MultiPolygon', coordinates },
      },
    ];
  });
  const missing = countries.filter(({ iso2 }) => !taken.has(iso2)).map(({ iso2 }) => iso2);
  if (missing.length > 0)
    throw new Error(`not on the map: ${missing.join(', ')}; add them to numeric-country-codes.ts`);
  return { type: 'FeatureCollection', features, points: markersOf(features, countryOf) };
}

function polygonsOf(topology: Topology, geometry: TopologyGeometry): readonly Polygon[] {
  const { geometry: area } = feature(topology, geometry);
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flatMap(cutAntimeridian);
}

/** The parts that can be seen, rounded. The largest part stays even if it is small, unless nothing is left of it. */
function visibleParts(polygons: readonly Polygon[]): readonly Polygon[] {
  const rounded = polygons.map(roundPolygon).filter((polygon) => polygonArea(polygon) > 0);
  const largest = Math.max(0, ...rounded.map(polygonArea));
  return rounded.filter((polygon) => polygonArea(polygon) >= Math.min(largest, SMALLEST_RING_SQUARE_DEG));
}

function roundPolygon(polygon: Polygon): Polygon {
  return polygon
    .map((ring) => {
      const points = ring.map((point) => point.map((degrees) => Number(degrees.toFixed(DECIMALS))));
      return points.filter((point, index) => index === 0 || !isSame(point, points[index - 1]));
    })
    .filter((ring, index) => index === 0 || ringArea(ring) >= SMALLEST_RING_SQUARE_DEG);
}

function isSame(a: Position, b: Position | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function totalArea(polygons: readonly Polygon[]): number {
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

function polygonArea(polygon: Polygon): number {
  return ringArea(polygon[0] ?? []);
}

/** Area of a ring on the flat map [square degrees], by the shoelace formula. */
function ringArea(ring: Ring): number {
  let doubled = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    doubled += x * nextY - nextX * y;
  });
  return Math.abs(doubled) / 2;
}

function markersOf(
  features: readonly MapFeature[],
  countryOf: ReadonlyMap<string, Pick<Country, 'iso2' | 'latitudeDeg' | 'longitudeDeg'>>,
): WorldMap['points'] {
  return features.flatMap(({ properties, geometry }) => {
    const country = properties.iso2 === null ? undefined : countryOf.get(properties.iso2);
    if (country === undefined || totalArea(geometry.coordinates) > MARKER_SQUARE_DEG) return [];
    return [{ iso2: country.iso2, lon: country.longitudeDeg, lat: country.latitudeDeg }];
  });
}
