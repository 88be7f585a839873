import path from 'node:path';
import { type PredictedRun, predictInference, predictTraining } from '#core/backtest/predict-runs';
import {
  COLUMNS,
  guessKind,
  MAX_RUNS_FILE_BYTES,
  type RunTable,
  readRuns,
  type SkippedRun,
} from '#core/backtest/run-table';
import { scoreRuns } from '#core/backtest/score';
import type { BacktestKind } from '#core/backtest/table-kind';
import { describeIssue, type TableIssue } from '#core/catalog/issue';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { parseArguments } from '#main/shells/cli/arguments';
import { backtestDocument } from '#main/shells/cli/backtest/backtest-document';
import { backtestTable, scoreLine } from '#main/shells/cli/backtest/backtest-table';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { oneOf } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';
import { readTextFile } from '#main/shells/read-text-file';

const EXPECTED = 'a CSV table of training runs or of inference measurements';

/** `landfall backtest RUNS.csv`: predicts runs from what is known before they start, and scores the predictions. */
export const runBacktest: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['kind'], ['json'], ['RUNS']);
  if (!parsed.ok) return parsed;
  const asked = parsed.value.text('kind');
  const kind = asked === undefined ? ok(undefined) : oneOf('kind', asked, ['training', 'inference']);
  if (!kind.ok) return kind;
  const file = parsed.value.positionals[0] ?? '';
  const text = await readTextFile(file, EXPECTED, MAX_RUNS_FILE_BYTES);
  if (!text.ok) return text;
  const catalog = loadCompiledCatalog(path.join(context.builtFolder, 'data/catalog.json'));
  if (!catalog.ok) return catalog;
  const known = kind.value ?? guessKind(text.value);
  if (known === null) return invalid(file, unknownHeader(text.value));
  const table = readRuns(text.value, known, catalog.value.accelerators, file);
  if (table.issues.length > 0) return invalid(file, describeIssues(table.issues));
  for (const skipped of table.skipped)
    context.stderr(`${file}: line ${skipped.line}, ${skipped.id}: left out, ${skippedText(skipped)}\n`);
  print(context, known, table, parsed.value.flag('json'));
  return ok(undefined);
};

function print(context: CliContext, kind: BacktestKind, table: RunTable, asJson: boolean): void {
  const runs: readonly PredictedRun[] =
    kind === 'training' ? predictTraining(table.training) : predictInference(table.inference);
  const score = scoreRuns(runs);
  const leftOut = runs.filter(({ isLeftOut }) => isLeftOut).length;
  if (leftOut > 0)
    context.stderr(
      `${leftOut} of ${runs.length} are among the runs that the model is fitted to; each is predicted without itself\n`,
    );
  if (asJson) {
    printJson(context, backtestDocument(runs, score));
    context.stderr(`${scoreLine(kind, score)}\n`);
  } else context.stdout(backtestTable(kind, runs, score));
}

/** What a row lacks: `accelerator_id: the catalog has no accelerator "h10-sxm"; did you mean h100-sxm?`. */
function skippedText({ column, got, hint }: SkippedRun): string {
  const quoted = got === '' ? 'an empty cell' : JSON.stringify(got);
  switch (column) {
    case 'accelerator_id':
      return `${column}: the catalog has no accelerator ${quoted}${hint === '' ? '' : `; did you mean ${hint}?`}`;
    case 'params_total':
      return `${column}: expected the number of parameters, got ${quoted}`;
    case 'tokens':
      return `${column}: expected how many the run saw, got ${quoted}`;
    case 'precision':
      return `${column}: expected one of ${hint}, got ${quoted}`;
    case 'batch_or_concurrency':
      return `${column}: expected a number or max, got ${quoted}`;
  }
}

function unknownHeader(text: string): string {
  if (text.trim() === '') return `it is empty; expected ${EXPECTED}`;
  return `its header is of neither table; expected --kind, or the columns ${COLUMNS.training.join(',')} (training) or ${COLUMNS.inference.join(',')} (inference)`;
}

/** Missing columns all at once; of wrong cells the first, and how many there are. */
function describeIssues(issues: readonly TableIssue[]): string {
  const missing = issues.filter(({ expected }) => expected === 'this column in the header');
  if (missing.length > 0)
    return `the header lacks ${missing.map(({ column }) => column).join(', ')}; expected ${missing.length === 1 ? 'this column' : 'these columns'}`;
  const [first] = issues as readonly [TableIssue];
  const more = issues.length - 1;
  const rest = more === 0 ? '' : `; ${more} more ${more === 1 ? 'fault' : 'faults'}`;
  return `line ${first.line}, column ${first.column}: ${describeIssue(first)}${rest}`;
}

function invalid(file: string, message: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message: `${file}: ${message}`, field: file });
}
