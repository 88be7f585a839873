import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { numberCell, textCell } from '#core/catalog/cell';
import { formatIssue } from '#core/catalog/issue';
import { readTable, type TableOptions } from '#core/catalog/table';

const Row = z.object({ name: textCell, price_usd: numberCell(1, 100) });

function messages(text: string, options: Partial<TableOptions> = {}): string[] {
  return readTable(text, Row, { file: 'x.csv', ...options }).issues.map(formatIssue);
}

describe('readTable', () => {
  it('reads the columns in any order, with the line of each row', () => {
    const { rows, issues } = readTable('price_usd,name\n2,a\n\n3,b\n', Row, { file: 'x.csv' });
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      { line: 2, value: { name: 'a', price_usd: 2 } },
      { line: 4, value: { name: 'b', price_usd: 3 } },
    ]);
  });

  it('lists every broken cell of every row, and keeps the sound rows', () => {
    const table = readTable('name,price_usd\n,0\na,5\nb,many\n', Row, { file: 'x.csv' });
    expect(table.issues.map(formatIssue)).toEqual([
      'x.csv:2 name: expected a text, got an empty cell',
      'x.csv:2 price_usd: expected a number from 1 to 100, got "0"',
      'x.csv:4 price_usd: expected a number from 1 to 100, got "many"',
    ]);
    expect(table.rows.map(({ line }) => line)).toEqual([3]);
  });

  it.each([
    ['an empty file', '', 'x.csv:1 header: expected a header row with name,price_usd, got nothing'],
    ['a missing column', 'name\na', 'x.csv:1 price_usd: expected this column in the header, got nothing'],
    [
      'a misspelt column',
      'name,price_usd,pric\na,1,1',
      'x.csv:1 pric: expected one of the columns name, price_usd, got "pric"',
    ],
    ['a column twice', 'name,price_usd,name\na,1,b', 'x.csv:1 name: expected each column once, got "name"'],
    ['a short row', 'name,price_usd\na', 'x.csv:2 price_usd: expected 2 cells in the row, got "1 cells"'],
    ['a long row', 'name,price_usd\na,1,2', 'x.csv:2 column 3: expected 2 cells in the row, got "3 cells"'],
    ['an open quote', 'name,price_usd\na,"1', 'x.csv:2 price_usd: expected a closing quote, got "1"'],
  ])('names %s', (_case, text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  it('passes over unknown columns and takes missing optional ones as empty where told so', () => {
    const Loose = z.object({ name: textCell, note: z.string() });
    const options = { file: 'x.csv', optionalColumns: ['note'], unknownColumns: 'ignore' } as const;
    const { rows, issues } = readTable('name,other\na,b\n', Loose, options);
    expect(issues).toEqual([]);
    expect(rows).toEqual([{ line: 2, value: { name: 'a', note: '' } }]);
  });

  it('shortens a long cell in the message', () => {
    const [message] = messages(`name,price_usd\na,${'9'.repeat(500)}`);
    expect(message?.length).toBeLessThan(150);
  });
});
