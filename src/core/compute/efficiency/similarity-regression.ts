import { dot } from '#core/shared/dot';

/**
 * Bayesian regression for few rows: an intercept, a few effects and one level per group, each with a normal prior, and
 * a part that is alike for rows alike (a Gaussian process). What the rows do not say stays at its prior, so that many
 * constants cannot follow few rows. Rasmussen and Williams, Gaussian Processes for Machine Learning, chapters 2 and 5.
 *
 *   target = intercept + Σ effect·x + level(group) + f(place) + noise
 *   cov(f(a), f(b)) = amplitude² · Π over coordinates of the mean over scales of exp(−½ ((a − b) / scale)²)
 *
 * Several scales for a coordinate, since so few rows cannot choose one: their mean falls slowly, as of a rational
 * quadratic covariance.
 */
export interface RegressionDesign extends Spreads {
  readonly intercept: NormalPrior;
  readonly effects: readonly NormalPrior[];
  /** Prior of the level of each group, and of groups that are not named. */
  readonly groups: Readonly<Record<string, NormalPrior>>;
  readonly otherGroups: NormalPrior;
  /** Scales of each coordinate of a place. */
  readonly scales: readonly (readonly number[])[];
}

/** What cross-validation chooses. */
export interface Spreads {
  /** Spread of what rows alike have in common; 0 = nothing. */
  readonly amplitude: number;
  /** Spread between rows that are alike in all that is known. */
  readonly noiseSd: number;
}

export interface NormalPrior {
  readonly mean: number;
  readonly sd: number;
}

/** What is known of a row before its target is. */
export interface RegressionCase {
  readonly group: string;
  readonly effects: readonly number[];
  readonly place: readonly number[];
}

export interface RegressionRow extends RegressionCase {
  readonly target: number;
}

export interface Prediction {
  readonly mean: number;
  /** Standard deviation of a new row's target, noise included. */
  readonly sd: number;
}

export interface Regression {
  predict(row: RegressionCase): Prediction;
  /** Posterior of one effect. */
  effect(position: number): Prediction;
  /** Each row predicted from all the others, in closed form (chapter 5.4.2). */
  readonly leaveOneOut: readonly Prediction[];
}

/** Conditions the prior on the rows. O(n³) once, O(n²) a prediction; meant for tens of rows. */
export function fitRegression(design: RegressionDesign, rows: readonly RegressionRow[]): Regression {
  const covariance = rows.map((row) => rows.map((other) => priorCovariance(design, row, other)));
  rows.forEach((_, index) => {
    const line = covariance[index] as number[];
    line[index] = (line[index] as number) + design.noiseSd ** 2;
  });
  const inverse = invertPositive(covariance);
  const residuals = rows.map((row) => row.target - priorMean(design, row));
  const weights = inverse.map((line) => dot(line, residuals));

  const leaveOneOut = rows.map(({ target }, index): Prediction => {
    const precision = inverse[index]?.[index] as number;
    return { mean: target - (weights[index] as number) / precision, sd: Math.sqrt(1 / precision) };
  });

  return {
    leaveOneOut,
    predict(row) {
      const shared = rows.map((other) => priorCovariance(design, row, other));
      const explained = quadratic(inverse, shared);
      const variance = priorCovariance(design, row, row) + design.noiseSd ** 2 - explained;
      return {
        mean: priorMean(design, row) + dot(shared, weights),
        sd: Math.sqrt(Math.max(variance, design.noiseSd ** 2)),
      };
    },
    effect(position) {
      const { mean, sd } = design.effects[position] as NormalPrior;
      const shared = rows.map(({ effects }) => sd ** 2 * (effects[position] as number));
      return {
        mean: mean + dot(shared, weights),
        sd: Math.sqrt(Math.max(0, sd ** 2 - quadratic(inverse, shared))),
      };
    },
  };
}

function groupPrior({ groups, otherGroups }: RegressionDesign, group: string): NormalPrior {
  return groups[group] ?? otherGroups;
}

function priorMean(design: RegressionDesign, { group, effects }: RegressionCase): number {
  const sum = design.effects.reduce((total, { mean }, k) => total + mean * (effects[k] as number), 0);
  return design.intercept.mean + groupPrior(design, group).mean + sum;
}

function priorCovariance(design: RegressionDesign, a: RegressionCase, b: RegressionCase): number {
  let covariance = design.intercept.sd ** 2;
  design.effects.forEach(({ sd }, k) => {
    covariance += sd ** 2 * (a.effects[k] as number) * (b.effects[k] as number);
  });
  if (a.group === b.group) covariance += groupPrior(design, a.group).sd ** 2;
  let likeness = 1;
  design.scales.forEach((scales, k) => {
    const distance = (a.place[k] as number) - (b.place[k] as number);
    const sum = scales.reduce((total, scale) => total + Math.exp(-0.5 * (distance / scale) ** 2), 0);
    likeness *= sum / scales.length;
  });
  return covariance + design.amplitude ** 2 * likeness;
}

/** Inverse of a symmetric positive definite matrix by Cholesky. */
function invertPositive(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const lower: number[][] = matrix.map(() => new Array<number>(size).fill(0));
  const at = (rows: readonly (readonly number[])[], i: number, j: number) => rows[i]?.[j] as number;
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = at(matrix, i, j);
      for (let k = 0; k < j; k += 1) sum -= at(lower, i, k) * at(lower, j, k);
      (lower[i] as number[])[j] = i === j ? Math.sqrt(sum) : sum / at(lower, j, j);
    }
  const inverse: number[][] = matrix.map(() => new Array<number>(size).fill(0));
  for (let column = 0; column < size; column += 1) {
    const x = new Array<number>(size).fill(0);
    for (let i = 0; i < size; i += 1) {
      let sum = i === column ? 1 : 0;
      for (let k = 0; k < i; k += 1) sum -= at(lower, i, k) * (x[k] as number);
      x[i] = sum / at(lower, i, i);
    }
    for (let i = size - 1; i >= 0; i -= 1) {
      let sum = x[i] as number;
      for (let k = i + 1; k < size; k += 1) sum -= at(lower, k, i) * (x[k] as number);
      x[i] = sum / at(lower, i, i);
      (inverse[i] as number[])[column] = x[i] as number;
    }
  }
  return inverse;
}

/** xᵀ·M·x */
function quadratic(matrix: readonly (readonly number[])[], x: readonly number[]): number {
  return matrix.reduce((sum, line, index) => sum + (x[index] as number) * dot(line, x), 0);
}
