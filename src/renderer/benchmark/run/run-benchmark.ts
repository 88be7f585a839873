import { memory } from '@tensorflow/tfjs-core';
import { kernelFigure } from '#core/benchmark/kernels/kernel-figure';
import type { KernelResult, TransformerResult } from '#core/benchmark/result';
import { trainingFigure } from '#core/benchmark/transformers/training-figure';
import { isFatal } from '../../tensor/backend/backend-fault';
import { startBackend } from '../../tensor/backend/start-backend';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import { nowSeconds } from '../timing/now';
import { Cancelled, createPause } from '../timing/pause';
import { backgroundNotes, spinSeconds } from './background-load';
import { type Budget, budgetOf } from './budget';
import { furtherRounds } from './further-rounds';
import { runKernelPart } from './kernel-part';
import { note, type PartOutcome } from './part-outcome';
import { type PlannedPart, planParts, roundSecondsOf } from './part-plan';
import { createProgressMeter, type ProgressMeter } from './progress-meter';
import type { Run } from './run';
import type { BackendFacts, LatestFigure, RunEvent, RunRequest } from './run-messages';
import { runTransformerPart } from './transformer-part';

/**
 * Starts the backend and measures part after part, then all of them again and again: rounds of a part lie seconds apart, so
 * that a slow moment of the machine does not fall on one part alone. What a part has come to is told at once, so that
 * nothing is lost with the device, the worker or the user's patience.
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

  const budget = budgetOf(request.mode, request.seconds, backend.isSoftware);
  const plan = planParts(request.mode, budget, backend);
  const parts = [...plan.kernels, ...plan.transformers];
  const isFinished = ({ id }: PlannedPart) => request.finished.includes(id);
  const meter = createProgressMeter(
    plannedSeconds(parts.filter(isFinished)),
    plannedSeconds(parts.filter((part) => !isFinished(part))),
    (progress) => emit({ kind: 'progress', ...progress }),
  );
  const run: Run = {
    plan,
    backend,
    emit,
    pause: createPause(isCancelled, meter.tick),
    clocks: new Map(),
    rounds: new Map(),
    kernels: [...request.kernels],
    transformers: [...request.transformers],
    elapsedSeconds: () => request.elapsedSeconds + nowSeconds() - startSeconds,
  };
  const end = await runParts(run, budget, request, meter).catch((cause: unknown) => {
    if (cause instanceof Cancelled) return 'cancelled';
    throw cause;
  });
  if (end === 'lost') return;
  const left = memory().numTensors - tensorsBefore;
  backend.release();
  const notes = [
    ...(end === 'cancelled' ? [] : backgroundNotes([...spins, ...(await spinSeconds())])),
    ...(left > 0 ? [note('memory-not-released', null, { tensors: left })] : []),
  ];
  emit({ kind: 'finished', isCancelled: end === 'cancelled', notes });
}

async function runParts(
  run: Run,
  budget: Budget,
  { finished }: RunRequest,
  meter: ProgressMeter,
): Promise<'complete' | 'lost'> {
  // What waits for a device that is gone waits for ever.
  const lost = run.backend.lost.then((fault): PartOutcome<never> => ({ result: null, notes: [], fault }));
  /** @returns whether the device is still there */
  const inTurn = async (part: PlannedPart, measure: () => Promise<AnyOutcome>): Promise<boolean> => {
    meter.begin(part.id, roundSecondsOf(part));
    const { result, fault } = await Promise.race([lost, measure()]);
    if (fault !== null && isFatal(fault)) {
      run.emit({ kind: 'lost', fault, part: part.id });
      return false;
    }
    meter.end(result === null ? null : latestFigure(part.id, result));
    return true;
  };

  const { kernels, transformers } = run.plan;
  const first = [
    ...kernels.map((part) => ({
      part,
      measure: () => runKernelPart(part, run, budget.lastKernelAtSeconds),
    })),
    ...transformers.map((part) => ({
      part,
      measure: () => runTransformerPart(part, run, budget.lastTransformerAtSeconds),
    })),
  ];
  for (const { part, measure } of first)
    if (!finished.includes(part.id) && !(await inTurn(part, measure))) return 'lost';

  for (;;) {
    const before = measuredRounds(run);
    const again = furtherRounds(run, budget).filter(
      ({ lastAtSeconds }) => run.elapsedSeconds() <= lastAtSeconds,
    );
    meter.expect(again.reduce((sum, { leftSeconds }) => sum + leftSeconds, 0));
    for (const { part, lastAtSeconds, measure } of again)
      if (run.elapsedSeconds() <= lastAtSeconds && !(await inTurn(part, measure))) return 'lost';
    if (measuredRounds(run) === before) return 'complete';
  }
}

function measuredRounds({ rounds }: Run): number {
  return [...rounds.values()].reduce((sum, { length }) => sum + length, 0);
}

type AnyOutcome = PartOutcome<KernelResult> | PartOutcome<TransformerResult>;

function plannedSeconds(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, { capSeconds }) => sum + capSeconds, 0);
}

/** A kernel is told under its own name: it may be smaller than the part asked for. */
function latestFigure(part: string, result: KernelResult | TransformerResult): LatestFigure | null {
  const isKernel = 'kind' in result;
  const figure = isKernel ? kernelFigure(result) : trainingFigure(result);
  return figure === null ? null : { ...figure, part: isKernel ? result.id : part };
}

function factsOf({ renderer, isSoftware, numberFormat, threadCount }: StartedBackend): BackendFacts {
  return { renderer, software: isSoftware, numberFormat, backendThreads: threadCount };
}
