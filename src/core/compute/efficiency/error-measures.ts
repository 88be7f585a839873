import { medianOf } from '#core/shared/quantile';

/** How far predictions are from what came of them. */
export interface ErrorMeasures {
  /** Median of |predicted / actual − 1| [ratio]. */
  readonly medianAbsoluteError: number;
  readonly meanAbsoluteLn: number;
  /** Share of predictions within a factor of two [0..1]. */
  readonly within2x: number;
  /** Share of actual values from P10 to P90 [0..1]. */
  readonly coverage: number;
}

/** One prediction against the actual value. */
export interface PredictionError {
  /** ln(predicted / actual) */
  readonly ln: number;
  /** The actual value lies from P10 to P90. */
  readonly isInside: boolean;
}

/** @param errors at least one */
export function errorMeasures(errors: readonly PredictionError[]): ErrorMeasures {
  const mean = (value: (error: PredictionError) => number) =>
    errors.reduce((sum, error) => sum + value(error), 0) / errors.length;
  return {
    medianAbsoluteError: medianOf(errors.map(({ ln }) => Math.abs(Math.exp(ln) - 1))),
    meanAbsoluteLn: mean(({ ln }) => Math.abs(ln)),
    within2x: mean(({ ln }) => (Math.abs(ln) <= Math.LN2 ? 1 : 0)),
    coverage: mean(({ isInside }) => (isInside ? 1 : 0)),
  };
}
