import type { IpCatalog, IpJurisdiction } from '#core/ip/ip';
import { indexIp } from '#core/ip/ip-index';
import { countryOf, type Here } from '#core/law/engine/places';

/** A jurisdiction as its intellectual property law bears on a country. */
export interface IpPlace extends Here {
  readonly jurisdiction: IpJurisdiction;
}

/**
 * Jurisdictions that bear on a country, the wider ones first: on Germany those of the Union and of Germany; on a part of
 * a country those of the country.
 *
 * @param code a country or a part of one, or a jurisdiction for itself alone (`EU`)
 * @returns empty where the catalog has nothing
 */
export function ipPlacesOf(ip: IpCatalog, code: string): readonly IpPlace[] {
  const index = indexIp(ip);
  const country = countryOf(code) ?? code;
  const covering = index.covering(country);
  const own = index.jurisdictions.get(code);
  const jurisdictions = covering.length > 0 || own === undefined ? covering : [own];
  return jurisdictions.map((jurisdiction) => ({
    jurisdiction,
    territory: country,
    here: jurisdiction.covers,
    partOf: null,
  }));
}
