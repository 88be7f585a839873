import {
  type ReplicaHardware,
  type ReplicaWork,
  replicaWork,
  type ServingThroughput,
} from '#core/compute/serving-throughput';
import { parallelismAssumption } from '#core/evaluation/collect-inputs';
import type { Plan } from '#core/plan/plan';
import { hasTargets, largestBatch, latencyTargets } from '#core/serving/largest-batch';
import type { OperatingConditions } from '#core/serving/operating-point';
import { hardwareReplica, type Replica } from '#core/serving/replica';
import { cachedInputShare, type ServedPlan, servedModel } from '#core/serving/served-model';

/** Whether a plan asks for nothing but the largest batch that memory and its own limit allow. */
export function isServedPlainly(plan: ServedPlan): boolean {
  return (
    !hasTargets(latencyTargets(plan)) &&
    cachedInputShare(plan) === 0 &&
    (plan.serving.cachePrecision ?? 'auto') === 'auto'
  );
}

/**
 * How the plan runs a copy, at likely values: the batch is chosen once, not anew in every simulated run.
 *
 * @param likely of an assumption of the catalog, or the user's own figure for it
 */
export function likelyConditions(
  plan: Pick<Plan, 'model' | 'serving'>,
  likely: (assumption: string) => number,
): OperatingConditions {
  const parallelism = parallelismAssumption(plan);
  return {
    factor:
      within(likely('serving.calibration'), 0.01, 4) * within(parallelism === null ? 1 : likely(parallelism)),
    load01: within(plan.serving.targetLoad?.likely ?? likely('serving.target_load'), 0.001, FULLEST_01),
  };
}

/** Load at which waits are counted at most: at all of what a copy can do, the queue would have no end. */
const FULLEST_01 = 0.99;

/** A figure of the user's own may be anything; these are the bounds of the inputs. */
function within(value: number, min = 0.001, max = 1): number {
  return Math.min(max, Math.max(min, value));
}

/** Throughput of a copy at the batch that the plan's latency targets allow. */
export function plannedThroughput(
  plan: ServedPlan,
  replica: Replica,
  conditions: OperatingConditions,
): ServingThroughput {
  const choice = largestBatch(replica, latencyTargets(plan), conditions, plan.serving.maxConcurrency);
  return replica.at(choice === null ? 1 : choice.point.batchSize);
}

/**
 * Work of a copy on measured hardware at the batch that the plan's latency targets allow.
 *
 * @returns null when not even one request fits
 */
export function plannedWork(
  plan: ServedPlan,
  hardware: ReplicaHardware,
  conditions: OperatingConditions,
): ReplicaWork | null {
  const { serving } = plan;
  const replica = hardwareReplica(plan, hardware);
  const choice = largestBatch(replica, latencyTargets(plan), conditions, serving.maxConcurrency);
  if (choice === null) return null;
  const request = { ...serving, maxConcurrency: choice.point.batchSize };
  const work = replicaWork(servedModel(plan), request, hardware.usableBytes);
  return work === null ? null : { ...work, prefillFlop: work.prefillFlop * (1 - cachedInputShare(plan)) };
}
