import type { Accelerator } from '#core/catalog/catalog';
import { USABLE_MEMORY_SHARE } from '#core/compute/training-memory';
import type { Evaluation, Finding } from '#core/evaluation/evaluation';
import { freshnessOf } from '#core/evaluation/freshness';
import { ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import {
  countOf,
  isOwnHardware,
  type OwnUnit,
  ownCountOf,
  ownUnitsOf,
  siteOf,
  trainingUnitsOf,
} from '#core/plan/own-hardware';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import type { Plan } from '#core/plan/plan';
import { trainingStateBytes } from '#core/workload/training-state';

/**
 * What a careful reader would say about a plan on its own machines.
 *
 * @param plan as the user has it, before `withOwnHardware`
 */
export function ownFindings(
  plan: Plan,
  { servingFacts, catalogVersion }: Pick<Evaluation, 'servingFacts' | 'catalogVersion'>,
  parts: ReadonlyMap<string, Accelerator>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (
    severity: Finding['severity'],
    code: string,
    path: string,
    params: Finding['params'] = {},
  ): void => {
    findings.push({ severity, code: `machines.${code}`, path, params });
  };
  const training = trainingUnitsOf(plan);
  const serving = plan.markets.length === 0 ? [] : ownUnitsOf(plan, plan.serving.acceleratorId);
  checkMeasurements([...training, ...serving], catalogVersion, add);
  if (training.length > 0) {
    checkTrainingMemory(plan, training, parts, add);
    checkTrainingCount(plan, add);
  }
  if (serving.length > 0) {
    const { acceleratorsPerReplica } = plan.serving;
    const available = countOf(serving);
    const needed = servingFacts.replicasAtPeak.p50 * acceleratorsPerReplica;
    if (servingFacts.fits && needed > available)
      add('warning', 'serving-short', 'serving.acceleratorId', { needed, available });
    if (acceleratorsPerReplica > 1)
      add('hint', 'split', 'serving.acceleratorsPerReplica', { count: acceleratorsPerReplica });
    for (const { machine } of serving)
      if (ownMemoryBytes(machine, partOf(machine, parts)) === null)
        add('warning', 'memory-unknown', 'serving.acceleratorId', { machine: machine.name });
  }
  for (const use of ['training', 'serving'] as const)
    if (isOwnHardware(plan[use].acceleratorId) && siteOf(plan, use) !== plan.placement[use])
      add('warning', `${use}-elsewhere`, `placement.${use}`, { country: plan.placement.team });
  return findings;
}

type Add = (severity: Finding['severity'], code: string, path: string, params?: Finding['params']) => void;

function checkMeasurements(units: readonly OwnUnit[], catalogVersion: string, add: Add): void {
  const machines = new Map(units.map(({ machine }) => [machine.id, machine]));
  for (const { name, measuredOn, software } of machines.values()) {
    if (software === true) add('warning', 'software', 'training.acceleratorId', { machine: name });
    if (freshnessOf('measured', measuredOn, catalogVersion) === 'old')
      add('warning', 'old', 'training.acceleratorId', { machine: name, date: measuredOn });
  }
}

function checkTrainingMemory(
  plan: Plan,
  units: readonly OwnUnit[],
  parts: ReadonlyMap<string, Accelerator>,
  add: Add,
): void {
  let bytes = 0;
  for (const { machine, count } of units) {
    const memoryBytes = ownMemoryBytes(machine, partOf(machine, parts));
    if (memoryBytes === null) {
      add('warning', 'memory-unknown', 'training.acceleratorId', { machine: machine.name });
      return;
    }
    bytes += memoryBytes * count;
  }
  const neededGb = trainingStateBytes(plan) / USABLE_MEMORY_SHARE / 1e9;
  if (neededGb > bytes / 1e9)
    add('error', 'does-not-fit', 'training.acceleratorId', {
      needed: Math.ceil(neededGb),
      available: Math.floor(bytes / 1e9),
    });
}

function checkTrainingCount({ training, machines }: Plan, add: Add): void {
  const available = ownCountOf({ machines }, training.acceleratorId);
  const count = training.acceleratorCount;
  const path = 'training.acceleratorCount';
  if (training.acceleratorId === FLEET_ID) {
    if (count !== available) add('hint', 'fleet-count', path, { count, available });
  } else if (count > available) add('warning', 'more-than-owned', path, { count, available });
}
