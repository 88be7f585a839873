import * as z from 'zod';
import { eightBitShareOf, hoursScopeOf, isLowRankRun, runKindOf } from '#core/backtest/run-text';
import type { BacktestKind } from '#core/backtest/table-kind';
import type { Accelerator } from '#core/catalog/catalog';
import { noteCell, optionalNumberCell, textCell } from '#core/catalog/cell';
import { splitCsv } from '#core/catalog/csv';
import type { TableIssue } from '#core/catalog/issue';
import { readTable, type TableRow } from '#core/catalog/table';
import {
  FORMAT_NAMES,
  type InferencePoint,
  numberFormat,
  type ThroughputMetric,
} from '#core/compute/efficiency/inference-point';
import type { TrainingRun } from '#core/compute/efficiency/training-run';
import { closest } from '#core/shared/closest';

/** A file larger than this holds no runs that somebody wrote down. */
export const MAX_RUNS_FILE_BYTES = 20_000_000;
/** A table with more rows is no table of training runs. */
const MAX_ROWS = 100_000;

/** One row of a table of runs, with what the catalog says about its accelerator. */
export interface ReadRun<Facts> {
  readonly id: string;
  readonly line: number;
  readonly name: string;
  readonly source: string;
  readonly note: string;
  readonly facts: Facts;
  /** What was measured, accelerator-hours or tokens per second; null = not said. */
  readonly actual: number | null;
}

/** A row that cannot be predicted: the column, what stands there, and what was expected. */
export interface SkippedRun {
  readonly id: string;
  readonly line: number;
  readonly column: 'accelerator_id' | 'params_total' | 'tokens' | 'precision' | 'batch_or_concurrency';
  /** Empty where nothing stands. */
  readonly got: string;
  /** The word that may be meant, or the words that are known; empty where there is none. */
  readonly hint: string;
}

export interface RunTable {
  readonly training: readonly ReadRun<TrainingRun>[];
  readonly inference: readonly ReadRun<InferencePoint>[];
  readonly skipped: readonly SkippedRun[];
  readonly issues: readonly TableIssue[];
}

const parameters = optionalNumberCell(1e5, 1e15);
const count = optionalNumberCell(1, 1e8);
const year = optionalNumberCell(2000, 2100);

/** Columns of `training_runs.csv` that bear on the prediction, and what it is scored by. */
const TrainingRow = z.object({
  id: textCell,
  model: noteCell,
  year,
  params_total: parameters,
  params_active: parameters,
  tokens: optionalNumberCell(1, 1e18),
  seq_len: count,
  n_layers: count,
  d_model: count,
  accelerator_id: textCell,
  accelerator_count: count,
  accelerator_hours: optionalNumberCell(1e-6, 1e12),
  precision: noteCell,
  note: noteCell,
  source: noteCell,
});

const InferenceRow = z.object({
  id: textCell,
  model: noteCell,
  params_total: parameters,
  params_active: parameters,
  n_layers: count,
  n_kv_heads: count,
  head_dim: count,
  precision: noteCell,
  accelerator_id: textCell,
  accelerator_count: count,
  parallelism: noteCell,
  batch_or_concurrency: noteCell,
  input_len: optionalNumberCell(0, 1e9),
  output_len: optionalNumberCell(0, 1e9),
  tokens_per_s_total: optionalNumberCell(1e-6, 1e12),
  metric: noteCell,
  note: noteCell,
  source: noteCell,
  as_of: noteCell,
});

const NEEDED: Readonly<Record<BacktestKind, readonly string[]>> = {
  training: ['id', 'params_total', 'params_active', 'tokens', 'accelerator_id'],
  inference: ['id', 'params_total', 'params_active', 'precision', 'accelerator_id', 'accelerator_count'],
};

/** Columns of a table that a user starts from. */
export const COLUMNS: Readonly<Record<BacktestKind, readonly string[]>> = {
  training: Object.keys(TrainingRow.shape),
  inference: Object.keys(InferenceRow.shape),
};

/** Year of a run that does not say it. */
const USUAL_YEAR = 2025;

/** Which of the two tables a text is, by its header; null = neither. */
export function guessKind(text: string): BacktestKind | null {
  const header = splitCsv(text.slice(0, 20_000)).records[0]?.cells.map((cell) => cell.trim()) ?? [];
  const has = (...names: readonly string[]) => names.some((name) => header.includes(name));
  if (has('tokens_per_s_total', 'batch_or_concurrency', 'output_len')) return 'inference';
  if (has('tokens', 'accelerator_hours')) return 'training';
  return null;
}

/**
 * Reads runs from CSV text. Never throws: rows with a wrong cell are issues with line and column, rows that lack a
 * fact, or whose accelerator nobody knows, are skipped with the reason.
 *
 * @param file shown in messages
 */
export function readRuns(
  text: string,
  kind: BacktestKind,
  accelerators: readonly Accelerator[],
  file = '',
): RunTable {
  const parts = acceleratorFinder(accelerators);
  const skipped: SkippedRun[] = [];
  if (kind === 'training') {
    const table = readTable(text, TrainingRow, optionsFor(file, kind, TrainingRow));
    const training = table.rows.flatMap((row) => collect(row, skipped, trainingRun(row.value, parts)));
    return { training, inference: [], skipped, issues: [...table.issues, ...rowIssues(table.rows, file)] };
  }
  const table = readTable(text, InferenceRow, optionsFor(file, kind, InferenceRow));
  const inference = table.rows.flatMap((row) => collect(row, skipped, inferencePoint(row.value, parts)));
  return { training: [], inference, skipped, issues: [...table.issues, ...rowIssues(table.rows, file)] };
}

function optionsFor(file: string, kind: BacktestKind, schema: z.ZodObject) {
  const optionalColumns = Object.keys(schema.shape).filter((column) => !NEEDED[kind].includes(column));
  return { file, optionalColumns, unknownColumns: 'ignore' as const };
}

/** Rules that span rows: ids once each, and not more rows than a table of runs has. */
function rowIssues(rows: readonly TableRow<{ readonly id: string }>[], file: string): TableIssue[] {
  if (rows.length > MAX_ROWS)
    return [{ file, line: MAX_ROWS + 2, column: 'id', expected: `at most ${MAX_ROWS} rows`, got: null }];
  const first = new Map<string, number>();
  return rows.flatMap(({ line, value: { id } }) => {
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, line);
      return [];
    }
    return [{ file, line, column: 'id', expected: `an id of its own; line ${known} has the same`, got: id }];
  });
}

type Lack = Pick<SkippedRun, 'column' | 'got' | 'hint'>;
type Read<Facts> = { readonly facts: Facts; readonly actual: number | null } | { readonly lacks: Lack };

const LONGEST_QUOTE = 40;

function lacking(column: Lack['column'], got = '', hint = ''): { readonly lacks: Lack } {
  return { lacks: { column, got: got.slice(0, LONGEST_QUOTE), hint } };
}

function collect<Facts>(
  { line, value }: TableRow<{ id: string; model: string; note: string; source: string }>,
  skipped: SkippedRun[],
  read: Read<Facts>,
): readonly ReadRun<Facts>[] {
  const { id, model, note, source } = value;
  if ('lacks' in read) {
    skipped.push({ id, line, ...read.lacks });
    return [];
  }
  return [{ id, line, name: model || id, source, note, ...read }];
}

interface Finder {
  readonly find: (id: string) => Accelerator | undefined;
  /** The id that may be meant; empty = none. */
  readonly near: (id: string) => string;
}

/** By id, or by the whole name. */
function acceleratorFinder(accelerators: readonly Accelerator[]): Finder {
  const byName = new Map<string, Accelerator>();
  for (const part of accelerators) byName.set(part.name.toLowerCase(), part);
  for (const part of accelerators) byName.set(part.id, part);
  const ids = accelerators.map((part) => part.id);
  return {
    find: (id) => byName.get(id.toLowerCase()),
    near: (id) => {
      const wanted = id.toLowerCase();
      return closest(wanted, ids) ?? ids.find((known) => wanted.length > 1 && known.startsWith(wanted)) ?? '';
    },
  };
}

function parametersOf(row: { params_total: number | null; params_active: number | null }) {
  const parameterCount = row.params_total ?? row.params_active;
  const active = row.params_active ?? row.params_total;
  if (parameterCount === null || active === null) return null;
  return { parameterCount: Math.max(parameterCount, active), activeParameterCount: active };
}

function trainingRun(row: z.output<typeof TrainingRow>, parts: Finder): Read<TrainingRun> {
  const accelerator = parts.find(row.accelerator_id);
  if (accelerator === undefined)
    return lacking('accelerator_id', row.accelerator_id, parts.near(row.accelerator_id));
  const size = parametersOf(row);
  if (size === null) return lacking('params_total');
  if (row.tokens === null) return lacking('tokens');
  return {
    actual: row.accelerator_hours,
    facts: {
      accelerator,
      acceleratorCount: row.accelerator_count,
      ...size,
      layerCount: row.n_layers,
      hiddenSize: row.d_model,
      sequenceLength: row.seq_len,
      tokens: row.tokens,
      eightBitShare: eightBitShareOf(row.precision),
      year: row.year ?? USUAL_YEAR,
      kind: runKindOf(row),
      isLowRank: isLowRankRun(row),
      scope: hoursScopeOf(row.note),
    },
  };
}

function inferencePoint(row: z.output<typeof InferenceRow>, parts: Finder): Read<InferencePoint> {
  const accelerator = parts.find(row.accelerator_id);
  if (accelerator === undefined)
    return lacking('accelerator_id', row.accelerator_id, parts.near(row.accelerator_id));
  const size = parametersOf(row);
  if (size === null) return lacking('params_total');
  const format = numberFormat(row.precision);
  if (format === null) return lacking('precision', row.precision, FORMAT_NAMES.join(', '));
  const acceleratorCount = row.accelerator_count ?? 1;
  const concurrency = concurrencyOf(row.batch_or_concurrency);
  if (concurrency === undefined) return lacking('batch_or_concurrency', row.batch_or_concurrency);
  return {
    actual: row.tokens_per_s_total,
    facts: {
      accelerator,
      acceleratorCount,
      ...size,
      layerCount: row.n_layers,
      keyValueHeadCount: row.n_kv_heads,
      headDimension: row.head_dim,
      format,
      acceleratorsPerReplica: acceleratorsPerReplica(row.parallelism, acceleratorCount),
      concurrency,
      inputTokens: row.input_len ?? 0,
      outputTokens: row.output_len ?? USUAL_OUTPUT,
      metric: metricOf(row.metric),
      year: Number(/^\d{4}/.exec(row.as_of)?.[0] ?? USUAL_YEAR),
    },
  };
}

/** Answer of a measurement that does not say how long it was [tokens]. */
const USUAL_OUTPUT = 128;

/** A number of requests, its thousands parted or not; a comma elsewhere could part decimals or a list. */
const COUNT = /^(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)$/;

/** Requests at once, one number among words; null = as many as fit, undefined = not understood. */
function concurrencyOf(text: string): number | null | undefined {
  if (text === '' || /^max/i.test(text)) return null;
  const [count, ...others] = text.match(/-?\d(?:[\d.,]*\d)?/g) ?? [];
  if (count === undefined || others.length > 0 || !COUNT.test(count)) return undefined;
  const number = Number(count.replaceAll(',', ''));
  return number >= 1 ? number : undefined;
}

/** `TP8`, `TP4/PP2`, `TP8/EP8`, `DP8`: accelerators that hold one copy; all of them where nothing is said. */
function acceleratorsPerReplica(parallelism: string, count: number): number {
  const ways = (name: string) =>
    Number(new RegExp(`${name}\\s*=?\\s*(\\d+)`, 'i').exec(parallelism)?.[1] ?? 0);
  const tensor = Math.max(ways('TP'), ways('EP'));
  const pipeline = ways('PP');
  const data = ways('(?<!E)DP');
  if (tensor > 0 || pipeline > 0) return Math.min(count, Math.max(1, tensor) * Math.max(1, pipeline));
  return data > 0 ? Math.max(1, Math.round(count / data)) : count;
}

function metricOf(metric: string): ThroughputMetric {
  if (/total (token|throughput)|input ?(\+|and) ?output|prompt ?\+ ?generat/i.test(metric)) return 'total';
  const counts = metric.split(',')[0] ?? metric;
  return /prompt|prefill|input/i.test(counts) && !/output|generat/i.test(counts) ? 'prompt' : 'output';
}
