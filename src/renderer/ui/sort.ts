/** The column a table is sorted by. */
export interface Sort<Key extends string> {
  readonly key: Key;
  readonly direction: 'ascending' | 'descending';
}

/** The column to sort by after a click on a head: the other way round, or ascending by a new one. */
export function nextSort<Key extends string>(sort: Sort<Key>, key: Key): Sort<Key> {
  const isTurned = sort.key === key && sort.direction === 'ascending';
  return { key, direction: isTurned ? 'descending' : 'ascending' };
}

/**
 * Sorts rows by a number or a name (Han by its sound); what is not known (null) stays last in both directions, and rows
 * of one value stay in the order they come in.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  direction: Sort<string>['direction'],
  cellOf: (row: Row) => number | string | null,
  language: string,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const names = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en');
  return rows.toSorted((a, b) => {
    const [left, right] = [cellOf(a), cellOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : names.compare(String(left), String(right));
    return sign * order;
  });
}
