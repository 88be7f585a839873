import type { RegisterEntry } from '#core/ip/plan-ip/register';
import type { Changes, Place } from '../use-place';

/** Words of the address that open a risk: its id, and a country in which it is looked at. */
export function openChange({ planRisk, countries }: RegisterEntry): Changes {
  return { risk: planRisk.assessment.risk.id, at: countries[0] ?? null };
}

export const NOTHING_OPEN: Changes = { risk: null, at: null };

export function isOpenEntry(entry: RegisterEntry, place: Pick<Place, 'get'>): boolean {
  const at = place.get('at');
  return (
    entry.planRisk.assessment.risk.id === place.get('risk') && (at === null || entry.countries.includes(at))
  );
}

/** The risk that the address names: in the country that it names, else anywhere. */
export function openEntry(
  register: readonly RegisterEntry[],
  place: Pick<Place, 'get'>,
): RegisterEntry | null {
  const risk = place.get('risk');
  if (risk === null) return null;
  return (
    register.find((entry) => isOpenEntry(entry, place)) ??
    register.find(({ planRisk }) => planRisk.assessment.risk.id === risk) ??
    null
  );
}
