import type { Accelerator } from '#core/catalog/catalog';
import {
  type ReplicaHardware,
  replicaWork,
  type ServingThroughput,
  throughputAt,
  tokensPerSecondOf,
} from '#core/compute/serving-throughput';
import { ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import { nativeBandwidth, nativeTflops } from '#core/evaluation/own-machines/own-rates';
import { countOf, type OwnUnit } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { isServedPlainly, likelyConditions, plannedWork } from '#core/serving/planned-batch';
import { servedModel } from '#core/serving/served-model';
import type { InputSet } from '#core/uncertainty/input-set';
import type { KeptVector } from '#core/uncertainty/keep';

/** What own machines serve, before calibration. */
export interface OwnServing {
  /** Of the kind that holds the smallest batch, at likely rates. */
  readonly throughput: ServingThroughput;
  /** Output tokens per second of a replica, the mean over the machines that hold the model, per run, [vectorLength]. */
  readonly tokensPerSecond: KeptVector;
  /** Machines whose memory is known and holds a copy of the model with at least one request. */
  readonly units: readonly OwnUnit[];
}

/**
 * The roofline of serving with the rates that the machines reach in native software. They are reached rates, so that
 * the catalog's shares of peak do not count again.
 *
 * @param memory01 share of memory left for weights and cache [0..1]
 * @returns null when no machine is known to hold the model
 */
export function ownServing(
  { model, serving }: Pick<Plan, 'model' | 'serving'>,
  units: readonly OwnUnit[],
  parts: ReadonlyMap<string, Accelerator>,
  inputs: InputSet,
  memory01: number,
): OwnServing | null {
  const replicaSize = serving.acceleratorsPerReplica;
  const likely = inputs.runCount;
  const plan = { model, serving };
  const kinds = units.flatMap((unit) => {
    const { machine } = unit;
    const memoryBytes = ownMemoryBytes(machine, partOf(machine, parts)) ?? 0;
    const usableBytes = memoryBytes * memory01 * replicaSize;
    if (replicaWork(servedModel(plan), serving, usableBytes) === null) return [];
    const tflops = nativeTflops(machine, parts, inputs);
    const gbPerSecond = nativeBandwidth(machine, parts, inputs);
    const hardware: ReplicaHardware = {
      flopPerSecond: (tflops[likely] as number) * 1e12 * replicaSize,
      bytesPerSecond: (gbPerSecond[likely] as number) * 1e9 * replicaSize,
      usableBytes,
    };
    const work = isServedPlainly(plan)
      ? replicaWork(model, serving, usableBytes)
      : plannedWork(plan, hardware, likelyConditions(plan, likelyInput));
    return work === null ? [] : [{ unit, hardware, work, tflops, gbPerSecond }];
  });
  const [smallest] = kinds.toSorted((a, b) => a.work.batchSize - b.work.batchSize);
  if (smallest === undefined) return null;
  const holding = kinds.map(({ unit }) => unit);
  const count = countOf(holding);
  const kept = kinds.flatMap((kind) => [
    kind.unit.count,
    kind.tflops,
    kind.gbPerSecond,
    ...Object.values(kind.work).map(Number),
  ]);
  const slot = `own serving on ${holding.map(({ machine }) => machine.id).join(' ')}`;
  const tokensPerSecond = inputs.keep.vector(slot, [...kept, replicaSize], inputs.vectorLength, (target) => {
    target.fill(0);
    for (const { work, tflops, gbPerSecond, unit } of kinds) {
      const share = unit.count / count;
      for (let run = 0, length = target.length; run < length; run += 1) {
        const flopPerSecond = (tflops[run] as number) * 1e12 * replicaSize;
        const bytesPerSecond = (gbPerSecond[run] as number) * 1e9 * replicaSize;
        target[run] =
          (target[run] as number) + share * tokensPerSecondOf(work, flopPerSecond, bytesPerSecond);
      }
    }
  });
  const { hardware, work } = smallest;
  const request = { ...serving, maxConcurrency: work.batchSize };
  const throughput = {
    ...throughputAt(servedModel(plan), request, hardware),
    tokensPerSecond: tokensPerSecondOf(work, hardware.flopPerSecond, hardware.bytesPerSecond),
  };
  return { throughput, tokensPerSecond, units: holding };

  /** Likely value of an assumption that is an input here. */
  function likelyInput(assumption: string): number {
    const id = assumption === 'serving.target_load' ? 'serving.targetLoad' : assumption;
    return inputs.vector(id)[likely] as number;
  }
}
