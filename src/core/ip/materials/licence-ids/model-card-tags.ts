/**
 * Tags of https://huggingface.co/docs/hub/repositories-licenses that are neither an SPDX id nor a name of the catalog,
 * in lower case.
 */
const TAGS: Readonly<Record<string, string>> = {
  'c-uda': 'C-UDA-1.0',
  'grok2-community': 'grok-2-community',
  'lgpl-lr': 'LGPLLR',
  pddl: 'PDDL-1.0',
};

/** Names close to a licence of the catalog without being it: another edition, much the same limits of use. */
const KIN: Readonly<Record<string, string>> = {
  'bigscience-openrail-m': 'bigscience-rail-1.0',
  'openrail++': 'creativeml-openrail-m',
};

/** Names of whole families: which licence is meant is for the card's author to say. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  bsd: ['BSD-2-Clause', 'BSD-3-Clause'],
  cc: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0'],
  gfdl: ['GFDL-1.3-only'],
  gpl: ['GPL-2.0-only', 'GPL-3.0-only'],
  lgpl: ['LGPL-2.1-only', 'LGPL-3.0-only'],
  'modified-mit': ['kimi-modified-mit', 'mistral-modified-mit'],
  openrail: ['creativeml-openrail-m', 'bigscience-rail-1.0', 'bigcode-openrail-m'],
};

/** Says that there is a licence, or that nobody knows of one, without naming it. */
const SAYS_NOTHING = new Set([
  'other',
  'unknown',
  'noassertion',
  'none',
  'unlicensed',
  'see license',
  'custom',
]);

export type TagMeaning =
  | { readonly kind: 'is' | 'kin'; readonly id: string }
  | { readonly kind: 'family'; readonly ids: readonly string[] }
  | { readonly kind: 'says-nothing' };

/** What a name on a model card stands for; null = no such name. */
export function meaningOfTag(text: string): TagMeaning | null {
  const tag = text.trim().toLowerCase();
  if (SAYS_NOTHING.has(tag) || tag.startsWith('see license in ')) return { kind: 'says-nothing' };
  const own = <T>(table: Readonly<Record<string, T>>) => (Object.hasOwn(table, tag) ? table[tag] : undefined);
  const id = own(TAGS);
  if (id !== undefined) return { kind: 'is', id };
  const kin = own(KIN);
  if (kin !== undefined) return { kind: 'kin', id: kin };
  const ids = own(FAMILIES);
  return ids === undefined ? null : { kind: 'family', ids };
}
