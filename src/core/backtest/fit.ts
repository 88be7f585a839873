import { type ReadRun, readRuns } from '#core/backtest/run-table';
import type { BacktestKind } from '#core/backtest/table-kind';
import type { Accelerator } from '#core/catalog/catalog';
import {
  chooseSpreads,
  leaveOneOutError,
  nestedPredictions,
  type ValidationError,
  validationError,
} from '#core/compute/efficiency/cross-validation';
import { inferenceCase, inferenceDesign } from '#core/compute/efficiency/inference-design';
import type {
  RegressionDesign,
  RegressionRow,
  Spreads,
} from '#core/compute/efficiency/similarity-regression';
import { reachedLnEfficiency, trainingCase, trainingDesign } from '#core/compute/efficiency/training-design';

/** A fitted row with the id of the run that it came from, for people; nothing looks it up. */
export interface FittedRow extends RegressionRow {
  readonly id: string;
}

/** What the script writes down and the models start from. */
export interface Fit {
  readonly spreads: Spreads;
  readonly rows: readonly FittedRow[];
}

/** Both fits, and the tables that they come from. */
export interface BundledFits {
  readonly training: Fit;
  readonly inference: Fit;
}

export const BUNDLED_TABLES = { training: 'training_runs.csv', inference: 'inference_points.csv' } as const;

/**
 * Fits both models to the bundled published runs.
 *
 * @param table text of a file of `resources/catalog/compute`
 */
export function fitBundled(
  table: (name: string) => string,
  accelerators: readonly Accelerator[],
): BundledFits {
  return {
    training: fitTo(trainingDesign, trainingRows(table(BUNDLED_TABLES.training), accelerators)),
    inference: fitTo(inferenceDesign, inferenceRows(table(BUNDLED_TABLES.inference), accelerators)),
  };
}

/** Rows of the bundled training runs, targets as ln efficiency of the whole run. */
function trainingRows(text: string, accelerators: readonly Accelerator[]): readonly FittedRow[] {
  return readAll(text, 'training', accelerators).training.flatMap((run) =>
    withActual(run, (facts, hours) => ({
      ...trainingCase(facts),
      target: reachedLnEfficiency(facts, hours),
    })),
  );
}

/** Rows of the bundled measurements, targets as ln of measured over roofline. */
function inferenceRows(text: string, accelerators: readonly Accelerator[]): readonly FittedRow[] {
  return readAll(text, 'inference', accelerators).inference.flatMap((run) =>
    withActual(run, (facts, tokensPerSecond) => {
      const { roofline, ...row } = inferenceCase(facts);
      return { ...row, target: Math.log(tokensPerSecond / roofline.tokensPerSecond) };
    }),
  );
}

function readAll(text: string, kind: BacktestKind, accelerators: readonly Accelerator[]) {
  const table = readRuns(text, kind, accelerators);
  const [issue] = table.issues;
  if (issue !== undefined) throw new Error(`line ${issue.line}, ${issue.column}: expected ${issue.expected}`);
  return table;
}

function withActual<Facts>(
  { id, facts, actual }: ReadRun<Facts>,
  rowOf: (facts: Facts, actual: number) => RegressionRow,
): readonly FittedRow[] {
  return actual === null ? [] : [{ id, ...rowOf(facts, actual) }];
}

/** Chooses the spreads by leave-one-out error. */
function fitTo(design: DesignOf, rows: readonly FittedRow[]): Fit {
  return { spreads: chooseSpreads(design, rows), rows };
}

export type DesignOf = (spreads: Spreads) => RegressionDesign;

/** Leave-one-out error of the chosen design, and the error when the choice is made without the row too. */
export interface FitErrors {
  readonly leaveOneOut: ValidationError;
  readonly nested: ValidationError;
}

/** @param sign as in `validationError` */
export function fitErrors(design: DesignOf, { spreads, rows }: Fit, sign: 1 | -1): FitErrors {
  const targets = rows.map(({ target }) => target);
  return {
    leaveOneOut: leaveOneOutError(design(spreads), rows, sign),
    nested: validationError(targets, nestedPredictions(design, rows), sign),
  };
}
