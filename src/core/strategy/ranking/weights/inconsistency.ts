import {
  MOST_IMPORTANT,
  type PairwiseMatrix,
  type PairwiseWeights,
  pairwiseWeights,
  withJudgement,
} from '#core/strategy/ranking/weights/pairwise';

/** Three criteria whose judgements contradict one another most, as positions: first against second, second against third. */
export interface InconsistentTriple {
  readonly members: readonly [number, number, number];
  /** What the first against the third is said to be, and what the other two judgements make of it. */
  readonly given: number;
  readonly implied: number;
  /** 0 = they agree, towards 1 = they contradict one another. */
  readonly inconsistency: number;
}

/** The judgement that fits the others least, and its cure. */
export interface WorstPair {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  /** What the other judgements imply, on Saaty's scale. */
  readonly implied: number;
  /** With the implied judgement in its place. */
  readonly after: PairwiseWeights;
}

/**
 * The worst triple by Koczkodaj's measure: min(|1 − a_ik ÷ (a_ij · a_jk)|, |1 − (a_ij · a_jk) ÷ a_ik|) (Koczkodaj 1993,
 * Mathematical and Computer Modelling 18(7), 79–84).
 *
 * @returns null = no three judgements disagree
 */
export function worstTriple(matrix: PairwiseMatrix): InconsistentTriple | null {
  let worst: InconsistentTriple | null = null;
  const at = (row: number, column: number) => matrix[row]?.[column] as number;
  for (let i = 0; i < matrix.length; i += 1)
    for (let j = i + 1; j < matrix.length; j += 1)
      for (let k = j + 1; k < matrix.length; k += 1) {
        const given = at(i, k);
        const implied = at(i, j) * at(j, k);
        const inconsistency = Math.min(Math.abs(1 - given / implied), Math.abs(1 - implied / given));
        if (inconsistency > Math.max(1e-9, worst?.inconsistency ?? 0))
          worst = { members: [i, j, k], given, implied, inconsistency };
      }
  return worst;
}

/**
 * The judgement that differs most from what the others imply: the geometric mean of a_ik · a_kj over the other criteria k,
 * taken to the nearest step of Saaty's scale.
 *
 * @returns null = every judgement is what the others imply
 */
export function worstPair(matrix: PairwiseMatrix): WorstPair | null {
  let worst: { row: number; column: number; misfit: number; implied: number } | null = null;
  for (let row = 0; row < matrix.length; row += 1)
    for (let column = row + 1; column < matrix.length; column += 1) {
      const implied = nearestJudgement(impliedLog(matrix, row, column));
      const given = matrix[row]?.[column] as number;
      const misfit = Math.abs(Math.log(given / implied));
      if (misfit > Math.max(1e-9, worst?.misfit ?? 0)) worst = { row, column, misfit, implied };
    }
  if (worst === null) return null;
  const { row, column, implied } = worst;
  const given = matrix[row]?.[column] as number;
  return {
    row,
    column,
    given,
    implied,
    after: pairwiseWeights(withJudgement(matrix, row, column, implied)),
  };
}

/** Logarithm of what the other judgements make of a pair; of two criteria alone there are no others. */
function impliedLog(matrix: PairwiseMatrix, row: number, column: number): number {
  const others = matrix.map((_, k) => k).filter((k) => k !== row && k !== column);
  if (others.length === 0) return Math.log(matrix[row]?.[column] as number);
  const logs = others.map((k) => Math.log((matrix[row]?.[k] as number) * (matrix[k]?.[column] as number)));
  return logs.reduce((sum, log) => sum + log, 0) / logs.length;
}

/** The step of Saaty's scale nearest to the exponential of `log`: 1 to 9, or 1 over it. */
export function nearestJudgement(log: number): number {
  const step = Math.min(MOST_IMPORTANT, Math.max(1, Math.round(Math.exp(Math.abs(log)))));
  return log >= 0 ? step : 1 / step;
}
