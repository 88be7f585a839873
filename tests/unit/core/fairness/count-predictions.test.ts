import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleIn } from '#core/fairness/counts';
import { DISPARITIES } from '#core/fairness/disparity';
import { RATES, type RateName, rateOf } from '#core/fairness/rates/rates';
import { describeTableFault } from '#core/fairness/table/table-fault';
import { columnMap, counted, countParts } from '../../../support/predictions';

const name = fc.constantFrom('a', 'b', 'c', 'né "x"', 'with, comma', 'two\nlines', 'two\r\nlines', '中文');
const row = fc.record({
  y: fc.constantFrom('0', '1', 'true', 'No', ''),
  p: fc.constantFrom('0', '1', 'yes', 'FALSE', 'NaN'),
  g: fc.oneof(name, fc.constant('')),
  h: fc.constantFrom('x', 'y'),
  s: fc.constantFrom('0', '0.25', '0.999', '1', ''),
});
const table = fc.array(row, { maxLength: 25 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
function textOf(rows: readonly Row[], end: string): string {
  return [['y', 'p', 'g', 'h', 's'], ...rows.map(({ y, p, g, h, s }) => [y, p, g, h, s])]
    .map((cells) => cells.map(quoted).join(','))
    .join(end);
}
const COLUMNS = columnMap(['g', 'h'], { score: 's' });

function cutAt(text: string, cuts: readonly number[]): readonly string[] {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((place, at) => text.slice(places[at], place));
}

describe('createPredictionCounter', () => {
  it('gives the same however the file is cut', () => {
    fc.assert(
      fc.property(table, lineEnd, fc.array(fc.nat(2000), { maxLength: 12 }), (rows, end, cuts) => {
        const text = `\uFEFF${textOf(rows, end)}${end}`;
        expect(countParts(cutAt(text, cuts), COLUMNS)).toEqual(countParts([text], COLUMNS));
        expect(countParts([...text], COLUMNS)).toEqual(countParts([text], COLUMNS));
      }),
    );
  });

  it('gives the same in whatever order the rows stand, and every row is counted once', () => {
    const shuffled = table.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const first = countParts([textOf(rows, '\n')], COLUMNS);
        const second = countParts([textOf(other, '\n')], COLUMNS);
        expect(second.ok).toBe(first.ok);
        if (!first.ok || !second.ok) return;
        const withoutSums = (value: typeof first.value) => ({
          ...value,
          cells: value.cells.map(({ values, counts }) => ({ values, counts })),
        });
        expect(withoutSums(second.value)).toEqual(withoutSums(first.value));
        const { noLabel, noPrediction, noGroup } = first.value.leftOut;
        const people = first.value.cells.reduce((sum, { counts }) => sum + peopleIn(counts), 0);
        expect(people + noLabel + noPrediction + noGroup).toBe(rows.length);
        const scored = first.value.cells
          .flatMap(({ bins }) => bins ?? [])
          .reduce((sum, { count }) => sum + count, 0);
        expect(scored + first.value.withoutScore).toBe(people);
        expect(first.value.repeatedRows).toBe(
          rows.length - new Set(rows.map((each) => JSON.stringify(Object.values(each)))).size,
        );
      }),
    );
  });

  it('keeps rates within 0 to 1 or unknown, and ratios at most 1', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const result = countParts([textOf(rows, '\n')], COLUMNS);
        if (!result.ok) return;
        for (const { counts } of result.value.cells)
          for (const rate of Object.keys(RATES) as RateName[]) {
            const value = rateOf(counts, rate);
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        const groups = result.value.cells.map(({ counts }) => counts);
        for (const disparity of Object.values(DISPARITIES)) {
          const value = disparity(groups) ?? 0;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('counts what is missing and why rows are left out', () => {
    const result = counted('y,p,g,note\n1,1,a,\n,1,a,x\n1,null,,x\n0,0, ,x\n', columnMap(['g']));
    expect(result.rowCount).toBe(4);
    expect(result.leftOut).toEqual({ noLabel: 1, noPrediction: 1, noGroup: 1 });
    expect(result.missing).toEqual([
      { column: 'y', count: 1 },
      { column: 'p', count: 1 },
      { column: 'g', count: 2 },
      { column: 'note', count: 1 },
    ]);
  });

  it('takes blanks of any kind, and words for nothing, as missing', () => {
    const cells = [' ', '\t', '\u00a0', '\u3000', '"\n"', ' nan', 'N/A', '#N/A'];
    const result = counted(
      `y,p,g\n1,1,a\n${cells.map((cell) => `1,1,${cell}\n`).join('')}`,
      columnMap(['g']),
    );
    expect(result.leftOut.noGroup).toBe(cells.length);
    expect(result.cells.map(({ values }) => values)).toEqual([['a']]);
  });

  it('keeps Namibia', () => {
    expect(counted('y,p,g\n1,1,NA\n', columnMap(['g'])).cells[0]?.values).toEqual(['NA']);
  });

  it('reads other words when it is told which is positive', () => {
    const text = 'y,p,g\nharmful,refused,a\nharmless,answered,a\nharmless,refused,a\n';
    const columns = columnMap(['g'], { positiveLabel: 'harmful', positivePrediction: 'refused' });
    expect(counted(text, columns).cells[0]?.counts).toEqual({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 0,
      trueNegatives: 1,
    });
  });

  it.each([
    ['', 'it is empty; expected a CSV table with a header, one row a person'],
    ['\n\n', 'it is empty; expected a CSV table with a header, one row a person'],
    ['y,p,g\n', 'it has no row with a label, a prediction and a group; expected one row a person'],
    ['y,p,group\n1,1,a\n', 'it has no column "g"; it has y, p, group'],
    ['y,p,g,g\n1,1,a,b\n', 'column "g" is named twice; expected each column once'],
    ['y;p;g\n1;1;a\n', 'its header is split by ";"; expected commas'],
    ['PK\u0003\u0004\0\0\n', 'it is not text; expected a CSV table'],
    ['y,p,g\n1,1,a\n2,1,a\n', 'line 3, column y: expected two classes, 0 or 1, got "2"'],
    ['y,p,g\n1,maybe,a\n', 'line 2, column p: expected two classes, 0 or 1, got "maybe"'],
    ['y,p,g\n1,1,a\n1,1\n', 'line 3: expected 3 cells, as the header has, got 2'],
    [
      'y,p,g\r\n"1\r\n",1,a\r\n1,1,"b"x\r\n',
      'line 4: expected a comma or the line end after the closing quote, got "x"',
    ],
    ['y,p,g\n1,1,"a\n1,1,b\n', 'line 2: expected a closing quote, got "a\\n1,1,b\\n"'],
  ])('refuses %j', (text, message) => {
    for (const parts of [[text], [...text]]) {
      const result = countParts(parts, columnMap(['g']));
      expect(result.ok ? null : describeTableFault(result.error)).toBe(message);
    }
  });

  it('refuses scores beyond 0 to 1, a third word, a positive word that never comes, and an id as a group', () => {
    const messageOf = (text: string, columns: ReturnType<typeof columnMap>) => {
      const result = countParts([text], columns);
      return result.ok ? null : describeTableFault(result.error);
    };
    expect(messageOf('y,p,g,s\n1,1,a,1.5\n', columnMap(['g'], { score: 's' }))).toBe(
      'line 2, column s: expected a score from 0 to 1, got "1.5"',
    );
    expect(
      messageOf('y,p,g\nspam,1,a\nham,1,a\neggs,1,a\n', columnMap(['g'], { positiveLabel: 'spam' })),
    ).toBe('line 4, column y: expected two classes, ham or spam, got "eggs"');
    expect(messageOf('y,p,g\nham,1,a\n', columnMap(['g'], { positiveLabel: 'spam' }))).toBe(
      'column y: no row says "spam", which is to be the positive class',
    );
    const ids = Array.from({ length: 501 }, (_, at) => `1,1,id${at}`).join('\n');
    expect(messageOf(`y,p,g\n${ids}\n`, columnMap(['g']))).toBe(
      'g: more than 500 groups; expected a column with few different values',
    );
  });
});
