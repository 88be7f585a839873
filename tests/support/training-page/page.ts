import { openTraining } from '../../../src/renderer/lab/training/open-training';
import type { TrainingSession } from '../../../src/renderer/lab/training/session';
import { startBackend } from '../../../src/renderer/tensor/backend/start-backend';
import { checkTransformer } from '../../../src/renderer/tensor/transformer/check';
import type { TrainingHandle } from './training-handle';

const counting = (length: number) => Uint32Array.from({ length }, (_, index) => index % 8);

let opened: TrainingSession | null = null;

const training: TrainingHandle = {
  steps: [],
  states: [],
  open(changes) {
    opened = openTraining(
      {
        backend: 'webgl',
        shape: { layerCount: 1, hiddenSize: 16, headCount: 2, vocabularySize: 8, contextLength: 8 },
        tokens: counting(200),
        heldOutTokens: counting(60),
        batchSize: 4,
        learningRate: 0.02,
        warmUpSteps: 5,
        stepCount: 40,
        seed: 1,
        heldOutEverySteps: 10,
        maxGradientNorm: 1,
        ...changes,
      },
      {
        onStep: (step) => training.steps.push(step),
        onState: (state) => training.states.push(state),
        onCheckpoint: () => {},
      },
      null,
    );
  },
  session() {
    if (opened === null) throw new Error('nothing was opened');
    return opened;
  },
  async check(name) {
    const started = await startBackend(name);
    if (!started.ok) throw new Error(started.error.message);
    try {
      return await checkTransformer(started.value.numberFormat);
    } finally {
      started.value.release();
    }
  },
};

Object.assign(globalThis, { training });
