/** Latency is told, and held to its targets, as what 9 in 10 requests stay within. */
const WITHIN_01 = 0.9;

/**
 * Wait before a single server that takes one job after the other, within which 9 in 10 jobs get their turn. M/M/1:
 * P(wait > t) = ρ·e^(−(1−ρ)·t/s). Prompts come at random and differ in length; DistServe (Zhong et al. 2024,
 * arXiv:2401.09670, section 3.1) models time to first token so, with prompts of one length (M/D/1), which waits half
 * as long on average.
 *
 * @param serviceSeconds mean time of one job, s [s]
 * @param load01 share of the time the server is busy, ρ [0..1]
 * @returns [s]; infinite when work arrives faster than it is done
 */
export function singleServerWait(serviceSeconds: number, load01: number): number {
  if (load01 >= 1) return Number.POSITIVE_INFINITY;
  return exponentialTail(load01, serviceSeconds / (1 - load01));
}

/**
 * Wait for one of `slots` places, within which 9 in 10 requests get one. M/M/c with the probability of waiting
 * by Sakasegawa's closed form, ρ^(√(2(c+1)) − 1) (Ann. Inst. Statist. Math. 29, 1977), exact for one place; given that
 * a request waits, the wait is exponential with mean s / (c·(1−ρ)).
 *
 * @param serviceSeconds mean time a request keeps its place [s]
 * @param load01 requests in work over places [0..1]
 * @returns [s]
 */
export function slotWait(serviceSeconds: number, slots: number, load01: number): number {
  if (load01 >= 1) return Number.POSITIVE_INFINITY;
  const waiting01 = load01 ** (Math.sqrt(2 * (slots + 1)) - 1);
  return exponentialTail(waiting01, serviceSeconds / (slots * (1 - load01)));
}

/** The 9-in-10 point of a wait that is exponential with a probability and zero otherwise. */
function exponentialTail(waiting01: number, meanSeconds: number): number {
  const beyond = 1 - WITHIN_01;
  return waiting01 <= beyond ? 0 : meanSeconds * Math.log(waiting01 / beyond);
}
