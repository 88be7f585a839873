import type { MachineWorth } from '#core/machine/worth';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';

/** A machine of the plan and what it is worth to it. */
export interface ReportMachine {
  readonly machine: OwnMachine;
  readonly worth: MachineWorth;
}

/** Most countries of the plan in which renting is compared: the table stays readable. */
const MOST_COUNTRIES = 3;

/** Where renting is compared: where the team and its machines are, where the plan trains, then its markets. */
export function rentCountries({
  placement,
  markets,
}: Pick<Plan, 'placement' | 'markets'>): readonly string[] {
  const countries = new Set([placement.team, placement.training, ...markets.map(({ country }) => country)]);
  return [...countries].slice(0, MOST_COUNTRIES);
}
