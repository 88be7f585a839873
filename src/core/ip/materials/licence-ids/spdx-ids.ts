import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' };
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import currentIds from 'spdx-license-ids/index.json' with { type: 'json' };

const LICENCES = byLowerCase([...deprecatedIds, ...currentIds]);
const EXCEPTIONS = byLowerCase(exceptionIds);

/** GNU licences that SPDX once named without saying whether a later version may be chosen. */
const UNSAID_VERSION = /^(?:A|L)?GPL-\d\.\d$/;

/** Ids that SPDX recommends today. */
export const SPDX_LICENCE_IDS: readonly string[] = currentIds;
const CURRENT: ReadonlySet<string> = new Set(currentIds);

/** Whether SPDX recommends the id today, written just so. */
export function isCurrentSpdxId(id: string): boolean {
  return CURRENT.has(id);
}

/** The id as SPDX writes it, whatever the case of its letters; null = no id of SPDX. */
export function spdxLicenceId(text: string): string | null {
  return LICENCES.get(text.toLowerCase()) ?? null;
}

/** The exception as SPDX writes it; null = none of SPDX. */
export function spdxExceptionId(text: string): string | null {
  return EXCEPTIONS.get(text.toLowerCase()) ?? null;
}

/** The name SPDX recommends today: `GPL-3.0` is `GPL-3.0-only`, `GPL-3.0+` is `GPL-3.0-or-later`. */
export function currentSpdxId(
  id: string,
  orLater: boolean,
): { readonly id: string; readonly orLater: boolean } {
  if (UNSAID_VERSION.test(id)) return { id: `${id}-${orLater ? 'or-later' : 'only'}`, orLater: false };
  if (orLater && id.endsWith('-only')) return { id: id.replace(/-only$/, '-or-later'), orLater: false };
  return { id, orLater: orLater && !id.endsWith('-or-later') };
}

function byLowerCase(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [id.toLowerCase(), id]));
}
