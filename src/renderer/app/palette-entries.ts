import { matchScore } from './fuzzy';

/** Kinds of entries, in the order in which they stand. */
export const PALETTE_GROUPS = ['actions', 'places', 'questions', 'duties', 'plans', 'countries'] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  /** Searched too, e.g. the name in the other language. */
  readonly keywords: string;
  readonly chord: string | null;
  readonly run: () => unknown;
}

export interface PaletteSection {
  readonly group: PaletteGroup | 'recent';
  readonly entries: readonly PaletteEntry[];
}

/** Most lines of one group, so that a short query does not bring hundreds. */
const MAX_PER_GROUP = 8;
/** Shown before anything is typed: what was used last, then what can be done. */
const MAX_RECENT = 5;

/**
 * What the palette shows for a query: without one the recent entries, actions and places; with one all that match,
 * best first, recent ones ahead among equals.
 *
 * @param recentIds ids used last, newest first
 */
export function paletteSections(
  entries: readonly PaletteEntry[],
  query: string,
  recentIds: readonly string[],
): readonly PaletteSection[] {
  return query.trim() === '' ? unasked(entries, recentIds) : matching(entries, query, recentIds);
}

function unasked(entries: readonly PaletteEntry[], recentIds: readonly string[]): readonly PaletteSection[] {
  const recent = recentIds.flatMap((id) => entries.filter((entry) => entry.id === id)).slice(0, MAX_RECENT);
  const rest = (group: PaletteGroup): PaletteSection => ({
    group,
    entries: entries.filter((entry) => entry.group === group && !recent.includes(entry)),
  });
  const sections: readonly PaletteSection[] = [
    { group: 'recent', entries: recent },
    rest('actions'),
    rest('places'),
  ];
  return sections.filter((section) => section.entries.length > 0);
}

function matching(
  entries: readonly PaletteEntry[],
  query: string,
  recentIds: readonly string[],
): readonly PaletteSection[] {
  const scored = entries.flatMap((entry) => {
    const score = bestScore(query, entry);
    const recency = recentIds.indexOf(entry.id);
    return score === null ? [] : [{ entry, score: recency === -1 ? score : score + 1 / (1 + recency) }];
  });
  const ranked = scored.toSorted((a, b) => b.score - a.score);
  const best = (group: PaletteGroup) => ranked.find(({ entry }) => entry.group === group)?.score ?? 0;
  return PALETTE_GROUPS.toSorted((a, b) => best(b) - best(a))
    .map((group) => ({
      group,
      entries: ranked
        .filter(({ entry }) => entry.group === group)
        .slice(0, MAX_PER_GROUP)
        .map(({ entry }) => entry),
    }))
    .filter((section) => section.entries.length > 0);
}

function bestScore(query: string, entry: PaletteEntry): number | null {
  const byLabel = matchScore(query, entry.label);
  const byKeywords = matchScore(query, `${entry.keywords} ${entry.label}`);
  if (byLabel === null) return byKeywords === null ? null : byKeywords - 1;
  return byLabel;
}
