import { indexLaw } from '#core/law/engine/law-index';
import type { Jurisdiction, LawCatalog } from '#core/law/law';

/** A jurisdiction as it bears on a territory, and what “here” means to it; all that facts of a place hang on. */
export interface Here {
  readonly jurisdiction: { readonly id: string };
  /** Territory whose rules and variants count: a country, a part of one (`US-CA`), or the jurisdiction as a whole. */
  readonly territory: string;
  /** ISO codes that are “here”: the whole Union for a member state, since that is what its law asks about. */
  readonly here: readonly string[];
  /** Country that the territory is a part of; null = it is none. */
  readonly partOf: string | null;
}

/** A place with its law. */
export interface Place extends Here {
  readonly jurisdiction: Jurisdiction;
}

/**
 * Jurisdictions that bear on a country, or on a part of one: Germany has the law of the Union; California that of the
 * United States and its own; the United States theirs and that of every state of the catalog.
 *
 * @param code a territory, or a jurisdiction for itself alone (`EU`)
 */
export function placesOf(law: LawCatalog, code: string): readonly Place[] {
  const index = indexLaw(law);
  const country = countryOf(code);
  const ofWhole = index
    .covering(country ?? code)
    .map((jurisdiction) => placeOf(jurisdiction, country ?? code));
  const parts =
    country === null
      ? law.jurisdictions.filter(({ id, covers }) => countryOf(id) === code && !covers.includes(code))
      : index.covering(code);
  const ofParts = parts.map((jurisdiction) =>
    placeOf(jurisdiction, country === null ? jurisdiction.id : code),
  );
  const own = index.jurisdictions.get(code);
  const isCovered = ofParts.length > 0 || (country === null && ofWhole.length > 0);
  if (own === undefined || isCovered) return [...ofWhole, ...ofParts];
  // Not a territory that anything covers: the Union, or a pattern common to several states.
  return [...ofWhole, placeOf(own, code)];
}

/** Country of a part of one, by its code: `US` of `US-CA` and of `US-STATES`; null = the code is no part. */
export function countryOf(code: string): string | null {
  return /^([A-Z]{2})-/.exec(code)?.[1] ?? null;
}

function placeOf(jurisdiction: Jurisdiction, territory: string): Place {
  const partOf = countryOf(territory);
  return { jurisdiction, territory, here: partOf === null ? jurisdiction.covers : [territory], partOf };
}
