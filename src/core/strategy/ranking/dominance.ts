/**
 * Alternatives that another one is at least as good as everywhere and better somewhere: whatever the weights, the other
 * one is not behind. Nothing is said of an alternative with an unknown value, nor by one.
 *
 * @param values one row for each alternative, by criterion [0..1], NaN = not known
 * @returns for each alternative the positions of those that dominate it
 */
export function dominatedBy(values: readonly ArrayLike<number>[]): readonly (readonly number[])[] {
  return values.map((own, position) =>
    values.flatMap((other, number) => (number !== position && dominates(other, own) ? [number] : [])),
  );
}

function dominates(other: ArrayLike<number>, own: ArrayLike<number>): boolean {
  let isBetter = false;
  for (let criterion = 0; criterion < own.length; criterion += 1) {
    const difference = (other[criterion] as number) - (own[criterion] as number);
    // Also where it is NaN.
    if (!(difference >= 0)) return false;
    if (difference > 0) isBetter = true;
  }
  return isBetter;
}
