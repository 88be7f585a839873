import { type ListedMachine, ownMachineOf, type Takeover, takeoverOf } from '#core/machine/own-machine-of';
import { hardwareIdOf, isOwnHardware, ownUnitsOf } from '#core/plan/own-hardware';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import type { Change } from '../../../state/plan-session';

export type HardwareUse = 'training' | 'serving';

/** An own machine that can be chosen: as it is known now, else as the plan has it. */
export interface OwnChoice {
  readonly id: string;
  readonly machine: OwnMachine;
  readonly isThisMachine: boolean;
}

/** What can be chosen beside the parts of the catalog. */
export interface OwnChoices {
  readonly machines: readonly OwnChoice[];
  /** Machines of all kinds; a fleet is offered from two on. */
  readonly fleetCount: number;
}

/**
 * Machines that were measured here or taken over by the plan. A machine that the plan has keeps the plan's figures until
 * they are taken over anew.
 */
export function ownChoices(
  { machines = [] }: Pick<Plan, 'machines'>,
  listed: readonly ListedMachine[],
): OwnChoices {
  const choices = new Map<string, OwnChoice>();
  for (const entry of listed) {
    const { id, isThisMachine } = entry.profile;
    const machine = machines.find((inPlan) => inPlan.id === id) ?? ownMachineOf(entry);
    if (machine !== null) choices.set(id, { id: hardwareIdOf(machine), machine, isThisMachine });
  }
  for (const machine of machines)
    if (!choices.has(machine.id))
      choices.set(machine.id, { id: hardwareIdOf(machine), machine, isThisMachine: false });
  const sorted = [...choices.values()].toSorted((a, b) => Number(b.isThisMachine) - Number(a.isThisMachine));
  return { machines: sorted, fleetCount: sorted.reduce((sum, { machine }) => sum + machine.count, 0) };
}

/** Tenure of rented hardware when own machines are left: the one of a new plan. */
export const RENTED = { training: 'reserved', serving: 'on-demand' } as const;

/**
 * What choosing hardware changes in the plan: the machine's figures come with it, own machines are owned, and training
 * takes all that there are of the kind. Machines that nothing runs on any more leave the plan.
 */
export function hardwareChanges(
  plan: Plan,
  use: HardwareUse,
  hardwareId: string,
  choices: OwnChoices,
): readonly Change[] {
  const wasOwn = isOwnHardware(plan[use].acceleratorId);
  const changes: Change[] = [{ path: `${use}.acceleratorId`, value: hardwareId }];
  const available = choices.machines.map(({ machine }) => machine);
  const units = ownUnitsOf({ machines: available }, hardwareId);
  if (units.length > 0) {
    changes.push({ path: `${use}.tenure`, value: 'owned' });
    const count = units.reduce((sum, unit) => sum + unit.count, 0);
    if (use === 'training') changes.push({ path: 'training.acceleratorCount', value: count });
    else if (!wasOwn) changes.push({ path: 'serving.acceleratorsPerReplica', value: 1 });
  } else if (wasOwn) changes.push({ path: `${use}.tenure`, value: RENTED[use] });

  const other = use === 'training' ? plan.serving.acceleratorId : plan.training.acceleratorId;
  const keepsAll = hardwareId === FLEET_ID || other === FLEET_ID;
  const kept = available.filter((machine) => {
    const id = hardwareIdOf(machine);
    return keepsAll || id === hardwareId || id === other;
  });
  const isSame = JSON.stringify(kept) === JSON.stringify(plan.machines ?? []);
  if (!isSame) changes.push({ path: 'machines', value: kept.length === 0 ? undefined : kept });
  return changes;
}

/** Whether the newest figures of a machine differ from those of the plan. */
export function takeoverFor(machine: OwnMachine, listed: readonly ListedMachine[]): Takeover {
  return takeoverOf(machine, nowOf(machine, listed));
}

/** The plan's machines with the newest figures of those named; a fleet trains with as many as there then are. */
export function takeoverChanges(
  plan: Plan,
  ids: ReadonlySet<string>,
  listed: readonly ListedMachine[],
): readonly Change[] {
  const machines = (plan.machines ?? []).map((machine) =>
    ids.has(machine.id) ? (nowOf(machine, listed) ?? machine) : machine,
  );
  const changes: Change[] = [{ path: 'machines', value: machines }];
  if (plan.training.acceleratorId === FLEET_ID)
    changes.push({
      path: 'training.acceleratorCount',
      value: machines.reduce((sum, { count }) => sum + count, 0),
    });
  return changes;
}

function nowOf({ id }: OwnMachine, listed: readonly ListedMachine[]): OwnMachine | null {
  const entry = listed.find(({ profile }) => profile.id === id);
  return entry === undefined ? null : ownMachineOf(entry);
}
