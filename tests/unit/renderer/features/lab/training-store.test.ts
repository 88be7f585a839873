import { describe, expect, it } from 'vitest';
import { ok } from '#core/shared/result';
import { prepareText } from '../../../../../src/renderer/features/lab/text/prepare-text';
import { createTokenizer } from '../../../../../src/renderer/features/lab/text/tokenizer';
import { createTrainingStore } from '../../../../../src/renderer/features/lab/transformer/training-store';
import { openTraining } from '../../../../../src/renderer/lab/training/open-training';
import type { TrainingPortEvents } from '../../../../../src/renderer/lab/training/training-port';

const text = prepareText({ raw: 'one two three four five six seven\n'.repeat(20), vocabularySize: 280 });
const tokenizer = createTokenizer(text.vocabulary);

/** A store whose models have a worker that is busy: it answers when the test says so. */
function storeWithModel() {
  const workers: TrainingPortEvents[] = [];
  const training = createTrainingStore((setup, events, checkpoint) =>
    openTraining(setup, events, checkpoint, (port) => {
      workers.push(port);
      return { post: () => {}, close: () => {} };
    }),
  );
  const build = () => {
    training.build(text, tokenizer);
    workers.at(-1)?.onEvent({ kind: 'state', state: 'stopped' });
  };
  build();
  return { training, workers, build, state: training.store.getState };
}

type Training = ReturnType<typeof storeWithModel>['training'];

const QUESTIONS: readonly (readonly [name: string, ask: (training: Training) => Promise<unknown>])[] = [
  ['the next token', (training) => training.nextLogits(Uint32Array.of(1))],
  ['a text', (training) => training.generate(Uint32Array.of(1), 8, 1, 1)],
  ['attention', (training) => training.attention(Uint32Array.of(1))],
  ['its weights', (training) => training.exportWeights()],
  ['its state', (training) => training.takeCheckpoint()],
  ['its loss', (training) => training.evaluate()],
];

describe.each(QUESTIONS)('a model that is asked for %s', (_, ask) => {
  it('is thrown away: nothing has failed', async () => {
    const { training, state } = storeWithModel();
    const answer = ask(training);
    training.discard();
    expect(await answer).toBeFalsy();
    expect(state()).toMatchObject({ model: null, fault: null });
  });

  it('gives way to another: nothing has failed', async () => {
    const { training, build, state } = storeWithModel();
    const first = state().model;
    const answer = ask(training);
    build();
    expect(await answer).toBeFalsy();
    expect(state().model).not.toBe(first);
    expect(state()).toMatchObject({ phase: 'stopped', fault: null });
  });

  it('breaks off: the fault says why', async () => {
    const { training, workers, state } = storeWithModel();
    const answer = ask(training);
    workers[0]?.onCrash('out of memory');
    expect(await answer).toBeFalsy();
    expect(state()).toMatchObject({ phase: 'failed', fault: { code: 'failed', message: 'out of memory' } });
  });
});

it('shows the loss on held-out text of the model that is there, and not that of one thrown away', async () => {
  const { training, workers, build, state } = storeWithModel();
  const heldOut = { step: 100, loss: 2, perplexity: Math.exp(2), tokenCount: 128 };
  const answer = () => workers.at(-1)?.onEvent({ kind: 'answer', requestId: 1, result: ok(heldOut) });
  const measured = training.evaluate();
  answer();
  await measured;
  expect(state().heldOut).toEqual(heldOut);

  build();
  const late = training.evaluate();
  answer();
  training.discard();
  await late;
  expect(state().heldOut).toBeNull();
});
