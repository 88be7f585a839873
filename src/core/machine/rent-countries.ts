import type { Plan } from '#core/plan/plan';

/** Most countries in which renting is compared: a table of them stays readable. */
const MOST_COUNTRIES = 3;

/** Where renting is compared: where the team and its machines are, where the plan trains, then its markets. */
export function rentCountries({
  placement,
  markets,
}: Pick<Plan, 'placement' | 'markets'>): readonly string[] {
  const countries = new Set([placement.team, placement.training, ...markets.map(({ country }) => country)]);
  return [...countries].slice(0, MOST_COUNTRIES);
}
