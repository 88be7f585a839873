import type { TableIssue } from '#core/catalog/issue';
import type { Table } from '#core/catalog/table';

/** Rows whose key another row above already has. @param column the column to name in the message */
export function checkUnique<Value>(
  table: Table<Value>,
  column: string & keyof Value,
  keyOf: (value: Value) => string = (value) => String(value[column]),
): TableIssue[] {
  const firstLine = new Map<string, number>();
  const issues: TableIssue[] = [];
  for (const { line, value } of table.rows) {
    const key = keyOf(value);
    const earlier = firstLine.get(key);
    if (earlier === undefined) firstLine.set(key, line);
    else
      issues.push({
        file: table.file,
        line,
        column,
        expected: `a value not used before (line ${earlier} has it)`,
        got: key,
      });
  }
  return issues;
}

/** Rows that point at something that is not there. @param expected completes "expected …" */
export function checkReferences<Value>(
  table: Table<Value>,
  column: string & keyof Value,
  known: ReadonlySet<string>,
  expected: string,
): TableIssue[] {
  return table.rows
    .filter(({ value }) => !known.has(String(value[column])))
    .map(({ line, value }) => ({ file: table.file, line, column, expected, got: String(value[column]) }));
}

/** Figures dated after the catalog itself. @param version YYYY-MM */
export function checkDates(table: Table<{ readonly as_of: string }>, version: string): TableIssue[] {
  return table.rows
    .filter(({ value }) => value.as_of > version)
    .map(({ line, value }) => ({
      file: table.file,
      line,
      column: 'as_of',
      expected: `a month up to the catalog's own, ${version}`,
      got: value.as_of,
    }));
}
