import type { Licence } from '#core/ip/ip';
import type { LicenceNames } from '#core/ip/materials/licence-ids/licence-names';
import { leavesOf } from '#core/ip/materials/licence-ids/licence-terms';
import { type ResolvedLicence, resolveLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { isCurrentSpdxId } from '#core/ip/materials/licence-ids/spdx-ids';

/** What of a licence of the catalog exports write. */
export type ExportedLicence = Pick<Licence, 'id' | 'name' | 'aliases' | 'source'>;

/** `licenses` of a component of CycloneDX. */
export type CyclonedxLicences =
  | readonly [{ readonly expression: string }]
  | readonly [{ readonly license: CyclonedxLicence }];

interface CyclonedxLicence {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  readonly text?: { readonly contentType: 'text/plain'; readonly content: string };
}

/**
 * A licence as CycloneDX writes it: an SPDX id, an SPDX expression, or a name with the address of its text.
 *
 * @returns null where neither a licence nor its wording is known
 */
export function cyclonedxLicences(
  licence: string | null,
  licenceText: string | undefined,
  names: LicenceNames,
  byId: ReadonlyMap<string, ExportedLicence>,
): CyclonedxLicences | null {
  const text =
    licenceText === undefined ? {} : { text: { contentType: 'text/plain' as const, content: licenceText } };
  if (licence === null)
    return licenceText === undefined ? null : [{ license: { name: 'Licence of its own', ...text } }];
  const resolved = resolveLicence(licence, names);
  if (!resolved.ok) return [{ license: { name: licence, ...text } }];
  const id = singleId(resolved.value);
  if (id === null) return [{ expression: resolved.value.written }];
  if (isCurrentSpdxId(id)) return [{ license: { id, ...text } }];
  const known = byId.get(id);
  const named = resolved.value.standIn === null ? known : undefined;
  return [{ license: { name: named?.name ?? licence, ...urlOf(named), ...text } }];
}

/** The one id that the licence is, without “or later” and without exception; null = it is an expression. */
function singleId({ written, terms, standIn }: ResolvedLicence): string | null {
  const [leaf] = leavesOf(terms);
  if (standIn !== null) return standIn;
  if (/[\s+]/.test(written)) return null;
  return written.startsWith('LicenseRef-') ? null : isCurrentSpdxId(written) ? written : (leaf?.id ?? null);
}

function urlOf(licence: ExportedLicence | undefined): { readonly url?: string } {
  return licence !== undefined && isPlainAddress(licence.source) ? { url: licence.source } : {};
}

/** An address that is valid as an IRI (RFC 3987) without a second look. */
export function isPlainAddress(text: string): boolean {
  return /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/.test(
    text,
  );
}
