import type { ServingThroughput } from '#core/compute/serving-throughput';
import { singleServerWait, slotWait } from '#core/serving/queueing';
import type { Replica } from '#core/serving/replica';

/** How a copy is run. */
export interface OperatingConditions {
  /** Calibration and parallelism: reached over roofline throughput [ratio]. */
  readonly factor: number;
  /** Load at the busiest hour over what the copy can do [0..1]. */
  readonly load01: number;
}

/** A copy at one batch, at the busiest hour. Times in seconds, of which 9 in 10 requests see no more. */
export interface OperatingPoint {
  readonly batchSize: number;
  /** Of the whole copy at full load. */
  readonly tokensPerSecond: number;
  /** Between two tokens of one answer, the mean over the answer with the copy full. */
  readonly secondsPerOutputToken: number;
  /** Waiting and reading the prompt. */
  readonly timeToFirstTokenSeconds: number;
  /** Reading the prompt alone. */
  readonly prefillSeconds: number;
  /** Waiting for a place in the batch; shrinks as the batch grows. */
  readonly slotWaitSeconds: number;
  /** Share of the copy's time that goes into prompts [0..1]. */
  readonly prefillShare01: number;
  readonly bound: ServingThroughput['bound'];
}

/**
 * Latency and throughput of a copy that joins new prompts to the running batch (continuous batching: Orca, Yu et al.,
 * OSDI 2022) and reads prompts before it goes on generating. A request keeps its place for
 *
 *   b·out / (tokens per second) = out · step + b · prefill
 *
 * of which one prefill is its own and the other b − 1 stall its answer, so that
 *
 *   time per output token = step + (b − 1)·prefill / out
 *   time to first token   = wait for a place + wait for prompts ahead + the step under way + prefill
 *
 * Both waits are 9-in-10 values (see `queueing.ts`) and are added, which is on the safe side.
 *
 * @param batchSize from 1 to `replica.memoryBatch`
 */
export function operatingPoint(
  replica: Replica,
  batchSize: number,
  { factor, load01 }: OperatingConditions,
): OperatingPoint {
  const throughput = replica.at(batchSize);
  const output = replica.outputTokensPerRequest;
  const tokensPerSecond = throughput.tokensPerSecond * factor;
  const requestSeconds = (batchSize * output) / tokensPerSecond;
  const prefillSeconds = Math.min(replica.prefillSeconds / factor, requestSeconds / batchSize);
  const secondsPerOutputToken = (requestSeconds - prefillSeconds) / output;
  const stepSeconds = (requestSeconds - batchSize * prefillSeconds) / output;
  const prefillShare01 = (batchSize * prefillSeconds) / requestSeconds;
  const slotWaitSeconds = slotWait(requestSeconds, batchSize, load01);
  const promptWaitSeconds = singleServerWait(prefillSeconds, load01 * prefillShare01);
  return {
    batchSize,
    tokensPerSecond,
    secondsPerOutputToken,
    timeToFirstTokenSeconds: slotWaitSeconds + promptWaitSeconds + stepSeconds + prefillSeconds,
    prefillSeconds,
    slotWaitSeconds,
    prefillShare01,
    bound: throughput.bound,
  };
}
