import { memory } from '@tensorflow/tfjs-core';
import { kernelFigure } from '#core/benchmark/kernels/kernel-figure';
import type { KernelResult, TransformerResult } from '#core/benchmark/result';
import { trainingFigure } from '#core/benchmark/transformers/training-figure';
import { isFatal } from '../../tensor/backend/backend-fault';
import { startBackend } from '../../tensor/backend/start-backend';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import { nowSeconds } from '../timing/now';
import { createPaceProbe, type PaceProbe } from '../timing/pace-probe';
import { Cancelled, createPause } from '../timing/pause';
import { backgroundNotes, spinSeconds } from './background-load';
import { type Budget, budgetOf } from './budget';
import { runKernelPart } from './kernel-part';
import { createPaceRecord, type PaceRecord } from './pace-record';
import { createPacedTurns } from './paced-turns';
import { note, type PartOutcome } from './part-outcome';
import { planParts } from './part-plan';
import { createProgressMeter, type ProgressMeter } from './progress-meter';
import type { Run } from './run';
import type { BackendFacts, RunEvent, RunRequest } from './run-messages';
import { takeSecondTurns } from './second-turns';
import { runTransformerPart } from './transformer-part';

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

  const budget = budgetOf(request.mode, request.seconds, backend.isSoftware);
  const plan = planParts(request.mode, budget, backend);
  const isFinished = (id: string) => request.finished.includes(id);
  const meter = createProgressMeter([...plan.kernels, ...plan.transformers], isFinished, (progress) =>
    emit({ kind: 'progress', ...progress }),
  );
  const run: Run = {
    plan,
    backend,
    emit,
    pause: createPause(isCancelled, meter.tick),
    clocks: new Map(),
    kernels: [...request.kernels],
    transformers: [...request.transformers],
    elapsedSeconds: () => request.elapsedSeconds + nowSeconds() - startSeconds,
  };
  const probe = createPaceProbe(backend);
  const record = createPaceRecord();
  const end = await runParts(run, budget, request, meter, { probe, record }).catch((cause: unknown) => {
    if (cause instanceof Cancelled) return 'cancelled';
    throw cause;
  });
  probe.dispose();
  if (end === 'lost') return;
  const left = memory().numTensors - tensorsBefore;
  backend.release();
  const notes = [
    ...(end === 'cancelled'
      ? []
      : [...backgroundNotes([...spins, ...(await spinSeconds())]), ...record.notes()]),
    ...(left > 0 ? [note('memory-not-released', null, { tensors: left })] : []),
  ];
  emit({ kind: 'finished', isCancelled: end === 'cancelled', notes });
}

async function runParts(
  run: Run,
  { lastKernelAtSeconds, lastTransformerAtSeconds }: Budget,
  { finished }: RunRequest,
  meter: ProgressMeter,
  { probe, record }: { readonly probe: PaceProbe; readonly record: PaceRecord },
): Promise<'complete' | 'lost'> {
  const isLost = (part: string, { fault }: PartOutcome<unknown>) => {
    if (fault === null || !isFatal(fault)) return false;
    run.emit({ kind: 'lost', fault, part });
    return true;
  };
  // What waits for a device that is gone waits for ever.
  const lost = run.backend.lost.then((fault): PartOutcome<never> => ({ result: null, notes: [], fault }));
  const turns = createPacedTurns(probe, record);
  const inTurn = async <T>(
    part: string,
    lastAtSeconds: number,
    measure: () => Promise<PartOutcome<T>>,
  ): Promise<PartOutcome<T>> => {
    // What comes too late is left out, and needs no pace.
    if (run.elapsedSeconds() <= lastAtSeconds) await turns.begin(part);
    return measure();
  };
  for (const part of run.plan.kernels) {
    if (finished.includes(part.id)) continue;
    meter.begin(part.id);
    const measured = inTurn(part.id, lastKernelAtSeconds, () =>
      runKernelPart(part, run, lastKernelAtSeconds),
    );
    const outcome = await Promise.race([lost, measured]);
    if (isLost(part.id, outcome)) return 'lost';
    meter.end(part.id, latestKernel(outcome.result));
  }
  if (run.elapsedSeconds() <= lastKernelAtSeconds) {
    await Promise.race([lost, turns.end()]);
    await Promise.race([lost, takeSecondTurns(run, probe, record, lastKernelAtSeconds)]);
  }
  for (const part of run.plan.transformers) {
    if (finished.includes(part.id)) continue;
    meter.begin(part.id);
    const measured = inTurn(part.id, lastTransformerAtSeconds, () =>
      runTransformerPart(part, run, lastTransformerAtSeconds),
    );
    const outcome = await Promise.race([lost, measured]);
    if (isLost(part.id, outcome)) return 'lost';
    meter.end(part.id, latestTransformer(part.id, outcome.result));
  }
  if (run.elapsedSeconds() <= lastTransformerAtSeconds) await Promise.race([lost, turns.end()]);
  return 'complete';
}

function latestKernel(result: KernelResult | null) {
  const figure = result === null ? null : kernelFigure(result);
  return figure === null || result === null ? null : { ...figure, part: result.id };
}

function latestTransformer(part: string, result: TransformerResult | null) {
  const figure = result === null ? null : trainingFigure(result);
  return figure === null ? null : { ...figure, part };
}

function factsOf({ renderer, isSoftware, numberFormat, threadCount }: StartedBackend): BackendFacts {
  return { renderer, software: isSoftware, numberFormat, backendThreads: threadCount };
}
