import correct from 'spdx-correct';
import type { LicenceNames } from '#core/ip/materials/licence-ids/licence-names';
import type { UnresolvedLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { SPDX_LICENCE_IDS } from '#core/ip/materials/licence-ids/spdx-ids';
import { closest } from '#core/shared/closest';

/** Longer texts are no slip of the keys [characters]. */
const MAX_CHARS = 120;

/**
 * What someone may have meant who wrote what is no name of a licence: never taken over without being asked. Looks
 * through all names, so it is asked for where someone reads the answer.
 *
 * @returns ids, the most likely first; empty = nothing comes near
 */
export function suggestLicences(
  { reason, part, members }: UnresolvedLicence,
  names: LicenceNames,
): readonly string[] {
  if (reason === 'family') return members;
  const wanted = part.trim();
  // Of a broken expression with several licences the repair would drop some.
  if (reason === 'says-nothing' || wanted.length > MAX_CHARS || (reason === 'broken' && /\s/.test(wanted)))
    return [];
  const name = closest(wanted, names.all);
  const ids = [name === null ? null : names.find(name), closest(wanted, SPDX_LICENCE_IDS), corrected(wanted)];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Repairs common ways to write SPDX ids, such as `Apache 2` or `GPLv3`. */
function corrected(text: string): string | null {
  try {
    return correct(text);
  } catch {
    return null;
  }
}
