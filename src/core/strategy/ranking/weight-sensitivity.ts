/** Where the winner changes when the weight of one criterion moves and the others keep their proportions. */
export interface WeightTurn {
  /** Share of the weight at which another alternative draws level [0..1]. */
  readonly weight: number;
  /** Position of that alternative. */
  readonly winner: number;
}

/** Of one criterion; null = no weight on that side changes the winner. */
export interface WeightSensitivity {
  readonly down: WeightTurn | null;
  readonly up: WeightTurn | null;
}

/** Rounding at the ends of the range of a weight. */
const END = 1e-12;

/** Position of the alternative with the highest weighted sum; of equal ones the first. */
function winnerOf(values: readonly ArrayLike<number>[], weights: readonly number[]): number {
  const scores = values.map((row) => weightedSum(row, weights));
  return scores.indexOf(Math.max(...scores));
}

/**
 * How far the weight of each criterion must move to change the winner of the weighted sum. With the weight of criterion k
 * at t and the others scaled to 1 − t, a score is a straight line in t:
 *
 *     score(t) = t · v_k + (1 − t) · R,   R = Σ over the others of w_j · v_j ÷ (1 − w_k)
 *
 * so that the winner A and another one B draw level at t = (R_A − R_B) ÷ ((R_A − R_B) − (v_kA − v_kB)), in closed form
 * (Triantaphyllou and Sánchez 1997, Decision Sciences 28(1), 151–194).
 *
 * @param values one row for each alternative, by criterion [0..1]
 * @param weights by criterion, they sum to 1
 * @returns by criterion; a criterion that has all the weight cannot move
 */
export function weightSensitivity(
  values: readonly ArrayLike<number>[],
  weights: readonly number[],
): readonly WeightSensitivity[] {
  const winner = winnerOf(values, weights);
  return weights.map((weight, criterion) => {
    if (weight >= 1) return { down: null, up: null };
    const own = (row: ArrayLike<number>) => row[criterion] as number;
    const rest = (row: ArrayLike<number>) => (weightedSum(row, weights) - weight * own(row)) / (1 - weight);
    const best = values[winner] as ArrayLike<number>;
    let down: WeightTurn | null = null;
    let up: WeightTurn | null = null;
    values.forEach((row, other) => {
      if (other === winner) return;
      const leadOfRest = rest(best) - rest(row);
      const leadHere = own(best) - own(row);
      if (leadOfRest === leadHere) return;
      const level = leadOfRest / (leadOfRest - leadHere);
      // Level at an end of the range alone, the other one never wins.
      if (level <= END || level >= 1 - END) return;
      // Towards the side on which the other one gains.
      if (leadOfRest < leadHere && level <= weight && (down === null || level > down.weight))
        down = { weight: level, winner: other };
      if (leadOfRest > leadHere && level >= weight && (up === null || level < up.weight))
        up = { weight: level, winner: other };
    });
    return { down, up };
  });
}

function weightedSum(row: ArrayLike<number>, weights: readonly number[]): number {
  return weights.reduce((sum, weight, criterion) => sum + weight * (row[criterion] as number), 0);
}
