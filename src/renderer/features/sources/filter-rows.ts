import type { PriceLayer } from '#core/evaluation/evaluation';
import { foldText } from '../../app/fuzzy';
import type { ChipState } from '../../ui/figure-text';
import { AGE_CLASSES, type SourceKind, type SourceRow } from './source-row';

/** null = all. */
export interface SourceFilter {
  readonly age: ChipState | null;
  readonly layer: PriceLayer | null;
  readonly kind: SourceKind | null;
  readonly text: string;
}

export const NO_FILTER: SourceFilter = { age: null, layer: null, kind: null, text: '' };

/** Rows that fit. Every word typed has to occur, in whichever language. */
export function filterRows(rows: readonly SourceRow[], filter: SourceFilter): readonly SourceRow[] {
  const wanted = foldText(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.age === null || row.state === filter.age) &&
      (filter.layer === null || row.layer === filter.layer) &&
      (filter.kind === null || row.kind === filter.kind) &&
      wanted.every((word) => row.haystack.includes(word)),
  );
}

export interface FilterCounts {
  readonly age: ReadonlyMap<ChipState | null, number>;
  readonly layer: ReadonlyMap<PriceLayer | null, number>;
  readonly kind: ReadonlyMap<SourceKind | null, number>;
}

/** How many rows each choice would show, the other filters as they are; under null, how many without that filter. */
export function countRows(rows: readonly SourceRow[], filter: SourceFilter): FilterCounts {
  return {
    age: countBy(filterRows(rows, { ...filter, age: null }), ({ state }) => state),
    layer: countBy(filterRows(rows, { ...filter, layer: null }), ({ layer }) => layer),
    kind: countBy(filterRows(rows, { ...filter, kind: null }), ({ kind }) => kind),
  };
}

function countBy<K>(rows: readonly SourceRow[], keyOf: (row: SourceRow) => K): ReadonlyMap<K | null, number> {
  const counts = new Map<K | null, number>([[null, rows.length]]);
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

/** One line of the list: the head of a class of age, or a row. */
export type ListLine =
  | { readonly kind: 'group'; readonly state: ChipState; readonly count: number }
  | { readonly kind: 'row'; readonly row: SourceRow };

/** Rows by class of age, the one that needs most care first; the oldest first in each. */
export function groupRows(rows: readonly SourceRow[], language: string): readonly ListLine[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return AGE_CLASSES.flatMap((state): ListLine[] => {
    const members = rows.filter((row) => row.state === state);
    if (members.length === 0) return [];
    const sorted = members.toSorted(
      (a, b) => compareText(a.asOf, b.asOf) || collator.compare(a.name, b.name) || compareText(a.key, b.key),
    );
    return [
      { kind: 'group', state, count: members.length },
      ...sorted.map((row): ListLine => ({ kind: 'row', row })),
    ];
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
