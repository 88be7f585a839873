/** One thing wrong in one place of a table: what was expected there and what stands there. */
export interface TableIssue {
  /** Path of the file below the catalog folder; empty where the table has no file. */
  readonly file: string;
  /** Line of the row, counted from 1 with the header. */
  readonly line: number;
  readonly column: string;
  readonly expected: string;
  /** What stands there, or null where something is missing altogether. */
  readonly got: string | null;
}

const LONGEST_QUOTE = 60;

/** What is wrong, without the place: `expected a number from 0 to 5, got "abc"`. */
export function describeIssue(issue: TableIssue): string {
  return `expected ${issue.expected}, got ${quote(issue.got)}`;
}

/** The whole message: `compute/accelerators.csv:7 memory_gb: expected …, got "…"`. */
export function formatIssue(issue: TableIssue): string {
  return `${issue.file}:${issue.line} ${issue.column}: ${describeIssue(issue)}`;
}

function quote(got: string | null): string {
  if (got === null) return 'nothing';
  if (got.trim() === '') return 'an empty cell';
  return JSON.stringify(got.length > LONGEST_QUOTE ? `${got.slice(0, LONGEST_QUOTE)}…` : got);
}
