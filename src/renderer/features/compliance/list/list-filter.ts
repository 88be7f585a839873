import { SEVERITIES, type Severity } from '#core/law/law';
import { type DutyEntry, ENTRY_KINDS, type EntryKind } from '#core/law/plan-duties/duty-entries';
import { THEMES, type ThemeId } from '#core/law/themes';
import { DutyStatus } from '#core/plan/compliance';

/** What narrows the list; null = all. */
export interface ListFilter {
  readonly country: string | null;
  readonly theme: ThemeId | null;
  readonly severity: Severity | null;
  readonly kind: EntryKind | null;
  readonly status: DutyStatus | null;
  /** A name, or NOBODY. */
  readonly owner: string | null;
  /** Id of an instrument. */
  readonly law: string | null;
  readonly text: string;
}

/** Words of the address that narrow the list, all taken out. */
export const NO_FILTER = {
  in: null,
  theme: null,
  severity: null,
  state: null,
  status: null,
  owner: null,
  law: null,
  q: null,
} as const;

/** Stands for “no owner yet”: an owner's name is never a lone dash. */
export const NOBODY = '-';

export const LIST_SORTS = ['law', 'due', 'severity', 'status', 'owner'] as const;
/** `law`: grouped by instrument, as they come. */
export type ListSort = (typeof LIST_SORTS)[number];

/** A duty of the list with what the user keeps about it. */
export interface ListRow {
  readonly entry: DutyEntry;
  readonly status: DutyStatus;
  readonly owner: string;
  /** Own date or the one counted from the milestones, YYYY-MM-DD; null = it has none. */
  readonly dueOn: string | null;
  /** Title, text and law in both languages, folded, for the search. */
  readonly searched: string;
}

export function filterList(rows: readonly ListRow[], filter: ListFilter): readonly ListRow[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const fits = (wanted: string | null, value: string) => wanted === null || wanted === value;
  return rows.filter(({ entry, status, owner, searched }) => {
    const { duty } = entry.assessment;
    return (
      (filter.country === null || entry.countries.includes(filter.country)) &&
      fits(filter.theme, duty.theme) &&
      fits(filter.severity, duty.severity) &&
      fits(filter.kind, entry.kind) &&
      fits(filter.status, status) &&
      fits(filter.owner, owner.trim() === '' ? NOBODY : owner.trim()) &&
      fits(filter.law, duty.instrumentId) &&
      words.every((word) => searched.includes(word))
    );
  });
}

export function isFiltering(filter: ListFilter): boolean {
  const { text, ...choices } = filter;
  return text.trim() !== '' || Object.values(choices).some((choice) => choice !== null);
}

/** Undated duties and those without an owner come last. */
export function sortList(rows: readonly ListRow[], sort: ListSort): readonly ListRow[] {
  const bySeverity = (a: ListRow, b: ListRow) =>
    SEVERITIES.indexOf(a.entry.assessment.duty.severity) -
    SEVERITIES.indexOf(b.entry.assessment.duty.severity);
  const byDue = (a: ListRow, b: ListRow) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
  const byKind = (a: ListRow, b: ListRow) =>
    ENTRY_KINDS.indexOf(a.entry.kind) - ENTRY_KINDS.indexOf(b.entry.kind);
  const byStatus = (a: ListRow, b: ListRow) =>
    DutyStatus.options.indexOf(a.status) - DutyStatus.options.indexOf(b.status);
  const byOwner = (a: ListRow, b: ListRow) =>
    Number(a.owner.trim() === '') - Number(b.owner.trim() === '') || a.owner.localeCompare(b.owner);
  switch (sort) {
    case 'law':
      return rows;
    case 'due':
      return rows.toSorted((a, b) => byDue(a, b) || bySeverity(a, b));
    case 'severity':
      return rows.toSorted((a, b) => bySeverity(a, b) || byKind(a, b) || byDue(a, b));
    case 'status':
      return rows.toSorted((a, b) => byStatus(a, b) || byDue(a, b) || bySeverity(a, b));
    case 'owner':
      return rows.toSorted((a, b) => byOwner(a, b) || byDue(a, b) || bySeverity(a, b));
  }
}

/** One line of the list: the head of an instrument, or a duty. */
export type ListLine =
  | { readonly kind: 'law'; readonly instrumentId: string; readonly count: number }
  | { readonly kind: 'duty'; readonly row: ListRow };

/** Everybody who has a duty, in the order of the alphabet. */
export function ownersOf(rows: readonly ListRow[]): readonly string[] {
  const names = new Set(rows.map(({ owner }) => owner.trim()).filter(Boolean));
  return [...names].toSorted((a, b) => a.localeCompare(b));
}

/** Under the heads of their instruments, in the order in which these come first; flat when sorted otherwise. */
export function listLines(rows: readonly ListRow[], sort: ListSort): readonly ListLine[] {
  const duty = (row: ListRow): ListLine => ({ kind: 'duty', row });
  if (sort !== 'law') return sortList(rows, sort).map(duty);
  const groups = Map.groupBy(rows, ({ entry }) => entry.assessment.duty.instrumentId);
  return [...groups].flatMap(([instrumentId, of]): readonly ListLine[] => [
    { kind: 'law', instrumentId, count: of.length },
    ...of.map(duty),
  ]);
}

/** Lower case without accents, so that “sao” finds São. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

export const isTheme = (word: string | null): word is ThemeId => THEMES.some((theme) => theme === word);
export const isSeverity = (word: string | null): word is Severity =>
  SEVERITIES.some((severity) => severity === word);
export const isKind = (word: string | null): word is EntryKind => ENTRY_KINDS.some((kind) => kind === word);
