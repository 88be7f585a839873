import type { Catalog, EcosystemScore } from '#core/catalog/catalog';
import { DIMENSIONS, scoreLine } from '#core/strategy/ecosystem/scores';

/** A country's scores, in the same order for every country. */
export function ecosystemOf(catalog: Pick<Catalog, 'ecosystem'>, iso2: string): readonly EcosystemScore[] {
  return DIMENSIONS.flatMap((dimension) => scoreLine(catalog, iso2, dimension) ?? []);
}
