import { splitCsv } from '#core/catalog/csv';

/** One line of CSV (RFC 4180), without its line end; null becomes an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells.map((cell) => quoteIfNeeded(cell === null ? '' : String(cell))).join(',');
}

/**
 * The header and some of the rows of a CSV text.
 *
 * @param lines where the rows start, counted from 1 with the header
 */
export function keepCsvLines(text: string, lines: ReadonlySet<number>): string {
  const [header, ...rows] = splitCsv(text).records;
  if (header === undefined) return '';
  return [header, ...rows.filter(({ line }) => lines.has(line))]
    .map(({ cells }) => `${csvLine(cells)}\n`)
    .join('');
}

function quoteIfNeeded(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
