import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCsv } from '#core/catalog/csv';
import { csvLine, keepCsvLines } from '#core/catalog/write-csv';

describe('csvLine', () => {
  it('is read back to the same cells, whatever stands in them', () => {
    // A line of one empty cell is a blank line, which readers skip.
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(cells, (row) => {
        expect(splitCsv(`x,y\n${csvLine(row)}\n`).records[1]?.cells).toEqual(
          row.every((cell) => cell === '')
            ? splitCsv(`x,y\n${','.repeat(row.length - 1)}`).records[1]?.cells
            : row,
        );
      }),
    );
  });

  it('writes an unknown as an empty cell', () => {
    expect(csvLine(['a', null, 1.5, 'b,"c"'])).toBe('a,,1.5,"b,""c"""');
  });
});

describe('keepCsvLines', () => {
  it('keeps the header and the rows that start at the lines asked for', () => {
    const text = 'name,note\r\na,"two\nlines"\r\n\r\nb,x\r\nc,y\r\n';
    expect(keepCsvLines(text, new Set([2, 6]))).toBe('name,note\na,"two\nlines"\nc,y\n');
  });

  it('gives nothing for a text without a header', () => {
    expect(keepCsvLines('\n\n', new Set([2]))).toBe('');
  });
});
