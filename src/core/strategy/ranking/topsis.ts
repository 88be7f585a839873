/** Closeness of alternatives to the ideal; see `createTopsis`. */
export type Topsis = (amounts: Float64Array, weights: ArrayLike<number>, closeness: Float64Array) => void;

/**
 * TOPSIS, the technique for order of preference by similarity to ideal solution (Hwang and Yoon 1981, Multiple Attribute
 * Decision Making, Springer, chapter III): every column is divided by its Euclidean length and weighted; the best and the
 * worst of each column make up the ideal and the anti-ideal; an alternative's closeness is
 *
 *     distance to the anti-ideal ÷ (distance to the ideal + distance to the anti-ideal), 0 worst to 1 best
 *
 * It goes by the amounts themselves and not by anchors, so that it hangs on which alternatives stand side by side.
 *
 * @param isMoreBetter by column; false = less is better
 * @returns a function of amounts [alternatives · columns], row by row, and weights by column, that writes the closeness
 *   [alternatives]; 0.5 where all alternatives are alike
 */
export function createTopsis(alternativeCount: number, isMoreBetter: readonly boolean[]): Topsis {
  const columnCount = isMoreBetter.length;
  const best = new Float64Array(columnCount);
  const worst = new Float64Array(columnCount);
  const factors = new Float64Array(columnCount);
  return (amounts, weights, closeness) => {
    for (let column = 0; column < columnCount; column += 1) {
      let squares = 0;
      let least = Number.POSITIVE_INFINITY;
      let most = Number.NEGATIVE_INFINITY;
      for (let row = 0; row < alternativeCount; row += 1) {
        const amount = amounts[row * columnCount + column] as number;
        squares += amount * amount;
        least = Math.min(least, amount);
        most = Math.max(most, amount);
      }
      const factor = squares === 0 ? 0 : (weights[column] as number) / Math.sqrt(squares);
      factors[column] = factor;
      best[column] = factor * (isMoreBetter[column] === true ? most : least);
      worst[column] = factor * (isMoreBetter[column] === true ? least : most);
    }
    for (let row = 0; row < alternativeCount; row += 1) {
      let toBest = 0;
      let toWorst = 0;
      for (let column = 0; column < columnCount; column += 1) {
        const weighted = (factors[column] as number) * (amounts[row * columnCount + column] as number);
        const fromBest = weighted - (best[column] as number);
        const fromWorst = weighted - (worst[column] as number);
        toBest += fromBest * fromBest;
        toWorst += fromWorst * fromWorst;
      }
      const whole = Math.sqrt(toBest) + Math.sqrt(toWorst);
      closeness[row] = whole === 0 ? 0.5 : Math.sqrt(toWorst) / whole;
    }
  };
}
