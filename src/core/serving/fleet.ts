import { at, overRuns, type RunVector } from '#core/serving/run-vector';
import { parallelismOf, type ServingModel } from '#core/serving/serving-model';

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
  const id = parallelismOf(model.plan, count);
  const factor = id === null ? null : model.inputs.vector(id);
  return overRuns(
    model.runCount,
    (run) => at(model.demandPerRequest, run) / (tokensPerSecond * (factor === null ? 1 : at(factor, run))),
  );
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
