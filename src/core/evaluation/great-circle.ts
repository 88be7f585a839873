const EARTH_RADIUS_KM = 6371;

export interface Place {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Great-circle distance by the haversine formula. @returns [km] */
export function greatCircleKm(from: Place, to: Place): number {
  const radians = Math.PI / 180;
  const latitude = ((to.latitudeDeg - from.latitudeDeg) * radians) / 2;
  const longitude = ((to.longitudeDeg - from.longitudeDeg) * radians) / 2;
  const chord =
    Math.sin(latitude) ** 2 +
    Math.cos(from.latitudeDeg * radians) * Math.cos(to.latitudeDeg * radians) * Math.sin(longitude) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
