import type { IpCatalog, IpJurisdiction, Licence, LicenceRule, Mitigation } from '#core/ip/ip';

/** The catalog by key; built once per catalog. */
export interface IpIndex {
  readonly jurisdictions: ReadonlyMap<string, IpJurisdiction>;
  readonly mitigations: ReadonlyMap<string, Mitigation>;
  readonly licences: ReadonlyMap<string, Licence>;
  /** Rules in which a licence stands under `licencesAny`. */
  readonly rulesOf: ReadonlyMap<string, readonly LicenceRule[]>;
  /** Jurisdictions whose law holds in a country, the wider ones first: the Union before Germany. */
  covering(country: string): readonly IpJurisdiction[];
}

const indexes = new WeakMap<IpCatalog, IpIndex>();

/** @returns the index of the catalog; the same object for the same catalog */
export function indexIp(ip: IpCatalog): IpIndex {
  let index = indexes.get(ip);
  if (index === undefined) {
    index = build(ip);
    indexes.set(ip, index);
  }
  return index;
}

function build({ jurisdictions, mitigations, licences, rules }: IpCatalog): IpIndex {
  const byCountry = new Map<string, IpJurisdiction[]>();
  const widestFirst = jurisdictions.toSorted((a, b) => b.covers.length - a.covers.length);
  for (const jurisdiction of widestFirst)
    for (const country of jurisdiction.covers)
      byCountry.set(country, [...(byCountry.get(country) ?? []), jurisdiction]);
  const rulesOf = new Map<string, LicenceRule[]>();
  for (const rule of rules)
    for (const id of rule.licencesAny) rulesOf.set(id, [...(rulesOf.get(id) ?? []), rule]);
  return {
    jurisdictions: new Map(jurisdictions.map((jurisdiction) => [jurisdiction.id, jurisdiction])),
    mitigations: new Map(mitigations.map((mitigation) => [mitigation.id, mitigation])),
    licences: new Map(licences.map((licence) => [licence.id, licence])),
    rulesOf,
    covering: (country) => byCountry.get(country) ?? [],
  };
}
