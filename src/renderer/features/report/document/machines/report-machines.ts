import type { MachineWorth } from '#core/machine/worth';
import type { OwnMachine } from '#core/plan/own-machine';

/** A machine of the plan and what it is worth to it. */
export interface ReportMachine {
  readonly machine: OwnMachine;
  readonly worth: MachineWorth;
}
