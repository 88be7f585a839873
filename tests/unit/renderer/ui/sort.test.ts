import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../../src/renderer/ui/sort';

const DIRECTIONS = ['ascending', 'descending'] as const;

describe('rows of a table', () => {
  it('that are not known stay last, and those alike in their order', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }));
    fc.assert(
      fc.property(values, fc.constantFrom(...DIRECTIONS), (list, direction) => {
        const rows = list.map((value, place) => ({ value, place }));
        const sorted = sortRows(rows, direction, ({ value }) => value, 'en');
        expect(sorted).toHaveLength(rows.length);
        for (const [index, row] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next === undefined || next.value === null) continue;
          if (row.value === null) throw new Error('a row that is not known stands before one that is');
          const rise = (next.value - row.value) * (direction === 'ascending' ? 1 : -1);
          expect(rise > 0 || (rise === 0 && next.place > row.place)).toBe(true);
        }
      }),
    );
  });

  it('with Chinese names are sorted by their sound', () => {
    const names = ['中国', '德国', '美国', '巴西'];
    const sorted = sortRows(names, 'ascending', (name) => name, 'zh');
    expect(sorted).toEqual(['巴西', '德国', '美国', '中国']);
    expect(sortRows(names, 'descending', (name) => name, 'zh')).toEqual(sorted.toReversed());
  });
});
