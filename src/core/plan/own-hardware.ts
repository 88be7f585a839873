import { FLEET_ID, OWN_MACHINE_PREFIX } from '#core/plan/own-hardware-ids';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';

/** Machines of one kind that a plan runs on. */
export interface OwnUnit {
  readonly machine: OwnMachine;
  /** How many of them work. */
  readonly count: number;
}

/** Whether a hardware choice names machines of the plan's own instead of a part of the catalog. */
export function isOwnHardware(hardwareId: string): boolean {
  return hardwareId.startsWith(OWN_MACHINE_PREFIX);
}

/** How a plan names one of its machines where it would name an accelerator. */
export function hardwareIdOf(machine: Pick<OwnMachine, 'id'>): string {
  return OWN_MACHINE_PREFIX + machine.id;
}

/**
 * The machines behind a hardware choice with as many of each as are there; empty when the plan has none of that name.
 */
export function ownUnitsOf(
  { machines = [] }: Pick<Plan, 'machines'>,
  hardwareId: string,
): readonly OwnUnit[] {
  if (!isOwnHardware(hardwareId)) return [];
  return machines
    .filter((machine) => hardwareId === FLEET_ID || hardwareIdOf(machine) === hardwareId)
    .map((machine) => ({ machine, count: machine.count }));
}

/**
 * Name of a hardware choice: that of the machine, or of all kinds of a fleet with their numbers, e.g.
 * `2 × Studio + Laptop`.
 *
 * @returns null when no machine goes by that name
 */
export function ownHardwareName(
  machines: readonly OwnMachine[] | undefined,
  hardwareId: string,
): string | null {
  const units = ownUnitsOf({ machines: [...(machines ?? [])] }, hardwareId);
  if (units.length === 0) return null;
  if (hardwareId !== FLEET_ID) return units.map(({ machine }) => machine.name).join();
  return units
    .map(({ machine, count }) => (count === 1 ? machine.name : `${count} × ${machine.name}`))
    .join(' + ');
}

/** Machines over all kinds. */
export function countOf(units: readonly OwnUnit[]): number {
  return units.reduce((sum, { count }) => sum + count, 0);
}

/** @returns how many machines there are behind a hardware choice; 0 when the plan has none of that name */
export function ownCountOf(plan: Pick<Plan, 'machines'>, hardwareId: string): number {
  return countOf(ownUnitsOf(plan, hardwareId));
}

/** Machines that training runs on: the whole fleet, or as many of one kind as the plan says. */
export function trainingUnitsOf(plan: Pick<Plan, 'machines' | 'training'>): readonly OwnUnit[] {
  const { acceleratorId, acceleratorCount } = plan.training;
  const units = ownUnitsOf(plan, acceleratorId);
  return acceleratorId === FLEET_ID ? units : units.map((unit) => ({ ...unit, count: acceleratorCount }));
}

/**
 * A plan as it is computed: own machines are paid for as owned, a fleet trains with all its machines.
 *
 * @returns the same object when nothing of this differs from what the plan says
 */
export function withOwnHardware<P extends Pick<Plan, 'machines' | 'training' | 'serving'>>(plan: P): P {
  const { training, serving } = plan;
  const fleetCount = training.acceleratorId === FLEET_ID ? ownCountOf(plan, FLEET_ID) : 0;
  const acceleratorCount = fleetCount > 0 ? fleetCount : training.acceleratorCount;
  const ownsTraining = isOwnHardware(training.acceleratorId);
  const ownsServing = isOwnHardware(serving.acceleratorId);
  const isTrainingSame =
    (!ownsTraining || training.tenure === 'owned') && acceleratorCount === training.acceleratorCount;
  const isServingSame = !ownsServing || serving.tenure === 'owned';
  if (isTrainingSame && isServingSame) return plan;
  return {
    ...plan,
    training: isTrainingSame
      ? training
      : { ...training, acceleratorCount, tenure: ownsTraining ? 'owned' : training.tenure },
    serving: isServingSame ? serving : { ...serving, tenure: 'owned' },
  };
}

/** Where hardware stands: own machines where the team is, everything else where the plan places it. */
export function siteOf(
  { placement, training, serving }: Pick<Plan, 'placement' | 'training' | 'serving'>,
  use: 'training' | 'serving',
): string {
  const { acceleratorId } = use === 'training' ? training : serving;
  return isOwnHardware(acceleratorId) ? placement.team : placement[use];
}
