import type { BenchmarkResult, KernelResult, Timing, TransformerResult } from '#core/benchmark/result';
import { trainedTokensPerSecond, writtenTokensPerSecond } from '#core/benchmark/transformers/token-rates';
import type { Accelerator } from '#core/catalog/catalog';
import { toFleetFile } from '#core/machine/fleet/write-fleet';
import type { MachineProfile, MachineRun } from '#core/machine/machine-profile';
import { type PeakShare, peakShares } from '#core/machine/peak-share';

/** The run as it is kept; null: it could not be stored. */
export type StoredRun = { readonly profile: MachineProfile; readonly run: MachineRun } | null;

/**
 * What `landfall benchmark --json` prints. Figures that were not measured are null; transformers and products of
 * matrices that were not timed are left out, and their notes say why.
 */
export function benchmarkDocument(
  result: BenchmarkResult,
  stored: StoredRun,
  accelerator: Accelerator | null,
) {
  const { rates, prediction } = result;
  const peaks = peakShares(result, accelerator);
  return {
    backend: result.backend,
    renderer: result.renderer,
    software: result.software,
    seconds: result.durationSeconds,
    matmul: result.kernels.flatMap((kernel) =>
      kernel.kind === 'matmul' && kernel.timing !== null
        ? [
            {
              n: kernel.size,
              gflops: rateOf(kernel.flop, kernel.timing),
              ci_pct: halfWidthPercent(kernel.timing),
            },
          ]
        : [],
    ),
    bandwidth_gb_s: rates === null ? null : rates.bandwidthBytesPerSecond / 1e9,
    transformer: result.transformers.flatMap((entry) => transformerEntry(entry) ?? []),
    prediction:
      prediction === null
        ? null
        : {
            predicted_ms: prediction.predictedSeconds * 1e3,
            measured_ms: prediction.measuredSeconds * 1e3,
            error_pct: prediction.error * 100,
          },
    correct: result.correct,
    mode: result.mode,
    cancelled: result.cancelled,
    started_at: new Date(result.startedAtMs).toISOString(),
    browser: result.browser,
    number_format: result.numberFormat,
    threads: result.threadCount,
    peak_gflops: rates === null ? null : rates.peakFlopPerSecond / 1e9,
    launch_us: rates === null ? null : rates.launchSeconds * 1e6,
    accelerator:
      accelerator === null
        ? null
        : {
            id: accelerator.id,
            name: accelerator.name,
            peak_pct: percentOf(peaks.compute),
            bandwidth_pct: percentOf(peaks.bandwidth),
          },
    kernels: result.kernels.map(kernelEntry),
    notes: result.notes,
    /** For `machines.import` of another Landfall. */
    fleet: stored === null ? null : toFleetFile([{ profile: stored.profile, runs: [stored.run] }]),
  };
}

function kernelEntry({ id, kind, size, flop, bytes, timing, correctness }: KernelResult) {
  return {
    id,
    kind,
    size,
    flop,
    bytes,
    median_ms: timing === null ? null : timing.medianSeconds * 1e3,
    ci_pct: timing === null ? null : halfWidthPercent(timing),
    p10_ms: timing === null ? null : timing.p10Seconds * 1e3,
    p90_ms: timing === null ? null : timing.p90Seconds * 1e3,
    first_run_ms: timing === null ? null : timing.firstRunSeconds * 1e3,
    runs: timing?.sampleCount ?? 0,
    warm_up_runs: timing?.warmUpCount ?? 0,
    clock: timing?.clock ?? null,
    stopped_by: timing?.stoppedBy ?? null,
    /** One for each round, in the order of time; the fastest ones count. */
    round_median_ms: timing?.roundMedianSeconds?.map((seconds) => seconds * 1e3) ?? null,
    drift_pct: timing === null ? null : timing.drift * 100,
    gflops: timing === null || flop === 0 ? null : rateOf(flop, timing),
    gb_s: timing === null || bytes === 0 ? null : rateOf(bytes, timing),
    max_relative_error: correctness?.maxRelativeError ?? null,
    tolerance: correctness?.tolerance ?? null,
    correct: correctness?.correct ?? null,
  };
}

function transformerEntry(entry: TransformerResult) {
  const { training } = entry;
  if (training === null) return null;
  return {
    id: entry.id,
    params: entry.parameterCount,
    train_tokens_per_s: trainedTokensPerSecond(entry),
    gflops: rateOf(entry.trainingFlop, training),
    train_step_ms: training.medianSeconds * 1e3,
    ci_pct: halfWidthPercent(training),
    generate_tokens_per_s: writtenTokensPerSecond(entry),
    correct: entry.correctness?.correct ?? null,
  };
}

/** @param amount FLOP or bytes of one operation @returns [10^9 a second] */
export function rateOf(amount: number, { medianSeconds }: Timing): number {
  return amount / medianSeconds / 1e9;
}

/** Half the width of the 95 % interval of the median [% of the median]; null: one run has no interval. */
export function halfWidthPercent({
  lowSeconds,
  highSeconds,
  medianSeconds,
  sampleCount,
}: Timing): number | null {
  if (sampleCount < 2) return null;
  return ((highSeconds - lowSeconds) / 2 / medianSeconds) * 100;
}

function percentOf(peak: PeakShare | null): number | null {
  return peak === null ? null : peak.share * 100;
}
