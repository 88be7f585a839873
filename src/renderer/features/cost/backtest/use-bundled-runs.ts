import { useMemo } from 'react';
import { type PredictedRun, predictInference, predictTraining } from '#core/backtest/predict-runs';
import { readRuns } from '#core/backtest/run-table';
import type { BacktestKind } from '#core/backtest/table-kind';
import type { Catalog } from '#core/catalog/catalog';
import type { InferencePoint } from '#core/compute/efficiency/inference-point';
import type { TrainingRun } from '#core/compute/efficiency/training-run';
import inferencePoints from '../../../../../resources/catalog/compute/inference_points.csv?raw';
import trainingRuns from '../../../../../resources/catalog/compute/training_runs.csv?raw';

export type AnyPrediction = PredictedRun<TrainingRun | InferencePoint>;

/** The published runs that come with the catalog and say what they took, each predicted without itself. */
export function useBundledRuns({
  accelerators,
}: Catalog): Readonly<Record<BacktestKind, readonly AnyPrediction[]>> {
  return useMemo(() => {
    const training = readRuns(trainingRuns, 'training', accelerators).training;
    const inference = readRuns(inferencePoints, 'inference', accelerators).inference;
    const isScored = ({ ratio }: AnyPrediction) => ratio !== null;
    return {
      training: predictTraining(training).filter(isScored),
      inference: predictInference(inference).filter(isScored),
    };
  }, [accelerators]);
}
