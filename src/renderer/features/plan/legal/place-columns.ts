import type { PlaceDuties } from '#core/law/plan-duties/plan-duties';
import type { Legal } from './use-legal';

/** A law with the countries of the plan that it reaches, and the parts of them that have laws of their own. */
export interface Column {
  readonly place: PlaceDuties;
  readonly countries: readonly string[];
  readonly parts: readonly PlaceDuties[];
}

/** The laws of a plan; the member states of a union share one, since “here” means the whole of it. */
export function columnsOf({ duties }: Legal): readonly Column[] {
  const columns = new Map<string, { place: PlaceDuties; countries: string[]; parts: PlaceDuties[] }>();
  for (const { country, places } of duties.countries) {
    const parts = places.filter(({ place }) => place.partOf !== null);
    for (const place of places) {
      if (place.place.partOf !== null) continue;
      const { id } = place.place.jurisdiction;
      const known = columns.get(id);
      if (known === undefined) columns.set(id, { place, countries: [country], parts });
      else known.countries.push(country);
    }
  }
  return [...columns.values()];
}

/** The place itself and those parts of it with laws of their own. */
export function placesOfColumn({ place, parts }: Column): readonly PlaceDuties[] {
  return [place, ...parts];
}
