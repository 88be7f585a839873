import type { Accelerator } from '#core/catalog/catalog';
import { replicaWork, servingThroughput, weightBytesOf } from '#core/compute/serving-throughput';
import type { Evaluation } from '#core/evaluation/evaluation';
import { ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import { ownUnitsOf } from '#core/plan/own-hardware';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import { servedModel } from '#core/serving/served-model';
import { numberRulesOf } from './schema-leaf';

/** Whether a copy of the model fits into the memory of its accelerators. */
export interface ServingFit {
  readonly weightBytes: number;
  readonly memoryBytes: number;
  /** Requests held at once; 0 = the model does not fit. */
  readonly batchSize: number;
  /** Fewest accelerators, a power of two, on which it would fit; null = on no allowed number. */
  readonly fittingCount: number | null;
}

/** Which of a plan's own machines hold a copy of the model. */
export interface OwnServingFit {
  readonly weightBytes: number;
  readonly holding: readonly HoldingMachine[];
  /** Names of those whose memory is too small. */
  readonly tooSmall: readonly string[];
  /** Those whose memory nobody knows. */
  readonly unknown: readonly OwnMachine[];
  /** Fewest machines, a power of two, on which a copy would fit; null = on no allowed number, or nobody knows. */
  readonly fittingCount: number | null;
}

interface HoldingMachine {
  readonly name: string;
  /** Of one machine [B]. */
  readonly memoryBytes: number;
  /** Requests held at once by a copy. */
  readonly batchSize: number;
}

/** @returns null when the plan serves on no machine of its own, or the figures lack the share of memory */
export function ownServingFit(
  plan: Plan,
  parts: ReadonlyMap<string, Accelerator>,
  figures: Evaluation['figures'],
): OwnServingFit | null {
  const units = ownUnitsOf(plan, plan.serving.acceleratorId);
  const memory01 = figures['assumption/serving.memory_share']?.value.likely;
  if (units.length === 0 || memory01 === undefined) return null;
  const batchOn = (memoryBytes: number, count: number) =>
    replicaWork(servedModel(plan), plan.serving, memoryBytes * memory01 * count)?.batchSize ?? 0;
  const holding: HoldingMachine[] = [];
  const tooSmall: string[] = [];
  const unknown: OwnMachine[] = [];
  let largestBytes = 0;
  for (const { machine } of units) {
    const memoryBytes = ownMemoryBytes(machine, partOf(machine, parts));
    if (memoryBytes === null) {
      unknown.push(machine);
      continue;
    }
    largestBytes = Math.max(largestBytes, memoryBytes);
    const batchSize = batchOn(memoryBytes, plan.serving.acceleratorsPerReplica);
    if (batchSize > 0) holding.push({ name: machine.name, memoryBytes, batchSize });
    else tooSmall.push(machine.name);
  }
  return {
    weightBytes: weightBytesOf(plan.model, plan.serving.precision),
    holding,
    tooSmall,
    unknown,
    fittingCount: fewest((count) => batchOn(largestBytes, count) > 0),
  };
}

/** The fewest accelerators or machines of a copy, a power of two, for which something holds; null = for none. */
function fewest(holds: (count: number) => boolean): number | null {
  const most = numberRulesOf('serving.acceleratorsPerReplica').max;
  for (let count = 1; count <= most; count *= 2) if (holds(count)) return count;
  return null;
}

/** @returns null when the figures lack the assumptions of serving */
export function servingFit(plan: Plan, part: Accelerator, figures: Evaluation['figures']): ServingFit | null {
  const assumption = (id: string) => figures[`assumption/serving.${id}`]?.value.likely;
  const compute01 = assumption('compute_efficiency');
  const bandwidth01 = assumption('bandwidth_efficiency');
  const memory01 = assumption('memory_share');
  if (compute01 === undefined || bandwidth01 === undefined || memory01 === undefined) return null;
  const on = (acceleratorsPerReplica: number) =>
    servingThroughput(
      servedModel(plan),
      part,
      { ...plan.serving, acceleratorsPerReplica },
      { compute01, bandwidth01, memory01 },
    );
  const asPlanned = on(plan.serving.acceleratorsPerReplica);
  return {
    weightBytes: asPlanned.weightBytes,
    memoryBytes: part.memoryGb * 1e9 * plan.serving.acceleratorsPerReplica,
    batchSize: asPlanned.batchSize,
    fittingCount: fewest((count) => on(count).batchSize > 0),
  };
}
