import type { Timing } from '#core/law/law';
import { TIMINGS } from '#core/law/law';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { THEMES, type ThemeId } from '#core/law/themes';

/** Duties of several countries that ask for about the same, at the same point; null = the country has none. */
export interface CompareRow {
  readonly theme: ThemeId;
  readonly timing: Timing;
  /** One a country. */
  readonly cells: readonly (DutyEntry | null)[];
  /** Every country has one, in the same state and with the same time to act. */
  readonly isAlike: boolean;
}

/**
 * Rows of a comparison: a duty of one law that binds in several of the countries is one row; others are aligned by
 * theme and timing, first those of the same name (`…breach-notice`), then in the order of strictness.
 *
 * @param columns what concerns each country, strictest first
 */
export function compareRows(columns: readonly (readonly DutyEntry[])[]): readonly CompareRow[] {
  return THEMES.flatMap((theme) =>
    TIMINGS.flatMap((timing) => {
      const here = columns.map((entries) =>
        entries.filter(
          ({ assessment: { duty }, kind }) =>
            duty.theme === theme && duty.timing === timing && kind !== 'ended',
        ),
      );
      return align(here).map((cells) => ({ theme, timing, cells, isAlike: areAlike(cells) }));
    }),
  );
}

type Cells = readonly (DutyEntry | null)[];

function align(columns: readonly (readonly DutyEntry[])[]): readonly Cells[] {
  const left = columns.map((entries) => [...entries]);
  const rows: Cells[] = [];
  const take = (isSame: (entry: DutyEntry, first: DutyEntry) => boolean) => {
    for (const [index, entries] of left.entries())
      for (const first of [...entries]) {
        const found = left.map((others, other) =>
          other === index ? first : (others.find((entry) => isSame(entry, first)) ?? null),
        );
        if (found.filter((cell) => cell !== null).length < 2) continue;
        for (const [at, cell] of found.entries()) remove(left[at], cell);
        rows.push(found);
      }
  };
  take((entry, first) => entry.assessment.duty.id === first.assessment.duty.id);
  take((entry, first) => slugOf(entry) === slugOf(first));
  const height = Math.max(0, ...left.map(({ length }) => length));
  for (let position = 0; position < height; position += 1)
    rows.push(left.map((entries) => entries[position] ?? null));
  return rows;
}

function remove(entries: DutyEntry[] | undefined, entry: DutyEntry | null): void {
  if (entries === undefined || entry === null) return;
  entries.splice(entries.indexOf(entry), 1);
}

function slugOf({ assessment }: DutyEntry): string {
  return assessment.duty.id.slice(assessment.duty.id.indexOf('.') + 1);
}

function areAlike(cells: Cells): boolean {
  const [first] = cells;
  return cells.every(
    (cell) =>
      cell !== null &&
      first != null &&
      cell.kind === first.kind &&
      cell.assessment.duty.deadlineHours === first.assessment.duty.deadlineHours,
  );
}
