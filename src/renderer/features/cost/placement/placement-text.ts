import type { Plan } from '#core/plan/plan';
import type { Names } from '../use-names';

/** `Norway / Finland / Indonesia`: training, serving, seat. */
export function placementText({ training, serving, team }: Plan['placement'], names: Names): string {
  return [training, serving, team].map(names.country).join(' / ');
}

export function isSamePlacement(a: Plan['placement'] | null, b: Plan['placement'] | null): boolean {
  return (
    a !== null && b !== null && a.training === b.training && a.serving === b.serving && a.team === b.team
  );
}
