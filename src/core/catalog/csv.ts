/** One record of a CSV file; `line` is where it starts, counted from 1 with the header. */
interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Text that breaks the rules of RFC 4180; `field` counts from 1. */
interface CsvFault {
  readonly line: number;
  readonly field: number;
  readonly expected: string;
  readonly got: string;
}

interface CsvText {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
}

/**
 * Splits CSV text into records, RFC 4180 with any line end and an optional byte order mark; blank lines are skipped.
 *
 * Written here because the core may use neither Node nor the DOM, and because every fault has to be reported with its
 * place, not only the first one. Never throws: after a fault it reads on as well as it can.
 */
export function splitCsv(text: string): CsvText {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let position = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;

  while (position < text.length) {
    const startLine = line;
    const cells: string[] = [];
    let isBlank = true;
    for (;;) {
      const cell = readCell(text, position);
      const place = { line: startLine, field: cells.length + 1 };
      if (cell.fault !== null) faults.push({ ...place, ...cell.fault });
      if (cell.wasQuoted || cell.value !== '') isBlank = false;
      line += cell.lineBreakCount;
      cells.push(cell.value);
      position = cell.end;
      if (text[position] !== ',') break;
      isBlank = false;
      position += 1;
    }
    if (position < text.length) {
      position += text.startsWith('\r\n', position) ? 2 : 1;
      line += 1;
    }
    if (!isBlank) records.push({ line: startLine, cells });
  }
  return { records, faults };
}

interface Cell {
  readonly value: string;
  /** Index of the comma, line end or end of text that closes the cell. */
  readonly end: number;
  readonly wasQuoted: boolean;
  readonly lineBreakCount: number;
  readonly fault: { readonly expected: string; readonly got: string } | null;
}

function readCell(text: string, start: number): Cell {
  return text[start] === '"' ? readQuotedCell(text, start) : readPlainCell(text, start);
}

function readPlainCell(text: string, start: number): Cell {
  const end = endOfPlain(text, start);
  const value = text.slice(start, end);
  const fault = value.includes('"')
    ? { expected: 'quotes around the whole cell, doubled inside it', got: value }
    : null;
  return { value, end, wasQuoted: false, lineBreakCount: 0, fault };
}

function readQuotedCell(text: string, start: number): Cell {
  let close = start + 1;
  for (;;) {
    close = text.indexOf('"', close);
    if (close === -1) {
      const value = text.slice(start + 1);
      const fault = { expected: 'a closing quote', got: value };
      return { value, end: text.length, wasQuoted: true, lineBreakCount: countLineBreaks(value), fault };
    }
    if (text[close + 1] !== '"') break;
    close += 2;
  }
  const inner = text.slice(start + 1, close);
  const end = endOfPlain(text, close + 1);
  const rest = text.slice(close + 1, end);
  return {
    value: inner.replaceAll('""', '"') + rest,
    end,
    wasQuoted: true,
    lineBreakCount: countLineBreaks(inner),
    fault: rest === '' ? null : { expected: 'a comma or the line end after the closing quote', got: rest },
  };
}

function endOfPlain(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
