import type { TransformerResult } from '#core/benchmark/result';
import { BENCHMARK_SIZE_IDS } from '#core/benchmark/transformers/benchmark-sizes';
import { trainedTokensPerSecond, writtenTokensPerSecond } from '#core/benchmark/transformers/token-rates';
import { csvLine } from '#core/catalog/write-csv';
import type { FleetFile } from '#core/contract/machines';
import type { FleetMachine } from '#core/machine/fleet/parse-fleet';
import type { MachineProfile, MachineRun } from '#core/machine/machine-profile';

/** Machines with their runs as a file for another Landfall; whose machine "this" is does not travel. */
export function toFleetFile(machines: readonly FleetMachine[]): FleetFile {
  return {
    format: 'landfall-fleet',
    version: 1,
    machines: machines.map(({ profile, runs }) => ({ profile: { ...profile, isThisMachine: false }, runs })),
  };
}

type Cell = string | number | null;
type Column = readonly [name: string, value: (run: MachineRun, profile: MachineProfile) => Cell];

/** One line a run; the units stand in the names. Null where it is not known or was not measured. */
const COLUMNS: readonly Column[] = [
  ['machine', (_run, { name }) => name],
  ['count', (_run, { count }) => count],
  ['accelerator_id', (_run, { acceleratorId }) => acceleratorId],
  ['operating_system', (_run, { facts }) => facts.operatingSystem],
  ['cpu', (_run, { facts }) => facts.cpuName],
  ['threads', (_run, { facts }) => facts.threadCount],
  ['memory_bytes', (_run, { facts }) => facts.memoryBytes],
  ['gpus', (_run, { facts }) => facts.gpus.map(({ name }) => name).join('; ') || null],
  ['load_watts', (_run, { own }) => own.loadWatts],
  ['price_usd', (_run, { own }) => own.priceUsd],
  ['life_years', (_run, { own }) => own.lifeYears],
  ['native_training_flop_per_s', (_run, { own }) => own.nativeTrainingFlopPerSecond],
  ['measured_at', ({ result }) => new Date(result.startedAtMs).toISOString()],
  ['backend', ({ result }) => result.backend],
  ['mode', ({ result }) => result.mode],
  ['renderer', ({ result }) => result.renderer],
  ['software', ({ result }) => yesNo(result.software)],
  ['correct', ({ result }) => yesNo(result.correct)],
  ['cancelled', ({ result }) => yesNo(result.cancelled)],
  ['number_format', ({ result }) => result.numberFormat],
  ['browser', ({ result }) => result.browser],
  ['duration_s', ({ result }) => result.durationSeconds],
  ['peak_flop_per_s', ({ result }) => result.rates?.peakFlopPerSecond ?? null],
  ['bandwidth_bytes_per_s', ({ result }) => result.rates?.bandwidthBytesPerSecond ?? null],
  ['launch_s', ({ result }) => result.rates?.launchSeconds ?? null],
  ...BENCHMARK_SIZE_IDS.flatMap((id): readonly Column[] => [
    [`train_${id}_tokens_per_s`, (run) => ofTransformer(run, id, trainedTokensPerSecond)],
    [`generate_${id}_tokens_per_s`, (run) => ofTransformer(run, id, writtenTokensPerSecond)],
  ]),
  ['prediction_error_ratio', ({ result }) => result.prediction?.error ?? null],
  ['machine_id', (_run, { id }) => id],
  ['run_id', ({ id }) => id],
];

/** Runs for a spreadsheet: a header, then a line a run. */
export function toFleetCsv(machines: readonly FleetMachine[]): string {
  const lines = [
    csvLine(COLUMNS.map(([name]) => name)),
    ...machines.flatMap(({ profile, runs }) =>
      runs.map((run) => csvLine(COLUMNS.map(([, value]) => inSpreadsheet(value(run, profile))))),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A name from another machine's file must not become a formula when the spreadsheet opens it. */
function inSpreadsheet(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function ofTransformer(
  { result }: MachineRun,
  id: TransformerResult['id'],
  rate: (transformer: TransformerResult) => number | null,
): number | null {
  const transformer = result.transformers.find((entry) => entry.id === id);
  return transformer === undefined ? null : rate(transformer);
}
