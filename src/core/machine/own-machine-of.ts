import type { BenchmarkResult, Timing, TransformerResult } from '#core/benchmark/result';
import { usesGpu } from '#core/benchmark/uses-gpu';
import type { MachineProfile, MachineRun } from '#core/machine/machine-profile';
import { OwnMachine } from '#core/plan/own-machine';
import { utcDay } from '#core/shared/utc-day';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';

/** Machines as the list of the backend gives them: each with its newest run per backend. */
export interface ListedMachine {
  readonly profile: MachineProfile;
  readonly latest: readonly MachineRun[];
}

/**
 * A measured machine in the form in which a plan takes it over: of its newest runs the one with the fastest training
 * step, a real GPU or processor before a software renderer.
 *
 * @returns null when no run has what a plan needs: right results, a training step and the memory bandwidth, in bounds that
 *   a plan accepts
 */
export function ownMachineOf({ profile, latest }: ListedMachine): OwnMachine | null {
  const usable = latest.flatMap(({ result }) => {
    const rate = trainingRate(result);
    return !result.correct || rate === null || result.rates === null
      ? []
      : [{ result, rate, bandwidth: bandwidth(result, result.rates.bandwidthBytesPerSecond) }];
  });
  const [best] = usable.toSorted(
    (a, b) => Number(a.result.software) - Number(b.result.software) || b.rate.likely - a.rate.likely,
  );
  if (best === undefined) return null;
  const { result, rate } = best;
  const isGpu = usesGpu(result);
  const native = profile.own.nativeTrainingFlopPerSecond;
  const machine: OwnMachine = {
    id: profile.id,
    name: profile.name,
    count: profile.count,
    measuredOn: utcDay(result.startedAtMs),
    backend: result.backend,
    ...(result.software ? { software: true } : {}),
    trainingFlopPerSecond: rate,
    bandwidthBytesPerSecond: best.bandwidth,
    nativeFactor: native === null ? null : exactly(within(native / rate.likely, 0.1, 10_000)),
    memoryBytes: profile.own.memoryBytes ?? memoryOf(profile, isGpu),
    loadWatts: profile.own.loadWatts,
    priceUsd: profile.own.priceUsd,
    lifeYears: profile.own.lifeYears,
    // What a GPU's sheet says is not true of the processor that did the work in its place.
    acceleratorId: isGpu ? profile.acceleratorId : null,
  };
  // A file from elsewhere may hold timings that no machine has.
  return OwnMachine.safeParse(machine).success ? machine : null;
}

/** The fastest training step of a Transformer with the spread of its single runs [FLOP/s]. */
function trainingRate({ transformers }: BenchmarkResult): ThreePoint | null {
  const rates = transformers.flatMap((result) => {
    const isWrong = result.correctness?.correct === false;
    return result.training === null || isWrong ? [] : [rateOf(result, result.training)];
  });
  return rates.toSorted((a, b) => b.likely - a.likely)[0] ?? null;
}

function rateOf({ trainingFlop }: TransformerResult, { medianSeconds, p10Seconds, p90Seconds }: Timing) {
  return inOrder({
    low: trainingFlop / p90Seconds,
    likely: trainingFlop / medianSeconds,
    high: trainingFlop / p10Seconds,
  });
}

/** The machine's bandwidth with the spread of the element-wise kernel that comes closest to it [B/s]. */
function bandwidth({ kernels }: BenchmarkResult, bytesPerSecond: number): ThreePoint {
  const timings = kernels.flatMap(({ kind, bytes, timing }) =>
    kind === 'elementwise' && timing !== null ? [{ timing, rate: bytes / timing.medianSeconds }] : [],
  );
  const [best] = timings.toSorted((a, b) => b.rate - a.rate);
  if (best === undefined) return exactly(bytesPerSecond);
  const { medianSeconds, p10Seconds, p90Seconds } = best.timing;
  return inOrder({
    low: (bytesPerSecond * medianSeconds) / p90Seconds,
    likely: bytesPerSecond,
    high: (bytesPerSecond * medianSeconds) / p10Seconds,
  });
}

/** Memory as the system tells it, where the catalog does not know the part; null: not known. */
function memoryOf({ facts, acceleratorId }: MachineProfile, isGpu: boolean): number | null {
  if (!isGpu) return positive(facts.memoryBytes);
  if (acceleratorId !== null) return null;
  const [gpu, ...others] = facts.gpus;
  // With several GPUs nobody says which one the browser took.
  return gpu === undefined || others.length > 0 ? null : positive(gpu.memoryBytes);
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}

function inOrder({ low, likely, high }: ThreePoint): ThreePoint {
  return { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}

function within(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** How a machine of a plan stands to what is measured now. */
export type Takeover = 'same' | 'newer-run' | 'changed';

/** @param now null = the machine is no longer known here, or has no usable run: the plan's figures stand */
export function takeoverOf(inPlan: OwnMachine, now: OwnMachine | null): Takeover {
  if (now === null) return 'same';
  if (now.measuredOn > inPlan.measuredOn) return 'newer-run';
  const keys = Object.keys(now) as (keyof OwnMachine)[];
  const isSame = keys.every((key) => JSON.stringify(now[key]) === JSON.stringify(inPlan[key]));
  return isSame ? 'same' : 'changed';
}
