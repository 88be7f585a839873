import type { IpCatalog, Licence } from '#core/ip/ip';

/** What of a licence of the catalog finding it by name takes. */
export type NamedLicence = Pick<Licence, 'id' | 'name' | 'aliases'>;

/** The catalog's licences by every name they go by. */
export interface LicenceNames {
  readonly ids: readonly string[];
  /** Every name, in lower case. */
  readonly all: readonly string[];
  /** Id of the catalog for an id, a name or another name, whatever the case of its letters; null = none. */
  find(text: string): string | null;
  has(id: string): boolean;
}

/** An id comes before another licence's name, a name before another name. */
export function licenceNames(licences: readonly NamedLicence[]): LicenceNames {
  const ids = licences.map(({ id }) => id);
  const byName = new Map<string, string>();
  const add = (name: string, id: string): void => {
    const key = name.trim().toLowerCase();
    if (!byName.has(key)) byName.set(key, id);
  };
  for (const { id } of licences) add(id, id);
  for (const { id, name } of licences) add(name, id);
  for (const { id, aliases } of licences) for (const alias of aliases) add(alias, id);
  const known = new Set(ids);
  return {
    ids,
    all: [...byName.keys()],
    find: (text) => byName.get(text.trim().toLowerCase()) ?? null,
    has: (id) => known.has(id),
  };
}

const namesOf = new WeakMap<IpCatalog, LicenceNames>();

/** The licences of a catalog by every name they go by; made once per catalog. */
export function licenceNamesOf(ip: IpCatalog): LicenceNames {
  const names = namesOf.get(ip) ?? licenceNames(ip.licences);
  namesOf.set(ip, names);
  return names;
}

/**
 * Another version of the same licence for which the catalog has rules, e.g. `CC-BY-SA-4.0` for `CC-BY-SA-3.0`. Its
 * rules show what to look for; the text of the version at hand decides.
 */
export function otherVersion(id: string, names: LicenceNames): string | null {
  const stem = withoutVersion(id);
  return names.ids.find((each) => each !== id && withoutVersion(each) === stem) ?? null;
}

function withoutVersion(id: string): string {
  return id.toLowerCase().replace(/-v?\d+(?:\.\d+)*(?=$|-)/, '');
}
