import { describeIssue, formatIssue, type TableIssue } from '#core/catalog/issue';
import type { AppError } from '#core/contract/app-error';
import { describeLawFault, formatLawFault, type LawFault } from '#core/law/source/law-fault';
import { err, type Result } from '#core/shared/result';
import type { CliContext } from '#main/shells/cli/cli-context';
import { printJson } from '#main/shells/cli/print-json';

/** A fault of a table or of a file of laws. */
export interface Finding {
  /** The whole message with its place. */
  readonly line: string;
  readonly document: {
    readonly file: string;
    readonly line: number;
    /** Column of a table, or place in a file of laws. */
    readonly column: string;
    readonly message: string;
  };
}

export function tableFinding(issue: TableIssue): Finding {
  const { file, line, column } = issue;
  return { line: formatIssue(issue), document: { file, line, column, message: describeIssue(issue) } };
}

export function lawFinding(fault: LawFault): Finding {
  const { file, line, place } = fault;
  return {
    line: formatLawFault(fault),
    document: { file, line, column: place, message: describeLawFault(fault) },
  };
}

/** Prints every fault, and with `json` the document. @param where what was checked, for the last line */
export function reportFindings(
  findings: readonly Finding[],
  where: string,
  json: boolean,
  context: CliContext,
): Result<never, AppError> {
  for (const { line } of findings) context.stderr(`${line}\n`);
  if (json) printJson(context, { ok: false, issues: findings.map(({ document }) => document) });
  const count = findings.length === 1 ? '1 fault' : `${findings.length} faults`;
  const message = `${count} in ${where}; the ${findings.length === 1 ? 'line above names it' : 'lines above name them'}`;
  return err({ code: 'invalid-input', message });
}
