import { ascendingOrder } from '#core/uncertainty/ascending-order';
import { STRATUM_SCORES } from '#core/uncertainty/strata';

/** Two inputs that move together. */
export interface RankCorrelation {
  readonly inputs: readonly [string, string];
  /** Spearman's rank correlation, −1 to 1. */
  readonly rank: number;
}

/** Inputs that hang together by correlations, directly or over others, in the order in which they are first named. */
export function correlatedGroups(correlations: readonly RankCorrelation[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const { inputs, rank } of correlations) {
    if (rank === 0 || inputs[0] === inputs[1]) continue;
    const touched = groups.filter((group) => inputs.some((id) => group.includes(id)));
    const merged = [...new Set([...touched.flat(), ...inputs])];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/**
 * Rearranges independent draws so that their ranks are correlated; every input keeps exactly the values it had (Iman and
 * Conover 1982, Communications in Statistics B 11(3), 311–334, on normal scores).
 *
 * @param draws strata of each input of a group, each [runCount], independent of one another
 * @param ids of the inputs, in the order of `draws`
 * @returns strata in the same order; those of the first input are as they were
 */
export function withRankCorrelations(
  draws: readonly Uint16Array[],
  ids: readonly string[],
  correlations: readonly RankCorrelation[],
): readonly Uint16Array[] {
  const lower = choleskyOf(ids, correlations);
  return draws.map((own, row) => {
    const weights = lower[row] as readonly number[];
    if (weights.every((weight, column) => column === row || weight === 0)) return own;
    const runCount = own.length;
    const mixed = new Float64Array(runCount);
    draws.slice(0, row + 1).forEach((strata, column) => {
      const weight = weights[column] as number;
      for (let run = 0; run < runCount; run += 1)
        mixed[run] = (mixed[run] as number) + weight * (STRATUM_SCORES[strata[run] as number] as number);
    });
    return inOrderOf(mixed, own);
  });
}

/** The values of `own`, the smallest where `keys` is smallest and so on. */
function inOrderOf(keys: Float64Array, own: Uint16Array): Uint16Array {
  const order = ascendingOrder(keys);
  const sorted = own.slice().sort();
  const placed = new Uint16Array(own.length);
  order.forEach((run, rank) => {
    placed[run] = sorted[rank] as number;
  });
  return placed;
}

/**
 * Lower triangle L with L·Lᵀ = the correlations of the normal scores, 2·sin(π·rank/6) each. Correlations that contradict
 * one another are all weakened alike until they do not.
 */
function choleskyOf(
  ids: readonly string[],
  correlations: readonly RankCorrelation[],
): readonly (readonly number[])[] {
  const wanted = (a: string, b: string) => {
    const found = correlations.findLast(({ inputs }) => inputs.includes(a) && inputs.includes(b));
    return found === undefined ? 0 : 2 * Math.sin((Math.PI * found.rank) / 6);
  };
  for (let weaker = 1; weaker > 0.01; weaker *= 0.98) {
    const lower = cholesky(ids.map((a) => ids.map((b) => (a === b ? 1 : weaker * wanted(a, b)))));
    if (lower !== null) return lower;
  }
  return ids.map((_, row) => ids.map((__, column) => (row === column ? 1 : 0)));
}

/** @returns null when the matrix is not positive definite, up to rounding */
function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const lower = matrix.map((row) => row.map(() => 0));
  const at = (row: number, column: number) => lower[row]?.[column] as number;
  for (const [row, values] of matrix.entries())
    for (let column = 0; column <= row; column += 1) {
      let rest = values[column] as number;
      for (let k = 0; k < column; k += 1) rest -= at(row, k) * at(column, k);
      if (row === column && rest < -1e-9) return null;
      const target = lower[row] as number[];
      if (row === column) target[column] = Math.sqrt(Math.max(0, rest));
      else {
        const pivot = at(column, column);
        if (pivot < 1e-9 && Math.abs(rest) > 1e-6) return null;
        target[column] = pivot < 1e-9 ? 0 : rest / pivot;
      }
    }
  return lower;
}
