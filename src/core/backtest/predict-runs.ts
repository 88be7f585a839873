import type { ReadRun } from '#core/backtest/run-table';
import { predictThroughput } from '#core/compute/efficiency/inference-model';
import type { InferencePoint } from '#core/compute/efficiency/inference-point';
import { predictTrainingHours } from '#core/compute/efficiency/training-model';
import type { TrainingRun } from '#core/compute/efficiency/training-run';

/** A run with what the model says about it; the actual value has no part in the prediction. */
export interface PredictedRun<Facts = unknown> {
  readonly run: ReadRun<Facts>;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** P50 over the actual value; null where none is said. */
  readonly ratio: number | null;
  /** The model was fitted to a run with these facts, and predicts it here without that one. */
  readonly isLeftOut: boolean;
}

/** Accelerator-hours of each run. */
export function predictTraining(runs: readonly ReadRun<TrainingRun>[]): readonly PredictedRun<TrainingRun>[] {
  return runs.map((run) => scored(run, predictTrainingHours(run.facts)));
}

/** Tokens per second of each measurement. */
export function predictInference(
  runs: readonly ReadRun<InferencePoint>[],
): readonly PredictedRun<InferencePoint>[] {
  return runs.map((run) => scored(run, predictThroughput(run.facts)));
}

function scored<Facts>(
  run: ReadRun<Facts>,
  { p10, p50, p90, isLeftOut }: Omit<PredictedRun, 'run' | 'ratio'>,
): PredictedRun<Facts> {
  return { run, p10, p50, p90, ratio: run.actual === null ? null : p50 / run.actual, isLeftOut };
}
