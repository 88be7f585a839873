import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCsv } from '#core/catalog/csv';
import { createRowTally } from '#core/fairness/table/row-tally';
import { createRecordScanner } from '#core/fairness/table/scan-records';

function scanParts(parts: readonly string[]) {
  const scanner = createRecordScanner();
  const records: { line: number; cells: string[] }[] = [];
  const read = (isLast: boolean): boolean => {
    while (scanner.next(isLast)) {
      if (scanner.broken() !== null) return false;
      const cells = Array.from({ length: scanner.cellCount() }, (_, place) => scanner.cell(place));
      records.push({ line: scanner.line(), cells });
    }
    return true;
  };
  for (const part of parts) {
    scanner.push(part);
    if (!read(false)) break;
  }
  if (scanner.broken() === null) read(true);
  return { records, broken: scanner.broken() };
}

describe('createRecordScanner', () => {
  it('reads what splitCsv reads, up to the first fault, however the text is cut', () => {
    const messy = fc.array(
      fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.constantFrom('"', ',', '\n', '\r', '\r\n', '""', '",', ',"', '\n"'),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(messy, (parts) => {
        const whole = splitCsv(parts.join(''));
        const [fault] = whole.faults;
        const { records, broken } = scanParts(parts);
        expect(records).toEqual(whole.records.filter(({ line }) => fault === undefined || line < fault.line));
        expect(broken).toEqual(
          fault === undefined ? null : { line: fault.line, expected: fault.expected, got: fault.got },
        );
      }),
      { numRuns: 500 },
    );
  });

  it('gives up on a row that never ends', () => {
    const parts = Array.from({ length: 12 }, () => 'x'.repeat(100_000));
    expect(scanParts(['a,b\n1,"', ...parts]).broken).toMatchObject({
      line: 2,
      expected: 'the end of the row',
    });
  });
});

describe('createRowTally', () => {
  it('counts what a set would, past any growth', () => {
    const tally = createRowTally();
    for (let row = 0; row < 300_000; row += 1) tally.add(((row % 200_000) * 45_035_996_273 + 1) % 2 ** 53);
    expect(tally.count()).toBe(300_000);
    expect(tally.repeated()).toBe(100_000);
  });
});
