import type { Accelerator } from '#core/catalog/catalog';
import {
  type ServingEfficiency,
  type ServingThroughput,
  servingThroughput,
} from '#core/compute/serving-throughput';
import { parallelismAssumption } from '#core/evaluation/collect-inputs';
import type { FigureBook } from '#core/evaluation/figure-book';
import type { OwnServing } from '#core/evaluation/own-machines/own-serving';
import { HOURS_PER_MONTH, type Schedule, SECONDS_PER_MONTH } from '#core/evaluation/schedule';
import type { Plan } from '#core/plan/plan';
import { isServedPlainly, likelyConditions, plannedThroughput } from '#core/serving/planned-batch';
import { catalogReplica } from '#core/serving/replica';
import type { InputSet } from '#core/uncertainty/input-set';
import { asKept, type KeptVector } from '#core/uncertainty/keep';
import { multiplyInto, vectorSum } from '#core/uncertainty/vectors';

/** What serving needs on one kind of accelerator; vectors are [vectorLength], kept while serving stays as it is. */
export interface ServingVectors {
  readonly throughput: ServingThroughput;
  /** Output tokens per second of a replica at full load. */
  readonly tokensPerSecond: KeptVector;
  /** Replicas needed at the end of the ramp, not yet whole. */
  readonly demandReplicas: KeptVector;
  /** Accelerator-hours held until the end of the horizon, whole machines. */
  readonly hoursInHorizon: KeptVector;
  /** The same for the first 12 months of the project; computed when asked for. */
  hoursInFirst12Months(): KeptVector;
  /** Most accelerators held in any month; computed when asked for. */
  acceleratorsAtPeak(): KeptVector;
}

/** A figure of the user's own may be anything; more than the peak or less than nothing is not to be had. */
function share01(value: number): number {
  return Math.min(1, Math.max(0.001, value));
}

/** Share of memory left for weights and cache [0..1]. */
export function servingMemory01(book: Pick<FigureBook, 'assumption'>): number {
  return share01(book.assumption('serving.memory_share').likely);
}

/**
 * Shares of the peaks that the roofline counts with.
 *
 * @param likely of an assumption of the catalog, or the user's own figure for it; NaN stays NaN
 */
export function servingEfficiency(likely: (assumption: string) => number): ServingEfficiency {
  return {
    compute01: share01(likely('serving.compute_efficiency')),
    bandwidth01: share01(likely('serving.bandwidth_efficiency')),
    memory01: share01(likely('serving.memory_share')),
  };
}

/** Roofline throughput of the plan's model on an accelerator, before calibration, at the batch its targets allow. */
export function planThroughput(plan: Plan, accelerator: Accelerator, book: FigureBook): ServingThroughput {
  const likely = (assumption: string) => book.assumption(assumption).likely;
  const efficiency = servingEfficiency(likely);
  if (isServedPlainly(plan)) return servingThroughput(plan.model, accelerator, plan.serving, efficiency);
  const conditions = likelyConditions(plan, likely);
  return plannedThroughput(plan, catalogReplica(plan, accelerator, efficiency), conditions);
}

/** Users over all markets at the end of the ramp [people], [vectorLength]. */
export function totalUsers({ markets }: Plan, inputs: InputSet): KeptVector {
  const parts = markets.flatMap(({ country, monthlyActiveUsers }) => {
    const id = `users.${country}`;
    return [inputs.table(id, monthlyActiveUsers), inputs.slots(id)];
  });
  return inputs.keep.vector('users', [inputs.vectorLength, ...parts], inputs.vectorLength, (target) => {
    const users = markets.map(({ country, monthlyActiveUsers }) =>
      inputs.ownVector(`users.${country}`, monthlyActiveUsers),
    );
    vectorSum(users, target);
  });
}

/** What a replica does before calibration. */
export interface ServingCapacity {
  readonly throughput: ServingThroughput;
  /** Per run where it is uncertain, as of own machines, [vectorLength]; null = that of `throughput`. */
  readonly tokensPerSecond: OwnServing['tokensPerSecond'] | null;
}

/**
 * Whole machines over the months: ceil(peak tokens per second / (replica throughput · target load)) + spare replicas,
 * from launch on. METHODS.md section 4.
 *
 * @returns null when the model does not fit the replica's memory
 */
export function servingVectors(
  plan: Plan,
  hardwareId: string,
  { throughput, tokensPerSecond: own }: ServingCapacity,
  inputs: InputSet,
  schedule: Schedule,
  users: KeptVector,
): ServingVectors | null {
  if (throughput.tokensPerSecond <= 0) return null;
  const { serving } = plan;
  const calibration = inputs.vector('serving.calibration');
  const parallelismId = parallelismAssumption(plan);
  const parallelism = parallelismId === null ? null : inputs.vector(parallelismId);
  const requests = inputs.vector('serving.requestsPerUserPerMonth');
  const peak = inputs.vector('serving.peakToMean');
  const load = inputs.vector('serving.targetLoad');

  const parts = [
    ...[calibration, parallelism, requests, peak, load, users, own],
    ...[throughput.tokensPerSecond, serving.outputTokensPerRequest],
    ...[serving.spareReplicas, serving.acceleratorsPerReplica, schedule.usersShare01.join(' ')],
  ];
  const kept = inputs.keep.value(`serving on ${hardwareId}`, parts, () => compute());
  return { throughput, ...kept };

  function compute(): Omit<ServingVectors, 'throughput'> {
    const length = inputs.vectorLength;
    const { memory } = inputs.keep;
    const tokensPerSecond = memory.floats(length);
    tokensPerSecond.set(calibration);
    if (parallelism !== null) multiplyInto(tokensPerSecond, parallelism);
    const demandReplicas = memory.floats(length);
    for (let run = 0; run < length; run += 1) {
      const uncalibrated = own === null ? throughput.tokensPerSecond : (own[run] as number);
      const capacity = (tokensPerSecond[run] as number) * uncalibrated;
      tokensPerSecond[run] = capacity;
      const meanTokensPerSecond =
        ((users[run] as number) * (requests[run] as number) * serving.outputTokensPerRequest) /
        SECONDS_PER_MONTH;
      demandReplicas[run] =
        (meanTokensPerSecond * (peak[run] as number)) / (capacity * (load[run] as number));
    }

    const held = (months: readonly RampStep[], hoursPerReplica: number) =>
      asKept(
        hoursHeld(demandReplicas, months, serving.spareReplicas, hoursPerReplica, memory.floats(length)),
      );
    const hoursPerReplica = HOURS_PER_MONTH * serving.acceleratorsPerReplica;
    const topShare01 = Math.max(0, ...schedule.usersShare01);
    return {
      tokensPerSecond: asKept(tokensPerSecond),
      demandReplicas: asKept(demandReplicas),
      hoursInHorizon: held(rampSteps(schedule.usersShare01), hoursPerReplica),
      hoursInFirst12Months: once(() =>
        held(rampSteps(schedule.usersShare01.subarray(0, 12)), hoursPerReplica),
      ),
      acceleratorsAtPeak: once(() =>
        held(
          topShare01 > 0 ? [{ usersShare01: topShare01, monthCount: 1 }] : [],
          serving.acceleratorsPerReplica,
        ),
      ),
    };
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Months with the same share of the final users. */
interface RampStep {
  readonly usersShare01: number;
  readonly monthCount: number;
}

/** Σ over the months of `replicasAt` times `hoursPerReplica`, per run; the steps have a share above 0. */
function hoursHeld(
  demandReplicas: Float64Array,
  steps: readonly RampStep[],
  spareReplicas: number,
  hoursPerReplica: number,
  target: Float64Array,
): Float64Array {
  const shares = Float64Array.from(steps, (step) => step.usersShare01);
  const counts = Float64Array.from(steps, (step) => step.monthCount);
  const spareMonths = spareReplicas * counts.reduce((sum, count) => sum + count, 0);
  for (let run = 0, length = target.length; run < length; run += 1) {
    const demand = demandReplicas[run] as number;
    let replicaMonths = demand > 0 ? spareMonths : 0;
    for (let step = 0; step < shares.length; step += 1)
      replicaMonths += Math.ceil(demand * (shares[step] as number)) * (counts[step] as number);
    target[run] = replicaMonths * hoursPerReplica;
  }
  return target;
}

/** Whole replicas in a month with a share of the final users; none before there are users. */
export function replicasAt(demandReplicas: number, usersShare01: number, spareReplicas: number): number {
  const needed = demandReplicas * usersShare01;
  return needed > 0 ? Math.ceil(needed) + spareReplicas : 0;
}

/** Months with the same share of users, counted once each. */
function rampSteps(usersShare01: Float64Array): readonly RampStep[] {
  const months = new Map<number, number>();
  for (const share of usersShare01) if (share > 0) months.set(share, (months.get(share) ?? 0) + 1);
  return Array.from(months, ([share, monthCount]) => ({ usersShare01: share, monthCount }));
}
