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
 *
 * @returns null where nothing that weighs is known
 */
export function riskOf(parts: RiskParts, weights: RiskWeights): number | null {
  let sum = 0;
  let total = 0;
  if (!Number.isNaN(parts.law)) {
    sum += weights.law * parts.law;
    total += weights.law;
  }
  if (!Number.isNaN(parts.ip)) {
    sum += weights.ip * parts.ip;
    total += weights.ip;
  }
  if (!Number.isNaN(parts.ecosystem)) {
    sum += weights.ecosystem * parts.ecosystem;
    total += weights.ecosystem;
  }
  return total === 0 ? null : Math.round((10 * sum) / total) / 10;
}

/** Parts of a placement from the numbers of its countries. */
export type RiskPartsIn = (training: number, serving: number, seat: number) => RiskParts;

/** @param criticalOpen critical duties that are open, by placement */
export function createRiskParts(
  { risks, loads, countries }: PlacementBasis,
  criticalOpen: Uint16Array,
): RiskPartsIn {
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

/** `riskOf` for every placement, [countryCount³]; NaN = not known. */
export function riskIndex(partsIn: RiskPartsIn, countryCount: number, weights: RiskWeights): Float32Array {
  const risk = new Float32Array(countryCount ** 3);
  let number = 0;
  for (let training = 0; training < countryCount; training += 1)
    for (let serving = 0; serving < countryCount; serving += 1)
      for (let seat = 0; seat < countryCount; seat += 1) {
        risk[number] = riskOf(partsIn(training, serving, seat), weights) ?? Number.NaN;
        number += 1;
      }
  return risk;
}
