import { memory } from '@tensorflow/tfjs-core';
import { kernelFigure } from '#core/benchmark/kernels/kernel-figure';
import { halved } from '#core/benchmark/kernels/kernel-spec';
import type { KernelResult } from '#core/benchmark/result';
import { type BackendFault, isFatal } from '../../tensor/backend/backend-fault';
import { startBackend } from '../../tensor/backend/start-backend';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import { nowSeconds } from '../timing/now';
import { Cancelled, createPause, type Pause } from '../timing/pause';
import { backgroundNotes, spinSeconds } from './background-load';
import { BUDGETS, isTooLong } from './budget';
import { expectedSeconds } from './expected-seconds';
import { note, type PartOutcome } from './part-outcome';
import { type KernelPart, planParts } from './part-plan';
import { createProgressMeter } from './progress-meter';
import { runKernel } from './run-kernel';
import type { BackendFacts, RunEvent, RunRequest } from './run-messages';

/** One run: its request, its way to the page, and what it has measured. */
interface Run {
  readonly request: RunRequest;
  readonly backend: StartedBackend;
  readonly pause: Pause;
  readonly emit: (event: RunEvent) => void;
  readonly kernels: KernelResult[];
  readonly isOverTime: () => boolean;
}

/**
 * Starts the backend and measures part after part. Each finished part is told at once, so that nothing is lost with the
 * device, the worker or the user's patience.
 */
export async function runBenchmark(
  request: RunRequest,
  emit: (event: RunEvent) => void,
  isCancelled: () => boolean,
): Promise<void> {
  const startSeconds = nowSeconds();
  const started = await startBackend(request.backend);
  if (!started.ok) return emit({ kind: 'lost', fault: started.error, part: null });
  const backend = started.value;
  emit({ kind: 'started', facts: factsOf(backend) });
  const tensorsBefore = memory().numTensors;
  const spins = await spinSeconds();

  const parts = planParts(request);
  const isFinished = (id: string) => request.finished.includes(id);
  const meter = createProgressMeter(parts, isFinished, (progress) => emit({ kind: 'progress', ...progress }));
  const { totalSeconds } = BUDGETS[request.mode];
  const run: Run = {
    request,
    backend,
    emit,
    pause: createPause(isCancelled, meter.tick),
    kernels: [...request.kernels],
    isOverTime: () => request.elapsedSeconds + nowSeconds() - startSeconds > totalSeconds,
  };
  let isEnded = false;
  try {
    for (const part of parts) {
      if (isFinished(part.id)) continue;
      meter.begin(part.id);
      const { fault, result } = await runKernelPart(part, run);
      if (fault !== null && isFatal(fault)) {
        emit({ kind: 'lost', fault, part: part.id });
        return;
      }
      const figure = result === null ? null : kernelFigure(result);
      meter.end(part.id, figure === null || result === null ? null : { ...figure, part: result.id });
    }
  } catch (cause) {
    if (!(cause instanceof Cancelled)) throw cause;
    isEnded = true;
  }
  const left = memory().numTensors - tensorsBefore;
  backend.release();
  const notes = [
    ...(isEnded ? [] : backgroundNotes([...spins, ...(await spinSeconds())])),
    ...(left > 0 ? [note('memory-not-released', null, { tensors: left })] : []),
  ];
  emit({ kind: 'finished', isCancelled: isEnded, notes });
}

/** One kernel; where it does not fit, half of it, and half of that. */
async function runKernelPart(part: KernelPart, run: Run): Promise<PartOutcome<KernelResult>> {
  const tell = ({ result, notes }: PartOutcome<KernelResult>) =>
    run.emit({ kind: 'part', part: part.id, kernel: result, transformer: null, notes });
  let spec = part.spec;
  for (;;) {
    await run.pause.breathe();
    const expected = expectedSeconds(spec, run.kernels);
    if (run.isOverTime() || isTooLong(expected, part.capSeconds)) {
      const outcome = leftOut(part.id, expected);
      tell(outcome);
      return outcome;
    }
    const outcome = await runKernel(spec, { ...run, capSeconds: part.capSeconds });
    tell(outcome);
    if (outcome.result !== null) run.kernels.push(outcome.result);
    const smaller = isTooMuch(outcome.fault) ? halved(spec) : null;
    if (smaller === null || isPlanned(smaller.id, run)) return outcome;
    spec = smaller;
  }
}

function isTooMuch(fault: BackendFault | null): boolean {
  return fault?.code === 'too-large' || fault?.code === 'out-of-memory';
}

/** The smaller size is a part of its own already. */
function isPlanned(id: string, { request, kernels }: Run): boolean {
  return planParts(request).some((part) => part.id === id) || kernels.some((kernel) => kernel.id === id);
}

function leftOut(part: string, expected: number | null): PartOutcome<KernelResult> {
  const values = expected === null ? {} : { expectedSeconds: expected };
  return { result: null, notes: [note('time-cap', part, values)], fault: null };
}

function factsOf({ renderer, isSoftware, numberFormat, threadCount }: StartedBackend): BackendFacts {
  return { renderer, software: isSoftware, numberFormat, backendThreads: threadCount };
}
