import type { IpCatalog } from '#core/ip/ip';
import type { ReadLicence } from '#core/ip/licences/checked-material';
import { licenceChoices } from '#core/ip/materials/licence-ids/licence-choices';
import { type LicenceNames, licenceNamesOf } from '#core/ip/materials/licence-ids/licence-names';
import { resolveLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { ruleIdOf } from '#core/ip/materials/licence-ids/rule-id';

/**
 * Reads licences for the licence check: ids and names of the catalog, SPDX ids, expressions. What nobody knows stands
 * as it was written, and counts as not listed; “other” and “unknown” name none.
 */
export function readLicenceName(ip: IpCatalog): ReadLicence {
  const names = licenceNamesOf(ip);
  const read = new Map<string, ReturnType<ReadLicence>>();
  return (licence) => {
    const known = read.get(licence);
    if (known !== undefined) return known;
    const choices = choicesOf(licence, names);
    read.set(licence, choices);
    return choices;
  };
}

function choicesOf(licence: string, names: LicenceNames): ReturnType<ReadLicence> {
  const resolved = resolveLicence(licence, names);
  if (resolved.ok) return licenceChoices(resolved.value.terms).map((choice) => choice.map(ruleIdOf));
  return resolved.error.reason === 'says-nothing' ? null : [[licence.trim()]];
}
