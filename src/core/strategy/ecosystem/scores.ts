import type { Catalog, EcosystemScore } from '#core/catalog/catalog';
import { evenly, type Grade } from '#core/strategy/graph/grade';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** What a country offers, in the order of the tables. */
export const DIMENSIONS = [
  'compute_resources',
  'data_resources',
  'policy_support',
  'talent',
  'capital',
  'ip_protection',
  'market_competition',
  'openness',
] as const satisfies readonly EcosystemScore['dimension'][];
export type Dimension = (typeof DIMENSIONS)[number];

/** Ends of the scale of the catalog. */
export const LEAST_SCORE = 1;
export const MOST_SCORE = 5;

type Scores = Pick<Catalog, 'ecosystem'>;

/** @returns null = the catalog has no line for it */
export function scoreLine(
  { ecosystem }: Scores,
  country: string,
  dimension: Dimension,
): EcosystemScore | null {
  return ecosystem.find((line) => line.iso2 === country && line.dimension === dimension) ?? null;
}

/** How far a score may be off [steps of the scale]: it is a whole number, and a recalled one may be the neighbour. Our estimate. */
const OFF_BY = { verified: 0.5, recalled: 1 } as const;

type Score = Pick<EcosystemScore, 'score' | 'confidence'>;

/** A score with the ends between which it lies, as far apart as its confidence says, on the scale; null = not known. */
export function rangeOfScore({ score, confidence }: Score): ThreePoint | null {
  if (score === null) return null;
  const off = OFF_BY[confidence];
  const onScale = (value: number) => Math.min(MOST_SCORE, Math.max(LEAST_SCORE, value));
  return { low: onScale(score - off), likely: onScale(score), high: onScale(score + off) };
}

/** A score of 1 to 5 as a grade of 0 to 100; null = not known. */
export function gradeOfScore(score: Score): Grade | null {
  const range = rangeOfScore(score);
  if (range === null) return null;
  const grade100 = (value: number) => (100 * (value - LEAST_SCORE)) / (MOST_SCORE - LEAST_SCORE);
  const { low, high } = evenly(grade100(range.low), grade100(range.high));
  // The score itself is the middle, also at an end of the scale, where all that is left lies on one side of it.
  const likely = grade100(range.likely);
  return { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}
