import { FLEET_ID } from '#core/plan/own-hardware-ids';

/** Hardware with its number, where it is more than one; a fleet names the numbers of its kinds itself. */
export function machinesText(id: string, name: string, count: number): string {
  return id === FLEET_ID || count === 1 ? name : `${count} × ${name}`;
}
