import type { LicenceNames } from '#core/ip/materials/licence-ids/licence-names';
import { leavesOf } from '#core/ip/materials/licence-ids/licence-terms';
import { resolveLicence, type UnresolvedLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { suggestLicences } from '#core/ip/materials/licence-ids/suggest-licences';

/** What a text in a licence field is. Whatever it is, it is kept as it was typed. */
export type LicenceJudgement =
  | { readonly kind: 'none' }
  /** Known; `unruled` names the licences for which the catalog has no rules. */
  | { readonly kind: 'known'; readonly written: string; readonly unruled: readonly string[] }
  /** Checked by the rules of a close relative. */
  | { readonly kind: 'stand-in'; readonly id: string }
  | {
      readonly kind: 'unknown';
      readonly reason: UnresolvedLicence['reason'];
      readonly part: string;
      /** Ids that may be meant, the most likely first. */
      readonly suggestions: readonly string[];
    };

/** Says what a typed licence is, and what may be meant where it is none. */
export function judgeLicence(text: string, names: LicenceNames): LicenceJudgement {
  if (text.trim() === '') return { kind: 'none' };
  const resolved = resolveLicence(text, names);
  if (!resolved.ok) {
    const { reason, part } = resolved.error;
    return { kind: 'unknown', reason, part, suggestions: suggestLicences(resolved.error, names) };
  }
  const { standIn, terms, written } = resolved.value;
  if (standIn !== null) return { kind: 'stand-in', id: standIn };
  const unruled = leavesOf(terms).flatMap(({ id, inCatalog }) => (inCatalog ? [] : [id]));
  return { kind: 'known', written, unruled };
}

/** One entry of the list that opens under a licence field. */
export interface LicenceOption {
  readonly id: string;
  /** Name in full; the id where there is none. */
  readonly name: string;
}

const MOST = 12;
/** What the list completes: the word after the last operator or bracket of an expression. */
const LAST_WORD = /(?:^|[\s(])((?!AND\s|OR\s|WITH\s)[^\s()]*)$/i;

/**
 * Licences whose id or name holds what was typed; ids that begin with it come first. In an expression the last licence is
 * completed, what stands before it stays.
 *
 * @param spdxIds ids beside those of the catalog
 * @returns at most twelve, each as the whole text of the field would then be
 */
export function completeLicence(
  text: string,
  licences: readonly LicenceOption[],
  spdxIds: readonly string[],
): readonly (LicenceOption & { readonly text: string })[] {
  const isExpression = /\s(?:AND|OR|WITH)\s/i.test(text);
  const start = isExpression ? (LAST_WORD.exec(text)?.[1] ?? '') : text;
  const before = text.slice(0, text.length - start.length);
  const wanted = start.trim().toLowerCase();
  const own = new Set(licences.map(({ id }) => id));
  const all = [...licences, ...spdxIds.flatMap((id) => (own.has(id) ? [] : { id, name: id }))];
  const rank = ({ id, name }: LicenceOption): number => {
    const [lowId, lowName] = [id.toLowerCase(), name.toLowerCase()];
    if (lowId.startsWith(wanted)) return 0;
    if (lowName.startsWith(wanted)) return 1;
    return lowId.includes(wanted) || lowName.includes(wanted) ? 2 : 3;
  };
  return all
    .map((option) => ({ option, place: rank(option) }))
    .filter(({ place }) => place < 3)
    .toSorted((a, b) => a.place - b.place)
    .slice(0, MOST)
    .map(({ option }) => ({ ...option, text: `${before}${option.id}` }));
}
