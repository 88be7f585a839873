import type { NamedLicence } from '#core/ip/materials/licence-ids/licence-names';
import { SPDX_LICENCE_IDS } from '#core/ip/materials/licence-ids/spdx-ids';

/** A licence to choose while its name is being typed. */
export interface LicenceOption {
  readonly id: string;
  /** Its own name; the id where only that is known. */
  readonly name: string;
  /** Whether the catalog has rules for it. */
  readonly inCatalog: boolean;
}

/**
 * Licences that fit what has been typed: those of the catalog before those of SPDX, names that begin with it before
 * names that contain all of its words.
 *
 * @param spdxNames as `loadSpdxNames` loads them; empty = ids alone are searched
 */
export function searchLicences(
  typed: string,
  licences: readonly NamedLicence[],
  spdxNames: ReadonlyMap<string, string>,
  limit = 20,
): readonly LicenceOption[] {
  const wanted = typed.trim().toLowerCase();
  const known = new Set(licences.map(({ id }) => id));
  const spdx = SPDX_LICENCE_IDS.filter((id) => !known.has(id));
  const options = [
    ...licences.map(({ id, name, aliases }) => ({
      option: { id, name, inCatalog: true },
      rank: rankOf(wanted, [id, name, ...aliases]),
    })),
    ...spdx.map((id) => {
      const name = spdxNames.get(id) ?? id;
      return { option: { id, name, inCatalog: false }, rank: rankOf(wanted, [id, name]) };
    }),
  ];
  return options
    .filter(({ rank }) => rank < NO_MATCH)
    .sort(
      (one, other) => one.rank - other.rank || Number(other.option.inCatalog) - Number(one.option.inCatalog),
    )
    .slice(0, limit)
    .map(({ option }) => option);
}

const NO_MATCH = 4;

/** 0 = the id, 1 = another name, 2 = the beginning of one, 3 = every word stands in one. The id comes first. */
function rankOf(wanted: string, names: readonly string[]): number {
  const lower = names.map((name) => name.toLowerCase());
  const at = lower.indexOf(wanted);
  if (at >= 0) return Math.min(at, 1);
  if (lower.some((name) => name.startsWith(wanted))) return 2;
  const words = wanted.split(/[\s-]+/);
  return lower.some((name) => words.every((word) => name.includes(word))) ? 3 : NO_MATCH;
}
