import type * as z from 'zod';
import { splitCsv } from '#core/catalog/csv';
import type { TableIssue } from '#core/catalog/issue';

export interface TableRow<Value> {
  readonly line: number;
  readonly value: Value;
}

export interface Table<Value> {
  readonly file: string;
  /** The valid rows, in the order of the file. */
  readonly rows: readonly TableRow<Value>[];
  readonly issues: readonly TableIssue[];
}

export interface TableOptions {
  /** Path shown in the messages. */
  readonly file: string;
  /** Columns that may be missing; their cells then count as empty. */
  readonly optionalColumns?: readonly string[];
  /** Whether columns outside the schema are an error (a misspelt name would lose data) or are passed over. */
  readonly unknownColumns?: 'refuse' | 'ignore';
}

/**
 * Reads a CSV table with a header row and validates each row.
 *
 * Never throws; everything that is wrong is listed with line and column, all rows at once.
 *
 * @param schema object schema whose keys are the columns and whose values take the cell's text;
 *   the message of a fault completes the sentence "expected …"
 */
export function readTable<Schema extends z.ZodObject>(
  text: string,
  schema: Schema,
  options: TableOptions,
): Table<z.output<Schema>> {
  const { file } = options;
  const { records, faults } = splitCsv(text);
  const [header, ...body] = records;
  if (header === undefined) {
    const expected = `a header row with ${Object.keys(schema.shape).join(',')}`;
    return { file, rows: [], issues: [{ file, line: 1, column: 'header', expected, got: null }] };
  }
  const names = header.cells.map((cell) => cell.trim());
  const issues: TableIssue[] = faults.map(({ line, field, expected, got }) => ({
    file,
    line,
    column: columnName(names, field - 1),
    expected,
    got,
  }));
  const headerIssues = checkHeader(names, Object.keys(schema.shape), header.line, options);
  if (headerIssues.length > 0) return { file, rows: [], issues: [...issues, ...headerIssues] };

  const columns = Object.keys(schema.shape).map((name) => ({ name, index: names.indexOf(name) }));
  const faultyLines = new Set(faults.map((fault) => fault.line));
  const rows: TableRow<z.output<Schema>>[] = [];
  for (const { line, cells } of body) {
    // The cells of a line with broken quotes are not where they should be: one message says more than twenty.
    if (faultyLines.has(line)) continue;
    if (cells.length !== names.length) {
      const column = columnName(names, Math.min(cells.length, names.length));
      const got = `${cells.length} cells`;
      issues.push({ file, line, column, expected: `${names.length} cells in the row`, got });
      continue;
    }
    const raw: Record<string, string> = {};
    for (const { name, index } of columns) raw[name] = cells[index] ?? '';
    const parsed = schema.safeParse(raw);
    if (parsed.success) rows.push({ line, value: parsed.data });
    else
      issues.push(
        ...parsed.error.issues.map(({ path, message }) => {
          const column = String(path[0] ?? 'row');
          return { file, line, column, expected: message, got: raw[column] ?? null };
        }),
      );
  }
  return { file, rows, issues };
}

function checkHeader(
  names: readonly string[],
  columns: readonly string[],
  line: number,
  { file, optionalColumns = [], unknownColumns = 'refuse' }: TableOptions,
): TableIssue[] {
  const issues: TableIssue[] = [];
  for (const column of columns)
    if (!names.includes(column) && !optionalColumns.includes(column))
      issues.push({ file, line, column, expected: 'this column in the header', got: null });
  names.forEach((name, index) => {
    const column = columnName(names, index);
    if (names.indexOf(name) !== index)
      issues.push({ file, line, column, expected: 'each column once', got: name });
    else if (unknownColumns === 'refuse' && !columns.includes(name))
      issues.push({ file, line, column, expected: `one of the columns ${columns.join(', ')}`, got: name });
  });
  return issues;
}

function columnName(names: readonly string[], index: number): string {
  return names[index] || `column ${index + 1}`;
}
