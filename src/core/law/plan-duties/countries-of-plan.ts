import type { Plan } from '#core/plan/plan';

export type CountryRole = 'market' | 'team' | 'training' | 'serving';

/** Countries that a plan has to do with and why: markets in the order of the plan, then its places. */
export function countriesOfPlan({ markets, placement }: Pick<Plan, 'markets' | 'placement'>): readonly {
  readonly country: string;
  readonly roles: readonly CountryRole[];
}[] {
  const roles = new Map<string, CountryRole[]>();
  const add = (country: string, role: CountryRole) => {
    const known = roles.get(country);
    if (known === undefined) roles.set(country, [role]);
    else if (!known.includes(role)) known.push(role);
  };
  for (const { country } of markets) add(country, 'market');
  add(placement.team, 'team');
  add(placement.training, 'training');
  add(placement.serving, 'serving');
  return [...roles].map(([country, all]) => ({ country, roles: all }));
}
