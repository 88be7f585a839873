import type { AppError } from '#core/contract/app-error';
import { assess } from '#core/fairness/assess';
import { type ColumnMap, MAX_GROUP_COLUMNS } from '#core/fairness/table/column-map';
import type { PredictionCounts } from '#core/fairness/table/count-predictions';
import { ok, type Result } from '#core/shared/result';
import { type ParsedArguments, parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { fairnessDocument } from '#main/shells/cli/fairness/fairness-document';
import { fairnessTable } from '#main/shells/cli/fairness/fairness-table';
import { readPredictions } from '#main/shells/cli/fairness/read-predictions';
import { invalidOption, seedOption } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';

const DEFAULT_SEED = 1;
const OPTIONS = ['label', 'prediction', 'score', 'positive-label', 'positive-prediction', 'seed'];

/** `landfall fairness DATA.csv --label Y --prediction P --group G`: how a model treats groups of people. */
export const runFairness: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, OPTIONS, ['json'], ['DATA'], ['group']);
  if (!parsed.ok) return parsed;
  const columns = columnsOf(parsed.value);
  if (!columns.ok) return columns;
  const seed = seedOption(parsed.value.text('seed'));
  if (!seed.ok) return seed;
  const table = await readPredictions(parsed.value.positionals[0] ?? '', columns.value);
  if (!table.ok) return table;
  print(context, table.value, seed.value ?? DEFAULT_SEED, parsed.value.flag('json'));
  return ok(undefined);
};

function columnsOf(given: ParsedArguments): Result<ColumnMap, AppError> {
  const label = given.text('label');
  const prediction = given.text('prediction');
  const groups = given.list('group');
  if (label === undefined) return invalidOption('label', 'expected the column that says what is true');
  if (prediction === undefined)
    return invalidOption('prediction', 'expected the column that says what the model said');
  if (groups.length === 0 || groups.length > MAX_GROUP_COLUMNS)
    return invalidOption(
      'group',
      `expected 1 to ${MAX_GROUP_COLUMNS} columns of groups, got ${groups.length}`,
    );
  return ok({
    label,
    prediction,
    score: given.text('score') ?? null,
    groups,
    positiveLabel: given.text('positive-label') ?? null,
    positivePrediction: given.text('positive-prediction') ?? null,
  });
}

function print(context: CliContext, table: PredictionCounts, seed: number, asJson: boolean): void {
  const { noLabel, noPrediction, noGroup } = table.leftOut;
  const leftOut = [
    [noLabel, 'no label'],
    [noPrediction, 'no prediction'],
    [noGroup, 'no group'],
  ] as const;
  for (const [count, reason] of leftOut)
    if (count > 0) context.stderr(`${count} of ${table.rowCount} rows left out: ${reason}\n`);
  const columns = table.columns.groups.map((_, place) => place);
  const assessment = assess(table.cells, columns, seed);
  if (asJson) printJson(context, fairnessDocument(table, assessment, seed));
  else context.stdout(fairnessTable(table, assessment));
}
