import type { ResolvedLicence, UnresolvedLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import type { BomNote } from '#core/ip/materials/readers/bom-note';
import type { Result } from '#core/shared/result';

/** What is to be said about a licence as someone wrote it. */
export type LicenceRemark = Pick<BomNote, 'code' | 'values'>;

/**
 * @param name of the material
 * @param suggest what may be meant, as `suggestLicences` finds it
 * @returns null where the licence is known as it stands
 */
export function licenceRemark(
  resolved: Result<ResolvedLicence, UnresolvedLicence>,
  name: string,
  suggest: (unresolved: UnresolvedLicence) => readonly string[],
): LicenceRemark | null {
  if (resolved.ok) {
    const { written, standIn } = resolved.value;
    return standIn === null ? null : { code: 'licence-stand-in', values: { licence: written, id: standIn } };
  }
  const { reason, part, text } = resolved.error;
  const values = { licence: text, suggestions: suggest(resolved.error).join(', ') };
  if (reason === 'says-nothing') return { code: 'licence-missing', values: { name } };
  if (reason === 'family') return { code: 'licence-family', values };
  return reason === 'broken'
    ? { code: 'licence-broken', values }
    : { code: 'licence-unknown', values: { ...values, part } };
}
