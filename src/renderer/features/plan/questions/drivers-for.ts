import type { Driver } from '#core/evaluation/evaluation';
import type { Question } from './question';

/** Inputs of the simulation that an answer sets, strongest first. */
export function driversFor({ id, kind }: Question, drivers: readonly Driver[]): readonly Driver[] {
  switch (kind) {
    case 'markets':
      return drivers.filter(({ input }) => input.startsWith('users.'));
    case 'data-sources':
      return drivers.filter(({ input }) => input.startsWith('data.'));
    case 'team':
      return drivers.filter(({ input }) => input === 'staff.pay');
    case 'uncertain':
    case 'uncertain-or-default':
      return drivers.filter(({ input }) => input === id);
    default:
      return [];
  }
}
