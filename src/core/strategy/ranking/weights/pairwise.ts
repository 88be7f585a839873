import { principalEigenvector } from '#core/strategy/ranking/weights/principal-eigenvector';

/** How many times as important the row is as the column; reciprocal: the entry across the diagonal is 1 over it. */
export type PairwiseMatrix = readonly (readonly number[])[];

/** Saaty's scale: 1 as important, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more important. */
export const MOST_IMPORTANT = 9;

/** Above it judgements are too inconsistent to go by (Saaty 1980). */
export const CONSISTENCY_LIMIT = 0.1;

/**
 * Mean consistency index of random reciprocal matrices by order, 1 to 15 (Saaty 1980, The Analytic Hierarchy Process,
 * McGraw-Hill, table 1-1).
 */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

export interface PairwiseWeights {
  /** By criterion, they sum to 1. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  /** (λmax − n) ÷ (n − 1). */
  readonly consistencyIndex: number;
  /** Over the index of random judgements: 0 = they agree, 1 = as good as chance. Two criteria cannot disagree: 0. */
  readonly consistencyRatio: number;
}

/**
 * Weights by the analytic hierarchy process: the principal eigenvector of the judgements, and how far they agree with one
 * another (Saaty 2008, International Journal of Services Sciences 1(1), 83–98).
 *
 * @param matrix reciprocal, of 2 to 15 criteria
 */
export function pairwiseWeights(matrix: PairwiseMatrix): PairwiseWeights {
  const { vector, lambdaMax } = principalEigenvector(matrix);
  const order = matrix.length;
  const consistencyIndex = order < 2 ? 0 : Math.max(0, (lambdaMax - order) / (order - 1));
  const random = RANDOM_INDEX[order - 1] ?? 0;
  const consistencyRatio = random === 0 ? 0 : consistencyIndex / random;
  return { weights: vector, lambdaMax, consistencyIndex, consistencyRatio };
}

/** The matrix with one judgement, and its reciprocal, replaced. */
export function withJudgement(
  matrix: PairwiseMatrix,
  row: number,
  column: number,
  importance: number,
): PairwiseMatrix {
  return matrix.map((entries, r) =>
    entries.map((entry, c) =>
      r === row && c === column ? importance : r === column && c === row ? 1 / importance : entry,
    ),
  );
}
