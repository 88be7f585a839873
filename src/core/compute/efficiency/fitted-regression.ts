import {
  fitRegression,
  type Regression,
  type RegressionCase,
  type RegressionDesign,
  type RegressionRow,
} from '#core/compute/efficiency/similarity-regression';

/** A regression with the rows that it was fitted to. */
export interface FittedRegression {
  readonly regression: Regression;
  /** The regression without the rows whose facts are exactly those of a case: nothing is predicted from itself. */
  without(row: RegressionCase): Regression;
  /** Whether a row with exactly these facts is among those that were fitted. */
  knows(row: RegressionCase): boolean;
}

export function fittedRegression(design: RegressionDesign, rows: readonly RegressionRow[]): FittedRegression {
  const keys = rows.map(keyOf);
  const regression = fitRegression(design, rows);
  const reduced = new Map<string, Regression>();
  const knows = (row: RegressionCase) => keys.includes(keyOf(row));
  return {
    regression,
    knows,
    without(row) {
      if (!knows(row)) return regression;
      const key = keyOf(row);
      const known = reduced.get(key);
      if (known !== undefined) return known;
      const fitted = fitRegression(
        design,
        rows.filter((_, index) => keys[index] !== key),
      );
      reduced.set(key, fitted);
      return fitted;
    },
  };
}

/** Facts as a text; nine digits, since a sum may differ in its last ones. */
function keyOf({ group, effects, place }: RegressionCase): string {
  return [group, ...[...effects, ...place].map((value) => value.toPrecision(9))].join(' ');
}
