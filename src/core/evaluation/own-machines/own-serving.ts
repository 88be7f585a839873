import type { Accelerator } from '#core/catalog/catalog';
import {
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
  const kinds = units.flatMap((unit) => {
    const { machine } = unit;
    const memoryBytes = ownMemoryBytes(machine, partOf(machine, parts)) ?? 0;
    const usableBytes = memoryBytes * memory01 * replicaSize;
    const work = replicaWork(model, serving, usableBytes);
    if (work === null) return [];
    const tflops = nativeTflops(machine, parts, inputs);
    const gbPerSecond = nativeBandwidth(machine, parts, inputs);
    return [{ unit, usableBytes, work, tflops, gbPerSecond }];
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
  const likely = inputs.runCount;
  const throughput = throughputAt(model, serving, {
    flopPerSecond: (smallest.tflops[likely] as number) * 1e12 * replicaSize,
    bytesPerSecond: (smallest.gbPerSecond[likely] as number) * 1e9 * replicaSize,
    usableBytes: smallest.usableBytes,
  });
  return { throughput, tokensPerSecond, units: holding };
}
