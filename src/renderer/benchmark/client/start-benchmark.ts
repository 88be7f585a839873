import { assembleResult } from '#core/benchmark/assemble-result';
import type { BackendName, BenchmarkMode, BenchmarkNote, BenchmarkResult } from '#core/benchmark/result';
import { isFatal } from '../../tensor/backend/backend-fault';
import { budgetOf } from '../run/budget';
import type { BackendFacts, BenchmarkProgress, RunCommand, RunEvent, RunRequest } from '../run/run-messages';
import { browserName } from './browser-name';
import { watchBattery } from './watch-battery';
import { watchVisibility } from './watch-visibility';

export interface BenchmarkOptions {
  readonly backend: BackendName;
  readonly mode: BenchmarkMode;
  /** After which it ends at the latest [s]; left out = what the mode takes. */
  readonly seconds?: number | null;
}

export interface RunningBenchmark {
  /** Always a result, never an exception: what went wrong is in its notes. */
  readonly result: Promise<BenchmarkResult>;
  /** Ends the run within a second; what had been measured is kept. */
  readonly cancel: () => void;
}

type PartEvent = Extract<RunEvent, { kind: 'part' }>;

/** A worker that does not answer is ended after this long [ms]. */
const CANCEL_PATIENCE_MS = 600;
/** A lost device is started anew so often. */
const MAX_RESTARTS = 1;

/**
 * Measures in a worker of its own, so that the screen stays alive. One run at a time: two would measure each other.
 *
 * A lost context or device ends the worker; the part it was in is noted, and a new worker goes on with the next one.
 */
export function startBenchmark(
  { backend, mode, seconds = null }: BenchmarkOptions,
  onProgress: (progress: BenchmarkProgress) => void,
): RunningBenchmark {
  const startedAtMs = Date.now();
  const startMs = performance.now();
  const elapsedSeconds = () => (performance.now() - startMs) / 1000;
  /** What is known of each kernel and Transformer. */
  const parts = new Map<string, PartEvent>();
  const kernels = () => [...parts.values()].flatMap(({ kernel }) => kernel ?? []);
  const transformers = () => [...parts.values()].flatMap(({ transformer }) => transformer ?? []);
  const partNotes = () =>
    [...parts.values()].flatMap((event) => event.notes.filter((known) => known.part !== null));
  /** Of the whole run, and of what this side sees. */
  const notes: BenchmarkNote[] = [];
  const finished: string[] = [];
  let facts: BackendFacts | null = null;
  let part: string | null = null;
  let restarts = 0;
  let worker: Worker | null = null;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  let finish: (result: BenchmarkResult) => void;
  const result = new Promise<BenchmarkResult>((resolve) => {
    finish = resolve;
  });

  /** At any time of the run; null: the browser does not say. */
  let onBattery: boolean | null = null;
  // On its battery a machine is often throttled.
  const stopBattery = watchBattery((isOnBattery) => {
    onBattery = onBattery === true || isOnBattery;
  });
  const noteHidden = () => {
    const isNoted = notes.some((known) => known.code === 'tab-hidden' && known.part === part);
    if (!isNoted) notes.push({ code: 'tab-hidden', part, values: {} });
  };
  const stopWatching = watchVisibility(noteHidden);
  if (document.visibilityState === 'hidden') noteHidden();

  function end(cancelled: boolean): void {
    if (isEnded) return;
    isEnded = true;
    clearTimeout(deadline);
    worker?.terminate();
    stopBattery();
    stopWatching();
    if (onBattery === true) notes.push({ code: 'on-battery', part: null, values: {} });
    if (cancelled) notes.push({ code: 'cancelled', part, values: {} });
    finish(
      assembleResult({
        mode,
        backend,
        renderer: facts?.renderer ?? null,
        software: facts?.software ?? false,
        numberFormat: facts?.numberFormat ?? 'float32',
        backendThreads: facts?.backendThreads ?? null,
        browser: browserName(navigator.userAgent),
        threadCount: navigator.hardwareConcurrency || null,
        onBattery,
        startedAtMs,
        durationSeconds: elapsedSeconds(),
        kernels: kernels(),
        transformers: transformers(),
        notes: [...partNotes(), ...notes],
        cancelled,
      }),
    );
  }

  function lose({ fault, part: lostPart }: Extract<RunEvent, { kind: 'lost' }>): void {
    worker?.terminate();
    notes.push({ code: fault.code, part: lostPart, values: { message: fault.message } });
    if (lostPart !== null && isFatal(fault) && restarts < MAX_RESTARTS) {
      restarts += 1;
      finished.push(lostPart);
      open();
    } else end(false);
  }

  function handle(event: RunEvent): void {
    if (isEnded) return;
    switch (event.kind) {
      case 'started':
        facts = event.facts;
        setDeadline(facts.software);
        break;
      case 'progress':
        part = event.part;
        if (document.visibilityState === 'hidden') noteHidden();
        onProgress(event);
        break;
      case 'part':
        // What was left out for its size stays noted beside the smaller one that was measured.
        parts.set(event.kernel?.id ?? event.part, event);
        // What holds for the whole run is said with a part once, and not again with its further rounds.
        notes.push(...event.notes.filter((known) => known.part === null));
        if (!finished.includes(event.part)) finished.push(event.part);
        break;
      case 'lost':
        lose(event);
        break;
      case 'finished':
        notes.push(...event.notes);
        end(event.isCancelled);
    }
  }

  function post(command: RunCommand): void {
    worker?.postMessage(command);
  }

  function open(): void {
    const opened = new Worker(new URL('../worker/benchmark.worker.ts', import.meta.url), {
      type: 'module',
      name: 'landfall-benchmark',
    });
    worker = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<RunEvent>) => {
      // Of a worker that was ended, messages may still be on their way.
      if (worker === opened) handle(data);
    });
    // An exception nobody caught, or a worker that was shut down for its memory.
    opened.addEventListener('error', ({ message }) => {
      if (isEnded || worker !== opened) return;
      notes.push({ code: 'failed', part, values: { message: message || 'the worker stopped' } });
      end(false);
    });
    const request: RunRequest = {
      backend,
      mode,
      seconds,
      finished: [...finished],
      kernels: kernels(),
      transformers: transformers(),
      elapsedSeconds: elapsedSeconds(),
    };
    post({ kind: 'run', request });
  }

  // Of a part that takes much longer than was expected, e.g. because the machine has other work to do.
  function setDeadline(isSoftware: boolean): void {
    clearTimeout(deadline);
    const leftSeconds = budgetOf(mode, seconds, isSoftware).endAtSeconds - elapsedSeconds();
    deadline = setTimeout(() => {
      notes.push({ code: 'time-cap', part, values: {} });
      end(false);
    }, Math.max(0, leftSeconds) * 1000);
  }
  // Whether a processor draws is known once the backend has started.
  setDeadline(false);
  open();
  return {
    result,
    cancel: () => {
      post({ kind: 'cancel' });
      setTimeout(() => end(true), CANCEL_PATIENCE_MS);
    },
  };
}
