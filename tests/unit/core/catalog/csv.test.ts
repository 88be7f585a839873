import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCsv } from '#core/catalog/csv';

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.stringMatching(/^[ab,"\r\n ]{0,8}$/),
  fc.constantFrom('', ' ', '"', '""', ',', '\n', '\r\n', '中文'),
);
const lineEnd = fc.constantFrom('\n', '\r\n');

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

describe('splitCsv', () => {
  it('gives back any cells that were written with quotes', () => {
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, lineEnd, fc.boolean(), (rows, end, hasFinalEnd) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join(end) + (hasFinalEnd ? end : '');
        const { records, faults } = splitCsv(text);
        expect(faults).toEqual([]);
        expect(records.map((record) => record.cells)).toEqual(rows);
      }),
    );
  });

  it('agrees with csv-parse on cells that need no quotes', () => {
    const plain = fc.stringMatching(/^[a-z0-9 .:/;-]{0,8}$/);
    const table = fc.array(fc.array(plain, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, lineEnd, (rows, end) => {
        const text = rows.map((row) => row.join(',')).join(end);
        expect(splitCsv(text).records.map((record) => record.cells)).toEqual(
          parse(text, { relax_column_count: true, skip_empty_lines: true }),
        );
      }),
    );
  });

  it('names the line on which a record starts, past blank lines and cells of several lines', () => {
    const { records } = splitCsv('\uFEFFa,b\r\n\r\n1,"x\r\ny\nz"\r\n2,3\n');
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['1', 'x\r\ny\nz'] },
      { line: 6, cells: ['2', '3'] },
    ]);
  });

  it('reports every broken quote with line and field and reads on', () => {
    const { records, faults } = splitCsv('a,b\n1,x"y\n"2"z,3\n4,5\n6,"7');
    expect(faults.map(({ line, field }) => [line, field])).toEqual([
      [2, 2],
      [3, 1],
      [5, 2],
    ]);
    expect(records[3]).toEqual({ line: 4, cells: ['4', '5'] });
  });

  it('never throws, and counts no more lines than there are', () => {
    const messy = fc.array(fc.oneof(fc.string(), fc.constantFrom('"', ',', '\n', '\r', '\r\n', '""')));
    fc.assert(
      fc.property(messy, (parts) => {
        const text = parts.join('');
        const lineCount = text.split(/\r\n|\n|\r/).length;
        const { records, faults } = splitCsv(text);
        for (const { line } of [...records, ...faults]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lineCount);
        }
      }),
    );
  });
});
