import type { BenchmarkResult, Correctness, Timing } from '#core/benchmark/result';
import { trainedTokensPerSecond, writtenTokensPerSecond } from '#core/benchmark/transformers/token-rates';
import type { Accelerator } from '#core/catalog/catalog';
import { peakShares } from '#core/machine/peak-share';
import { alignColumns } from '#main/shells/cli/align-columns';
import { halfWidthPercent, rateOf, type StoredRun } from '#main/shells/cli/benchmark/benchmark-document';
import { notesText } from '#main/shells/cli/benchmark/note-text';
import { significant } from '#main/shells/cli/significant';

/** The readable form of a run. */
export function benchmarkTable(
  result: BenchmarkResult,
  stored: StoredRun,
  accelerator: Accelerator | null,
): string {
  const notes = notesText(result.notes).map((note) => `note: ${note}`);
  return [
    ...(stored === null ? [] : [stored.profile.name]),
    `${result.backend} in ${result.browser}, ${result.renderer ?? 'renderer not named'}`,
    `${result.mode} benchmark, ${significant(result.durationSeconds)} s, ${result.correct ? 'all results correct' : 'NOT ALL RESULTS ARE CORRECT'}`,
    ...ratesLine(result),
    ...peakLine(result, accelerator),
    '',
    ...kernelRows(result),
    ...transformerRows(result),
    ...predictionLine(result),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    '',
  ].join('\n');
}

function ratesLine({ rates }: BenchmarkResult): readonly string[] {
  if (rates === null) return [];
  const { peakFlopPerSecond, bandwidthBytesPerSecond, launchSeconds } = rates;
  return [
    `best product ${significant(peakFlopPerSecond / 1e9)} GFLOP/s, bandwidth ${significant(bandwidthBytesPerSecond / 1e9)} GB/s, one more kernel ${significant(launchSeconds * 1e6)} µs`,
  ];
}

function peakLine(result: BenchmarkResult, accelerator: Accelerator | null): readonly string[] {
  const { compute, bandwidth } = peakShares(result, accelerator);
  const parts = [
    ...(compute === null ? [] : [`${significant(compute.share * 100)} % of its float32 peak`]),
    ...(bandwidth === null ? [] : [`${significant(bandwidth.share * 100)} % of its bandwidth`]),
  ];
  return accelerator === null || parts.length === 0 ? [] : [`${accelerator.name}: ${parts.join(', ')}`];
}

function kernelRows({ kernels }: BenchmarkResult): readonly string[] {
  if (kernels.length === 0) return [];
  const rows = kernels.map(({ id, flop, bytes, timing, correctness }) => [
    id,
    timing === null ? 'not measured' : significant(timing.medianSeconds * 1e3),
    timing === null ? '' : intervalText(timing),
    timing === null || flop === 0 ? '' : significant(rateOf(flop, timing)),
    timing === null || bytes === 0 ? '' : significant(rateOf(bytes, timing)),
    correctText(correctness),
  ]);
  const head = ['kernel', 'median [ms]', '95 %', 'GFLOP/s', 'GB/s', 'result'];
  return alignColumns([head, ...rows], (column) => column > 0 && column < 5);
}

function transformerRows({ transformers }: BenchmarkResult): readonly string[] {
  if (transformers.length === 0) return [];
  const rows = transformers.map((entry) => [
    entry.id,
    entry.parameterCount.toLocaleString('en-US'),
    orElse(trainedTokensPerSecond(entry), 'not measured'),
    entry.training === null ? '' : significant(rateOf(entry.trainingFlop, entry.training)),
    orElse(writtenTokensPerSecond(entry), ''),
    correctText(entry.correctness),
  ]);
  const head = ['Transformer', 'parameters', 'trains [tokens/s]', 'GFLOP/s', 'writes [tokens/s]', 'result'];
  return ['', ...alignColumns([head, ...rows], (column) => column > 0 && column < 5)];
}

function predictionLine({ prediction }: BenchmarkResult): readonly string[] {
  if (prediction === null) return [];
  const { predictedSeconds, measuredSeconds, error } = prediction;
  return [
    '',
    `check: a step predicted to take ${significant(predictedSeconds * 1e3)} ms took ${significant(measuredSeconds * 1e3)} ms (${error > 0 ? '+' : ''}${significant(error * 100)} %)`,
  ];
}

function intervalText(timing: Timing): string {
  const percent = halfWidthPercent(timing);
  return percent === null ? 'one run' : `± ${significant(percent)} %`;
}

function correctText(correctness: Correctness | null): string {
  return correctness === null ? 'not compared' : correctness.correct ? 'correct' : 'WRONG';
}

function orElse(value: number | null, missing: string): string {
  return value === null ? missing : significant(value);
}
