import type { Driver } from '#core/evaluation/evaluation';
import type { Question } from './question';

/** Inputs of the simulation that the rows of a list set, strongest first. */
export function driversFor({ kind }: Question, drivers: readonly Driver[]): readonly Driver[] {
  switch (kind) {
    case 'markets':
      return drivers.filter(({ input }) => input.startsWith('users.'));
    case 'data-sources':
      return drivers.filter(({ input }) => input.startsWith('data.'));
    case 'team':
      return drivers.filter(({ input }) => input === 'staff.pay');
    default:
      return [];
  }
}
