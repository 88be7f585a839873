import { ok, type Result } from '#core/shared/result';
import { faultOf } from '../../tensor/backend/backend-fault';
import { nextTurn } from '../../tensor/backend/next-turn';
import { startBackend } from '../../tensor/backend/start-backend';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { TrainingFault, TrainingSetup } from './messages';
import { createTrainingEngine, type TrainingEngine } from './training-engine';
import { trainingFault } from './training-fault';
import type { Answers, Question, WorkerEvent } from './worker-messages';

/** A training without its thread: steps while it may, and answers what is asked between two of them. */
export interface TrainingThread {
  readonly resume: () => void;
  readonly stop: () => void;
  readonly ask: (requestId: number, question: Question) => void;
}

export function createTrainingThread(
  setup: TrainingSetup,
  checkpoint: Uint8Array | null,
  emit: (event: WorkerEvent) => void,
): TrainingThread {
  const waiting: { readonly requestId: number; readonly question: Question }[] = [];
  let backend: StartedBackend | null = null;
  let engine: TrainingEngine | null = null;
  let mayRun = false;
  let isBusy = false;
  let isOver = false;
  let keptStep = 0;

  function fail(fault: TrainingFault): void {
    if (isOver) return;
    isOver = true;
    emit({ kind: 'failed', fault });
  }

  async function open(): Promise<void> {
    const started = await startBackend(setup.backend);
    if (!started.ok) return fail(trainingFault(started.error, 0));
    backend = started.value;
    // What waits for a lost device would wait for ever.
    void backend.lost.then((fault) => fail(trainingFault(fault, engine?.step() ?? 0)));
    const created = createTrainingEngine(setup, checkpoint);
    if (!created.ok) return fail(created.error);
    engine = created.value;
    keptStep = engine.step();
    emit({ kind: 'state', state: 'stopped' });
  }

  async function step(ready: TrainingEngine): Promise<void> {
    const result = await ready.train();
    const fault = backend?.takeFault() ?? null;
    if (fault !== null) return fail(trainingFault(fault, ready.step()));
    if (!result.ok) return fail(result.error);
    emit({ kind: 'step', step: result.value });
    if (result.value.heldOutLoss !== null) await keep(ready);
    if (!ready.isFinished()) return;
    mayRun = false;
    emit({ kind: 'state', state: 'finished' });
  }

  async function keep(ready: TrainingEngine): Promise<void> {
    keptStep = ready.step();
    emit({ kind: 'checkpoint', checkpoint: await ready.checkpoint() });
  }

  async function work(): Promise<void> {
    if (engine === null) await open();
    while (!isOver && engine !== null) {
      const next = waiting.shift();
      if (next !== undefined) {
        emit({ kind: 'answer', requestId: next.requestId, result: await answer(engine, next.question) });
        const fault = backend?.takeFault() ?? null;
        if (fault !== null) fail(trainingFault(fault, engine.step()));
      } else if (mayRun && !engine.isFinished()) await step(engine);
      else break;
      await nextTurn();
    }
    // Stopped between two measurements: what was learned since the last one is not to be lost.
    if (!isOver && engine !== null && engine.step() > keptStep) await keep(engine);
  }

  /** Starts to work unless it does; whatever comes meanwhile is seen to in the same round. */
  function wake(): void {
    if (isBusy || isOver) return;
    isBusy = true;
    work()
      .catch((cause: unknown) => {
        const fault = backend?.takeFault() ?? faultOf(cause);
        fail(trainingFault(fault, engine?.step() ?? 0));
      })
      .finally(() => {
        isBusy = false;
        if (waiting.length > 0) wake();
      });
  }

  wake();
  return {
    resume: () => {
      if (isOver) return;
      mayRun = true;
      emit({ kind: 'state', state: engine?.isFinished() ? 'finished' : 'running' });
      wake();
    },
    stop: () => {
      if (isOver || !mayRun) return;
      mayRun = false;
      emit({ kind: 'state', state: 'stopped' });
    },
    ask: (requestId, question) => {
      waiting.push({ requestId, question });
      wake();
    },
  };
}

async function answer(
  engine: TrainingEngine,
  question: Question,
): Promise<Result<Answers[keyof Answers], TrainingFault>> {
  switch (question.kind) {
    case 'checkpoint':
      return ok(await engine.checkpoint());
    case 'evaluate':
      return ok(await engine.evaluate());
    case 'export':
      return ok(await engine.exportWeights());
    case 'generate':
      return engine.generate(question.request);
    case 'next':
      return engine.next(question.tokens);
    case 'attention':
      return engine.attention(question.tokens);
  }
}
