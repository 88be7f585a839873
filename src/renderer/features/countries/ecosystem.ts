import type { Catalog, EcosystemScore } from '#core/catalog/catalog';

const ORDER = [
  'compute_resources',
  'data_resources',
  'policy_support',
  'talent',
  'capital',
  'ip_protection',
  'market_competition',
  'openness',
] as const satisfies readonly EcosystemScore['dimension'][];

/** A country's scores, in the same order for every country. */
export function ecosystemOf(catalog: Pick<Catalog, 'ecosystem'>, iso2: string): readonly EcosystemScore[] {
  const own = catalog.ecosystem.filter((score) => score.iso2 === iso2);
  return ORDER.flatMap((dimension) => own.filter((score) => score.dimension === dimension));
}
