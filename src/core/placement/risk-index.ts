import type { PlacementBasis } from '#core/placement/placement-basis';
import type { RiskWeights } from '#core/plan/placement-search';

/** The parts of the risk of a placement, each 0 best to 100 worst; NaN = not known. */
export interface RiskParts {
  readonly ip: number;
  readonly law: number;
  readonly ecosystem: number;
}

/**
 * Risk of a placement, 0 to 100, as the weighted mean of three parts of what the catalog knows:
 *
 *     ip         mean over training, serving and seat of 100 − IP score of the country
 *     law        critical duties that are open, over the most that any placement of the search has
 *     ecosystem  mean over the three of what the country lacks in the dimensions that the role leans on
 *
 * A part that is not known is left out, and its weight with it. Rounded to a tenth: more is not known.
 */
export function riskOf(parts: RiskParts, weights: RiskWeights): number {
  let sum = 0;
  let total = 0;
  if (!Number.isNaN(parts.ip)) {
    sum += weights.ip * parts.ip;
    total += weights.ip;
  }
  if (!Number.isNaN(parts.law)) {
    sum += weights.law * parts.law;
    total += weights.law;
  }
  if (!Number.isNaN(parts.ecosystem)) {
    sum += weights.ecosystem * parts.ecosystem;
    total += weights.ecosystem;
  }
  return total === 0 ? 0 : Math.round((10 * sum) / total) / 10;
}

/** Parts by placement, from the numbers of its countries. */
export function createRiskParts(
  { risks, loads, countries }: PlacementBasis,
  criticalOpen: Uint16Array,
): (training: number, serving: number, seat: number) => RiskParts {
  const most = criticalOpen.reduce((max, count) => Math.max(max, count), 0);
  const { ip, ecosystem } = risks;
  const size = countries.length;
  return (training, serving, seat) => {
    const number = (training * size + serving) * size + seat;
    return {
      ip: ((ip[training] as number) + (ip[serving] as number) + (ip[seat] as number)) / 3,
      law: loads === null ? Number.NaN : most === 0 ? 0 : (100 * (criticalOpen[number] as number)) / most,
      ecosystem:
        ((ecosystem.training[training] as number) +
          (ecosystem.serving[serving] as number) +
          (ecosystem.team[seat] as number)) /
        3,
    };
  };
}

/** `riskOf` for every placement, [count]. */
export function riskIndex(
  basis: PlacementBasis,
  criticalOpen: Uint16Array,
  weights: RiskWeights,
): Float32Array {
  const { risks, loads } = basis;
  const size = basis.countries.length;
  const { ip, ecosystem } = risks;
  const most = criticalOpen.reduce((max, count) => Math.max(max, count), 0);
  const lawWeight = loads === null ? 0 : weights.law;
  const lawScale = most === 0 ? 0 : 100 / most;
  const risk = new Float32Array(criticalOpen.length);
  let number = 0;
  for (let t = 0; t < size; t += 1)
    for (let s = 0; s < size; s += 1) {
      const ipOfWork = (ip[t] as number) + (ip[s] as number);
      const ecosystemOfWork = (ecosystem.training[t] as number) + (ecosystem.serving[s] as number);
      for (let seat = 0; seat < size; seat += 1) {
        const ipPart = (ipOfWork + (ip[seat] as number)) / 3;
        const ecosystemPart = (ecosystemOfWork + (ecosystem.team[seat] as number)) / 3;
        let sum = lawWeight * lawScale * (criticalOpen[number] as number);
        let total = lawWeight;
        if (!Number.isNaN(ipPart)) {
          sum += weights.ip * ipPart;
          total += weights.ip;
        }
        if (!Number.isNaN(ecosystemPart)) {
          sum += weights.ecosystem * ecosystemPart;
          total += weights.ecosystem;
        }
        risk[number] = total === 0 ? 0 : Math.round((10 * sum) / total) / 10;
        number += 1;
      }
    }
  return risk;
}
