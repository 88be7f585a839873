import type { Catalog, EcosystemScore } from '#core/catalog/catalog';
import { evenly, type Grade } from '#core/strategy/graph/grade';

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

/** A score of 1 to 5 as a grade of 0 to 100, as wide as its confidence says; null = not known. */
export function gradeOfScore({
  score,
  confidence,
}: Pick<EcosystemScore, 'score' | 'confidence'>): Grade | null {
  if (score === null) return null;
  const off = OFF_BY[confidence];
  const grade100 = (value: number) =>
    (100 * (Math.min(MOST_SCORE, Math.max(LEAST_SCORE, value)) - LEAST_SCORE)) / (MOST_SCORE - LEAST_SCORE);
  const { low, high } = evenly(grade100(score - off), grade100(score + off));
  // The score itself is the middle, also at an end of the scale, where all that is left lies on one side of it.
  const likely = grade100(score);
  return { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}
