import { err, type Result } from '#core/shared/result';
import type { ScalingPoint, ScalingProgress, ScalingSetup, TrainingFault, TrainingSetup } from './messages';
import type { TrainingEvents, TrainingSession } from './session';
import { openTrainingWorker, type TrainingPort } from './training-port';
import type { Answers, Question, WorkerEvent } from './worker-messages';

/** A context that is lost so often without a step between is not started anew any more. */
const MAX_RESTARTS = 3;

/**
 * Opens a training in a worker of its own. It starts stopped, at the checkpoint or with new weights. When the graphics
 * context is lost, a new worker goes on from the last checkpoint.
 *
 * @param openPort starts the worker; tests put a thread of their own in its place
 */
export function openTraining(
  setup: TrainingSetup,
  events: TrainingEvents,
  checkpoint: Uint8Array | null,
  openPort = openTrainingWorker,
): TrainingSession {
  const asked = new Map<number, (result: Result<never, TrainingFault>) => void>();
  let last: { readonly step: number; readonly bytes: Uint8Array | null } = { step: 0, bytes: checkpoint };
  let lastStep = 0;
  let requestCount = 0;
  let restarts = 0;
  let isRunning = false;
  let port: TrainingPort | null = null;

  function answerAll(fault: TrainingFault): void {
    for (const answer of asked.values()) answer(err(fault));
    asked.clear();
  }

  function fail(fault: TrainingFault): void {
    port?.close();
    port = null;
    answerAll(fault);
    if (fault.code === 'context-lost' && restarts < MAX_RESTARTS) {
      restarts += 1;
      events.onState({ kind: 'recovering', fromStep: last.step });
      port = open();
      if (isRunning) port.post({ kind: 'resume' });
    } else {
      isRunning = false;
      events.onState({ kind: 'failed', fault });
    }
  }

  function handle(event: WorkerEvent): void {
    switch (event.kind) {
      case 'state':
        // A worker that takes over says that it is stopped before it hears that it is to run.
        if (event.state === 'stopped' && isRunning) return;
        if (event.state === 'finished') isRunning = false;
        events.onState({ kind: event.state });
        break;
      case 'step':
        restarts = 0;
        lastStep = event.step.step;
        events.onStep(event.step);
        break;
      case 'checkpoint':
        last = event.checkpoint;
        events.onCheckpoint(event.checkpoint);
        break;
      case 'answer':
        asked.get(event.requestId)?.(event.result as Result<never, TrainingFault>);
        asked.delete(event.requestId);
        break;
      case 'failed':
        fail(event.fault);
    }
  }

  function open(): TrainingPort {
    const opened = openPort({
      onEvent: handle,
      onCrash: (message) => fail({ code: 'failed', field: null, message, step: lastStep }),
    });
    opened.post({ kind: 'open', setup, checkpoint: last.bytes });
    return opened;
  }

  function ask<Kind extends Question['kind'] & keyof Answers>(
    question: Question & { readonly kind: Kind },
  ): Promise<Result<Answers[Kind], TrainingFault>> {
    if (port === null) return Promise.resolve(err(closed(lastStep)));
    requestCount += 1;
    const requestId = requestCount;
    const answer = new Promise<Result<Answers[Kind], TrainingFault>>((resolve) =>
      asked.set(requestId, resolve),
    );
    port.post({ kind: 'ask', requestId, question });
    return answer;
  }

  events.onState({ kind: 'starting' });
  port = open();
  return {
    resume: () => {
      if (port === null) return;
      isRunning = true;
      port.post({ kind: 'resume' });
    },
    stop: () => {
      isRunning = false;
      port?.post({ kind: 'stop' });
    },
    checkpoint: async () => {
      const result = await ask({ kind: 'checkpoint' });
      if (result.ok) last = result.value;
      return result;
    },
    evaluate: () => ask({ kind: 'evaluate' }),
    generate: (request) => ask({ kind: 'generate', request }),
    nextLogits: (tokens) => ask({ kind: 'next', tokens }),
    attention: (tokens) => ask({ kind: 'attention', tokens }),
    exportWeights: () => ask({ kind: 'export' }),
    close: () => {
      port?.close();
      port = null;
      answerAll(closed(lastStep));
    },
  };
}

/** Trains several shapes under one budget, in a worker of its own. `cancel` ends it with `closed`. */
export function startScaling(
  setup: ScalingSetup,
  onProgress: (progress: ScalingProgress) => void,
  openPort = openTrainingWorker,
): { readonly result: Promise<Result<readonly ScalingPoint[], TrainingFault>>; readonly cancel: () => void } {
  let resolve: (result: Result<readonly ScalingPoint[], TrainingFault>) => void = () => {};
  const result = new Promise<Result<readonly ScalingPoint[], TrainingFault>>((settle) => {
    resolve = settle;
  });
  const port = openPort({
    onEvent: (event) => {
      if (event.kind === 'scaling-progress') onProgress(event.progress);
      else if (event.kind === 'scaled') end(event.result);
    },
    onCrash: (message) => end(err({ code: 'failed', field: null, message, step: 0 })),
  });
  function end(how: Result<readonly ScalingPoint[], TrainingFault>): void {
    port.close();
    resolve(how);
  }
  port.post({ kind: 'scale', setup });
  return {
    result,
    cancel: () => end(err(closed(0))),
  };
}

function closed(step: number): TrainingFault {
  return { code: 'closed', field: null, message: 'the training was closed', step };
}
