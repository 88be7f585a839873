import type { BackendName, Prediction, TransformerResult } from '#core/benchmark/result';
import { calibrate, calibratedSeconds } from '#core/benchmark/roofline/calibration';
import type { MeasuredRates } from '#core/benchmark/roofline/measured-rates';
import { type StepTime, stepTime } from '#core/benchmark/roofline/step-time';
import { trainingOperations } from '#core/transformer/operations/training-step';
import type { TransformerShape } from '#core/transformer/shape';

/** A size and how long its training step took. */
export interface MeasuredStep {
  readonly shape: TransformerShape;
  readonly batchSize: number;
  readonly measuredSeconds: number;
}

/**
 * Seconds of a training step that was not measured: the roofline of its operations, with factors fitted on the steps
 * that were.
 *
 * @param wanted the size to predict; whatever was measured of it must not be among `measured`
 */
export function predictStepSeconds(
  wanted: { readonly shape: TransformerShape; readonly batchSize: number },
  measured: readonly MeasuredStep[],
  rates: MeasuredRates,
  backend: BackendName,
): number {
  const timeOf = ({ shape, batchSize }: { shape: TransformerShape; batchSize: number }): StepTime =>
    stepTime(trainingOperations(shape, batchSize), rates, backend);
  const calibration = calibrate(
    measured.map((step) => ({ time: timeOf(step), measuredSeconds: step.measuredSeconds })),
  );
  return calibratedSeconds(timeOf(wanted), calibration);
}

/** Predicts the step of the size `check` from the three others and compares; null when a step was not measured. */
export function checkPrediction(
  transformers: readonly TransformerResult[],
  rates: MeasuredRates,
  backend: BackendName,
): Prediction | null {
  const check = transformers.find(({ id }) => id === 'check');
  const others = transformers.filter(({ id, training }) => id !== 'check' && training !== null);
  if (!check?.training || others.length < 3) return null;
  const predictedSeconds = predictStepSeconds(
    check,
    others.map(({ shape, batchSize, training }) => ({
      shape,
      batchSize,
      measuredSeconds: training?.medianSeconds ?? Number.NaN,
    })),
    rates,
    backend,
  );
  const measuredSeconds = check.training.medianSeconds;
  return { predictedSeconds, measuredSeconds, error: predictedSeconds / measuredSeconds - 1 };
}
