/** Light in glass: 5 µs a kilometre, the planning value of ITU-T G.114 (its index of refraction gives 4.9). [ms/km] */
export const FIBRE_MS_PER_KM = 0.005;

/** Access network, routers and load balancer of a round trip, an estimate of ours. [ms] */
export const OVERHEAD_MS = 10;

/**
 * Length of a cable route from the distance through the air, by the rule of ITU-T G.826 (recalled): half as long again
 * below 1,000 km, 1,500 km up to 1,200 km, a quarter longer beyond.
 */
export function routeKm(airKm: number): number {
  if (airKm < 1000) return 1.5 * airKm;
  return airKm <= 1200 ? 1500 : 1.25 * airKm;
}

/**
 * Round trip between two places [ms]: 2 · route · 5 µs/km + overhead. What a good network reaches and not what a bad one
 * has; the model's own time to answer comes on top.
 *
 * @param airKm great-circle distance [km]
 */
export function roundTripMs(airKm: number): number {
  return 2 * routeKm(airKm) * FIBRE_MS_PER_KM + OVERHEAD_MS;
}
