import type { IpCatalog } from '#core/ip/ip';
import type { ReadLicence } from '#core/ip/licences/checked-material';
import { type LicenceNames, licenceNamesOf } from '#core/ip/materials/licence-ids/licence-names';
import { resolveLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { ruleIdChoices } from '#core/ip/materials/licence-ids/rule-id';
import { memo } from '#core/shared/memo';

/**
 * Reads licences for the licence check: ids and names of the catalog, SPDX ids, expressions. What nobody knows stands
 * as it was written, and counts as not listed; “other” and “unknown” name none.
 */
export function readLicenceName(ip: IpCatalog): ReadLicence {
  const names = licenceNamesOf(ip);
  return memo((licence) => choicesOf(licence, names));
}

function choicesOf(licence: string, names: LicenceNames): ReturnType<ReadLicence> {
  const resolved = resolveLicence(licence, names);
  if (resolved.ok) return ruleIdChoices(resolved.value.terms);
  return resolved.error.reason === 'says-nothing' ? null : [[licence.trim()]];
}
