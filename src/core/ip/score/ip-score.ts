import { RISK_AREAS, type RiskArea } from '#core/ip/ip';
import type { RiskState } from '#core/ip/risks/assess-risks';

/** A risk as it counts: what is left of it after the mitigations taken. */
export interface ScoredRisk {
  readonly area: RiskArea;
  readonly state: RiskState;
  /** The user says that it no longer exists; it counts nothing. */
  readonly isClosed: boolean;
  /** Likelihood times impact that is left [1..25]. */
  readonly residual: number;
}

/** Between: `low` counts risks that hang on a missing answer, `high` leaves them out. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

export interface AreaPoints {
  readonly area: RiskArea;
  /** The worst risk of the area that is left [0..25]: with those that hang on a missing answer, and without. */
  readonly worst: ScoreRange;
}

export interface IpScore {
  /** [0..100] */
  readonly score: ScoreRange;
  /** 100 less half the sum of the areas' worst [0..100]. */
  readonly riskPart: ScoreRange;
  /** Mean grade of the indicators that are known [0..100]; null = none is. */
  readonly indicatorPart: number | null;
  readonly areas: readonly AreaPoints[];
}

/** Share of the risks in the score; the indicators have the rest. */
export const RISK_SHARE = 2 / 3;

/**
 * How safe a country is for the plan's intellectual property:
 *
 *     IP score   = 2/3 × risks + 1/3 × indicators
 *     risks      = 100 − ½ × sum over the eight areas of the worst likelihood × impact that is left
 *     indicators = mean of their grades, 0 to 100
 *
 * Eight areas of at most 25 points make 200, so that half of their sum lies between 0 and 100. The worst of an area counts
 * and not the sum, since countries are described in more or less detail.
 */
export function ipScore(risks: readonly ScoredRisk[], grades: readonly (number | null)[]): IpScore {
  const areas = RISK_AREAS.map((area): AreaPoints => {
    const own = risks.filter((risk) => risk.area === area && !risk.isClosed);
    const worst = (states: readonly RiskState[]) =>
      Math.max(0, ...own.filter(({ state }) => states.includes(state)).map(({ residual }) => residual));
    return { area, worst: { low: worst(['applies']), high: worst(['applies', 'unknown']) } };
  });
  const sum = (bound: 'low' | 'high') => areas.reduce((total, { worst }) => total + worst[bound], 0);
  // The more is left, the lower the score: the high bound of the risks is the low bound of the score.
  const riskPart = { low: 100 - sum('high') / 2, high: 100 - sum('low') / 2 };
  const known = grades.filter((grade) => grade !== null);
  const indicatorPart =
    known.length === 0 ? null : known.reduce((total, grade) => total + grade, 0) / known.length;
  const combine = (part: number) =>
    indicatorPart === null ? part : RISK_SHARE * part + (1 - RISK_SHARE) * indicatorPart;
  return {
    score: { low: combine(riskPart.low), high: combine(riskPart.high) },
    riskPart,
    indicatorPart,
    areas,
  };
}
