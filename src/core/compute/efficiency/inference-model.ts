import { INFERENCE_FIT } from '#core/compute/efficiency/fitted/inference';
import { fittedRegression } from '#core/compute/efficiency/fitted-regression';
import { inferenceCase, inferenceDesign } from '#core/compute/efficiency/inference-design';
import type { InferencePoint } from '#core/compute/efficiency/inference-point';
import type { Interval } from '#core/compute/efficiency/training-model';
import { Z90 } from '#core/uncertainty/normal-quantile';

const fitted = fittedRegression(inferenceDesign(INFERENCE_FIT.spreads), INFERENCE_FIT.rows);

/** Tokens per second of a measurement's metric; a point of the fit is predicted without itself. */
export function predictThroughput(point: InferencePoint): Interval {
  const facts = inferenceCase(point);
  const { mean, sd } = fitted.without(facts).predict(facts);
  const rate = (z: number) => facts.roofline.tokensPerSecond * Math.exp(mean + z * sd);
  return { p10: rate(-Z90), p50: rate(0), p90: rate(Z90), isLeftOut: fitted.knows(facts) };
}
