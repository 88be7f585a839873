import type { Polygon, Position, Ring } from '#main/catalog/topology';

/**
 * Cuts a polygon along the 180th meridian, so that it can be drawn on a flat map without a band across the world.
 *
 * @param polygon longitudes from -180 to 180 [degrees], where a step of more than 180 means that the ring crosses over;
 *   it may not contain a pole
 * @returns the polygon in one piece, or its western and eastern parts
 */
export function cutAntimeridian(polygon: Polygon): readonly Polygon[] {
  const unrolled = polygon.map(unroll);
  const longitudes = unrolled.flatMap((ring) => ring.map(([lon = 0]) => lon));
  const limit = Math.max(...longitudes) > 180 ? 180 : Math.min(...longitudes) < -180 ? -180 : null;
  if (limit === null) return [unrolled];
  const below = unrolled.map((ring) => clip(ring, limit, 1));
  const above = unrolled.map((ring) => clip(ring, limit, -1));
  return [shift(below, limit < 0 ? 360 : 0), shift(above, limit > 0 ? -360 : 0)].filter(
    (part) => (part[0]?.length ?? 0) > 0,
  );
}

/** Adds whole turns, so that no step is longer than half a turn. */
function unroll(ring: Ring): Ring {
  let turnsDeg = 0;
  return ring.map(([lon = 0, lat = 0], index) => {
    const previous = ring[index - 1]?.[0] ?? lon;
    if (lon - previous > 180) turnsDeg -= 360;
    if (previous - lon > 180) turnsDeg += 360;
    return [lon + turnsDeg, lat];
  });
}

/** The part of a ring on one side of a meridian (Sutherland-Hodgman). @param side 1 for west of it, -1 for east */
function clip(ring: Ring, limit: number, side: 1 | -1): Ring {
  const kept: Position[] = [];
  ring.slice(1).forEach(([lon = 0, lat = 0], index) => {
    const [fromLon = 0, fromLat = 0] = ring[index] ?? [];
    const isIn = (lon - limit) * side <= 0;
    const wasIn = (fromLon - limit) * side <= 0;
    if (isIn !== wasIn) {
      const share = (limit - fromLon) / (lon - fromLon);
      kept.push([limit, fromLat + share * (lat - fromLat)]);
    }
    if (isIn) kept.push([lon, lat]);
  });
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}

function shift(polygon: Polygon, byDeg: number): Polygon {
  return polygon
    .map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + byDeg, lat]))
    .filter((ring, index) => index === 0 || ring.length > 0);
}
