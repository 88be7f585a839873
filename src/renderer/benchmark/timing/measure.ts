import type { Timing } from '#core/benchmark/result';
import { STOPPING_RULE, whyStop } from '#core/benchmark/statistics/stopping-rule';
import type { Samples } from '#core/benchmark/statistics/summarize';
import { isWarm } from '#core/benchmark/statistics/warm-up';
import { medianOf } from '#core/shared/quantile';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import { nowSeconds } from './now';
import type { Pause } from './pause';
import { gpuClock, type SampleClock, wallClock } from './sample-clock';
import type { TimedOperation } from './timed-operation';

/** A sample lasts at least this long: browsers round their clocks, the GPU's to 100 µs [s]. */
export const MIN_SAMPLE_SECONDS = 0.02;
/** Shortest time that is told; a clock that stands still gives none [s]. */
const GRAIN_SECONDS = 1e-9;
const MAX_REPEATS = 4096;
/** Runs in a sample where each of them is long enough for the clock already. */
const QUEUED_RUNS = 8;
/** Samples after which it is looked at whether they are long enough, and how often they are made longer. */
const SAMPLES_BEFORE_LOOK = 3;
const MOST_LENGTHENINGS = 3;
/** A GPU that changes its clock loses single samples; one that does so all the time is timed by the wall clock. */
const MAX_UNCLEAR_SAMPLES = 3;
/** So many samples have to fit into the time beside them. */
const SAMPLES_WANTED = 12;
/** Share of the time for warming up, and for finding out how many runs make a sample. */
const WARM_UP_SHARE = 0.3;
/** GPU time over wall time of a sample: outside, the timer counts something else than the work. */
const PLAUSIBLE_GPU_SHARE = { min: 0.2, max: 1.05 } as const;
/** Samples by both clocks, whose median decides. */
const CLOCK_PROBES = 3;

/** Clock of each kind of kernel in a run: figures of one kind, and of two runs, are told by the same one. */
export type ClockChoices = Map<string, Timing['clock']>;

export interface MeasureOptions {
  readonly backend: StartedBackend;
  /** For warm-up and samples [s]. */
  readonly capSeconds: number;
  /** The very first run, timed by the caller, who had to look at its result [s]. */
  readonly firstRunSeconds: number;
  /** The round before, whose clock and length of sample are taken over; left out: the first one. */
  readonly before?: Pick<Samples, 'clock' | 'repeatsPerSample'> | undefined;
  readonly pause: Pause;
  /** Kind whose clock is chosen once for a run, and the choices so far; left out: chosen for this timing alone. */
  readonly clockOf?: { readonly kind: string; readonly chosen: ClockChoices };
}

/**
 * One round: warms an operation up, finds a length of sample the clock can tell, and samples until the median is known.
 *
 * @throws what the operation throws; `Cancelled` when the user ends the run
 */
export async function measure(operation: TimedOperation, options: MeasureOptions): Promise<Samples> {
  const { backend, capSeconds, firstRunSeconds, pause, before } = options;
  const startSeconds = nowSeconds();
  const wall = await wallClock(backend);

  const warmUps: number[] = [];
  const warmUpCap = capSeconds * WARM_UP_SHARE;
  // What was compiled for the round before is still there.
  const warmsHost = operation.warmsHost === true && before === undefined;
  const isReady = () => !warmsHost && isWarm(warmUps);
  while (warmUps.length === 0 || (!isReady() && nowSeconds() - startSeconds < warmUpCap)) {
    warmUps.push(await take(wall, operation, 1));
    await pause.breathe();
  }
  let warmUpCount = warmUps.length;
  let repeats = before?.repeatsPerSample ?? repeatsFor(medianOf(warmUps.slice(-3)), operation, capSeconds);
  if (repeats > 1 && before === undefined) {
    // Queued one after the other, runs take less each: the first guess is too low.
    repeats = repeatsFor(await take(wall, operation, repeats), operation, capSeconds);
    warmUpCount += repeats;
  }

  let clock = await chooseClock(operation, repeats, wall, options);
  const rule = { ...STOPPING_RULE, capSeconds: capSeconds - (nowSeconds() - startSeconds) };
  const sampledFromSeconds = nowSeconds();
  let seconds: number[] = [];
  let unclear = 0;
  let lengthenings = 0;
  let isEnough = false;
  while (!isEnough) {
    const sample = await clock.sample(operation, repeats);
    if (sample !== null) seconds.push(Math.max(GRAIN_SECONDS, sample));
    else unclear += 1;
    if (unclear > Math.max(MAX_UNCLEAR_SAMPLES, seconds.length)) {
      // Times of two clocks are not mixed.
      clock = wall;
      options.clockOf?.chosen.set(options.clockOf.kind, wall.kind);
      seconds = [];
      unclear = 0;
    }
    if (seconds.length === SAMPLES_BEFORE_LOOK && lengthenings < MOST_LENGTHENINGS) {
      // The host goes on warming up while samples are taken: runs take less, and samples grow too short for the clock.
      const longer = repeatsFor(medianOf(seconds), operation, capSeconds);
      if (medianOf(seconds) * repeats < MIN_SAMPLE_SECONDS && longer > repeats) {
        warmUpCount += SAMPLES_BEFORE_LOOK * repeats;
        repeats = longer;
        seconds = [];
        lengthenings += 1;
      }
    }
    await pause.breathe();
    isEnough = whyStop(seconds, nowSeconds() - sampledFromSeconds, rule) !== null;
  }
  return { seconds, warmUpCount, firstRunSeconds, repeatsPerSample: repeats, clock: clock.kind };
}

/**
 * As many runs as fill the shortest sample, and a few in any case where that leaves time for enough samples: queued one
 * after the other they keep the device busy, as they do in a model, and waiting for it weighs less.
 */
function repeatsFor(
  secondsPerRun: number,
  { isRepeatable, maxRepeats }: TimedOperation,
  capSeconds: number,
): number {
  if (!isRepeatable) return 1;
  const forClock = Math.ceil((2 * MIN_SAMPLE_SECONDS) / secondsPerRun);
  const affordable = Math.floor(capSeconds / (secondsPerRun * SAMPLES_WANTED));
  const repeats = Math.max(1, forClock, Math.min(QUEUED_RUNS, affordable));
  return Math.min(repeats, maxRepeats ?? MAX_REPEATS, MAX_REPEATS);
}

async function take(clock: SampleClock, operation: TimedOperation, repeats: number): Promise<number> {
  return Math.max(GRAIN_SECONDS, (await clock.sample(operation, repeats)) ?? 0);
}

/** The GPU's clock where it agrees with the wall clock on one sample; a processor in its place has none of its own. */
async function chooseClock(
  operation: TimedOperation,
  repeats: number,
  wall: SampleClock,
  { backend, clockOf, before }: MeasureOptions,
): Promise<SampleClock> {
  if (backend.gpuTimer === null || backend.isSoftware || operation.measures === 'whole') return wall;
  const gpu = gpuClock(backend, backend.gpuTimer);
  const known = before?.clock ?? clockOf?.chosen.get(clockOf.kind);
  if (known !== undefined) return known === 'wall' ? wall : gpu;
  const shares: number[] = [];
  for (let probe = 0; probe < CLOCK_PROBES; probe += 1) {
    const wallSeconds = await take(wall, operation, repeats);
    const gpuSeconds = await gpu.sample(operation, repeats);
    if (gpuSeconds !== null) shares.push(gpuSeconds / wallSeconds);
  }
  // A single sample may meet a change of the GPU's own clock; most have to give an answer.
  const share = shares.length > CLOCK_PROBES / 2 ? medianOf(shares) : 0;
  const clock = share >= PLAUSIBLE_GPU_SHARE.min && share <= PLAUSIBLE_GPU_SHARE.max ? gpu : wall;
  clockOf?.chosen.set(clockOf.kind, clock.kind);
  return clock;
}
