import type { LicenceFinding } from '#core/ip/licences/finding';
import { shortHash } from '#core/law/changes/short-hash';
import type { AcceptedFinding } from '#core/plan/ip/accepted-finding';

/**
 * Name of a finding that outlives edits of the materials: the rule, or for what a licence's own terms say the licence and
 * a short hash of the terms. An open finding that becomes certain is another one, since more is known.
 */
export function findingKey({ id, state, authority, licences, terms, materials }: LicenceFinding): string {
  const parts = [id, state];
  if (authority === null) {
    // Faults of the list name no licence; what tells them apart is whom they are about. What lacks a licence is one list.
    if (licences.length > 0) parts.push(licences.join('+'));
    else if (id !== 'licence.none') parts.push(shortHash(materials.join(' ')));
    if (terms.length > 0) parts.push(shortHash(terms.map(({ en }) => en).join()));
  }
  return parts.join('/');
}

/** `accepted`: borne for every material. `partly`: materials have joined since. */
export type Acceptance = 'open' | 'accepted' | 'partly';

/** How far the user bears a finding. */
export function acceptanceOf(
  { materials }: Pick<LicenceFinding, 'materials'>,
  record: AcceptedFinding | undefined,
): Acceptance {
  if (record === undefined) return 'open';
  const known = new Set(record.materials);
  return materials.every((id) => known.has(id)) ? 'accepted' : 'partly';
}
