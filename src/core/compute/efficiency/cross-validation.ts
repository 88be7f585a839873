import { type ErrorMeasures, errorMeasures } from '#core/compute/efficiency/error-measures';
import {
  fitRegression,
  type Prediction,
  type RegressionDesign,
  type RegressionRow,
  type Spreads,
} from '#core/compute/efficiency/similarity-regression';
import { Z90 } from '#core/uncertainty/normal-quantile';

/** Error of predictions that did not see their row. */
export interface ValidationError extends ErrorMeasures {
  /** Mean ln density of the actual value under its prediction; larger is better. */
  readonly lnDensity: number;
}

/**
 * @param sign of the quantity against the target: 1 where it is exp(target), −1 where it falls with it, as hours fall
 *   with efficiency
 */
export function validationError(
  targets: readonly number[],
  predictions: readonly Prediction[],
  sign: 1 | -1 = 1,
): ValidationError {
  const errors = predictions.map(({ mean, sd }, index) => {
    const ln = sign * (mean - (targets[index] as number));
    return { ln, sd, isInside: Math.abs(ln) <= Z90 * sd };
  });
  const lnDensity = errors.reduce(
    (sum, { ln, sd }) => sum + (-0.5 * (ln / sd) ** 2 - Math.log(sd * Math.sqrt(2 * Math.PI))),
    0,
  );
  return { ...errorMeasures(errors), lnDensity: lnDensity / errors.length };
}

/** Leave-one-out error of a design. */
export function leaveOneOutError(
  design: RegressionDesign,
  rows: readonly RegressionRow[],
  sign: 1 | -1 = 1,
): ValidationError {
  const targets = rows.map(({ target }) => target);
  return validationError(targets, fitRegression(design, rows).leaveOneOut, sign);
}

/** Every pair of a few round values; a finer grid would follow the accidents of so few rows. */
export const CANDIDATES: readonly Spreads[] = [0, 0.2, 0.25, 0.3, 0.35, 0.4].flatMap((amplitude) =>
  [0.1, 0.12, 0.15, 0.2].map((noiseSd) => ({ amplitude, noiseSd })),
);

/** Share of the rows left out that an honest P10–P90 holds [0..1]; 0.8 and what the chance of so few rows adds. */
const HONEST_COVERAGE = { least: 0.75, most: 0.95 };

/**
 * Of the candidates whose intervals hold as many of the rows left out as they say, the one that errs least on them in
 * the mean of |ln|; of all candidates where none does.
 */
export function chooseSpreads(
  designOf: (spreads: Spreads) => RegressionDesign,
  rows: readonly RegressionRow[],
): Spreads {
  const tried = CANDIDATES.map((spreads) => ({ spreads, error: leaveOneOutError(designOf(spreads), rows) }));
  const honest = tried.filter(
    ({ error: { coverage } }) => coverage >= HONEST_COVERAGE.least && coverage <= HONEST_COVERAGE.most,
  );
  const [first, ...others] = honest.length > 0 ? honest : tried;
  if (first === undefined) throw new Error('no candidate to choose from');
  return others.reduce(
    (best, one) => (one.error.meanAbsoluteLn < best.error.meanAbsoluteLn ? one : best),
    first,
  ).spreads;
}

/** Each row predicted by a design that was chosen without it too: what the choice itself flatters is left out. */
export function nestedPredictions(
  designOf: (spreads: Spreads) => RegressionDesign,
  rows: readonly RegressionRow[],
): readonly Prediction[] {
  return rows.map((row, index) => {
    const others = rows.filter((_, other) => other !== index);
    return fitRegression(designOf(chooseSpreads(designOf, others)), others).predict(row);
  });
}
