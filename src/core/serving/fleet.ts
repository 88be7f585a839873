import type { ServingModel } from '#core/serving/serving-model';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import { at, isFiniteAll, overRuns, type RunVector } from '#core/uncertainty/run-vector';

/** Copies that one request a month asks for at the busiest hour, before they are whole. */
export type CopiesPerRequest = RunVector;

/**
 * On accelerators of the catalog: tokens a second asked for at the busiest hour over what a copy does at its target load.
 *
 * @param tokensPerSecond of a copy at full load, before calibration
 * @param count accelerators of a copy
 */
export function copiesPerRequest(
  model: ServingModel,
  tokensPerSecond: number,
  count: number,
): CopiesPerRequest {
  const factor = model.parallelism(count);
  return overRuns(
    model.runCount,
    (run) => at(model.demandPerRequest, run) / (tokensPerSecond * (factor === null ? 1 : at(factor, run))),
  );
}

/** The same at likely values alone. */
export function likelyCopiesPerRequest(
  { parallelism, runCount, demandPerRequest }: ServingModel,
  tokensPerSecond: number,
  count: number,
): number {
  const factor = parallelism(count);
  return at(demandPerRequest, runCount) / (tokensPerSecond * (factor === null ? 1 : at(factor, runCount)));
}

/** On the hardware of the plan, own machines included, where what a copy does differs by run. */
export function plannedCopiesPerRequest(
  { runCount, inputs, demandPerRequest }: ServingModel,
  tokensPerSecond: Float64Array,
): CopiesPerRequest {
  const calibration = inputs.vector('serving.calibration');
  // `tokensPerSecond` is calibrated, and the demand is over the calibration.
  return overRuns(
    runCount,
    (run) => (at(demandPerRequest, run) * at(calibration, run)) / at(tokensPerSecond, run),
  );
}

/** Whole copies for a number of requests a month, spare ones included; none where nobody asks. */
export function wholeCopies(copiesEach: number, requestsPerMonth: number, spare: number): number {
  const needed = copiesEach * requestsPerMonth;
  return needed > 0 ? Math.ceil(needed) + spare : 0;
}

/**
 * Percentiles of whole copies, times what a copy holds: they grow with the demand, so that they are those of the demand,
 * made whole.
 *
 * @returns null when a demand is not finite
 */
export function heldQuantiles(
  { plan, runCount, requestsPerMonth }: ServingModel,
  copiesEach: CopiesPerRequest,
  perCopy: number,
): Quantiles | null {
  const demand = overRuns(runCount, (run) => at(copiesEach, run) * at(requestsPerMonth, run));
  if (!isFiniteAll(demand)) return null;
  const { p10, p25, p50, p75, p90 } = quantilesOf(demand, runCount);
  const held = (copies: number) => wholeCopies(copies, 1, plan.serving.spareReplicas) * perCopy;
  return { p10: held(p10), p25: held(p25), p50: held(p50), p75: held(p75), p90: held(p90) };
}
