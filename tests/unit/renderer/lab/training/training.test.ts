import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSafetensors } from '#core/transformer/files/safetensors';
import { setupFault } from '../../../../../src/renderer/lab/training/check-setup';
import { learningRateAt } from '../../../../../src/renderer/lab/training/learning-rate';
import type {
  ScalingSetup,
  TrainingSetup,
  TrainingStep,
} from '../../../../../src/renderer/lab/training/messages';
import { openTraining, startScaling } from '../../../../../src/renderer/lab/training/open-training';
import { sampleToken } from '../../../../../src/renderer/lab/training/sample-token';
import { trainScalingPoints } from '../../../../../src/renderer/lab/training/scaling-thread';
import type { Checkpoint, TrainingState } from '../../../../../src/renderer/lab/training/session';
import { evenBatches, trainingBatch } from '../../../../../src/renderer/lab/training/text-batches';
import type {
  TrainingPort,
  TrainingPortEvents,
} from '../../../../../src/renderer/lab/training/training-port';
import {
  createTrainingThread,
  type TrainingThread,
} from '../../../../../src/renderer/lab/training/training-thread';
import type { WorkerEvent } from '../../../../../src/renderer/lab/training/worker-messages';

/** A text that can be learned: 0 1 2 3 4 5 6 7 over and over. */
const counting = (length: number) => Uint32Array.from({ length }, (_, index) => index % 8);

const setup: TrainingSetup = {
  backend: 'cpu',
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
};

/** The thread in the place of its worker: what is sent still goes through a copy, as between threads. */
function openThread(intercept: (event: WorkerEvent) => WorkerEvent = (event) => event) {
  return ({ onEvent }: TrainingPortEvents): TrainingPort => {
    let thread: TrainingThread | null = null;
    let isClosed = false;
    const emit = (event: WorkerEvent) => {
      if (!isClosed) onEvent(intercept(structuredClone(event)));
    };
    return {
      post: (command) => {
        if (command.kind === 'open') thread = createTrainingThread(command.setup, command.checkpoint, emit);
        else if (command.kind === 'resume') thread?.resume();
        else if (command.kind === 'stop') thread?.stop();
        else if (command.kind === 'ask') thread?.ask(command.requestId, command.question);
        else if (command.kind === 'scale')
          void trainScalingPoints(command.setup, (progress) =>
            emit({ kind: 'scaling-progress', progress }),
          ).then((result) => emit({ kind: 'scaled', result }));
      },
      close: () => {
        isClosed = true;
        thread?.stop();
      },
    };
  };
}

interface Watched {
  readonly session: ReturnType<typeof openTraining>;
  readonly steps: TrainingStep[];
  readonly states: TrainingState[];
  readonly checkpoints: Checkpoint[];
  /** Waits for a state of this kind, from now on. */
  readonly reached: (kind: TrainingState['kind']) => Promise<TrainingState>;
}

function watch(
  changes: Partial<TrainingSetup> = {},
  checkpoint: Uint8Array | null = null,
  open = openThread(),
): Watched {
  const steps: TrainingStep[] = [];
  const states: TrainingState[] = [];
  const checkpoints: Checkpoint[] = [];
  let waiting: { readonly kind: string; readonly resolve: (state: TrainingState) => void }[] = [];
  const session = openTraining(
    { ...setup, ...changes },
    {
      onStep: (step) => steps.push(step),
      onCheckpoint: (each) => checkpoints.push(each),
      onState: (state) => {
        states.push(state);
        for (const each of waiting) if (each.kind === state.kind) each.resolve(state);
        waiting = waiting.filter(({ kind }) => kind !== state.kind);
      },
    },
    checkpoint,
    open,
  );
  const reached = (kind: TrainingState['kind']) =>
    new Promise<TrainingState>((resolve) => waiting.push({ kind, resolve }));
  return { session, steps, states, checkpoints, reached };
}

describe('a training', () => {
  it('learns its text, tells every step, and answers from what it learned', async () => {
    const { session, steps, states, checkpoints, reached } = watch();
    session.resume();
    await reached('finished');
    expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(steps[0]?.loss).toBeGreaterThan(1.8);
    expect(steps.at(-1)?.loss).toBeLessThan(0.3);
    expect(steps.filter(({ heldOutLoss }) => heldOutLoss !== null).map(({ step }) => step)).toEqual([
      10, 20, 30, 40,
    ]);
    expect(steps.every(({ tokensPerSecond, gradientNorm }) => tokensPerSecond > 0 && gradientNorm > 0)).toBe(
      true,
    );
    expect(checkpoints.map(({ step }) => step)).toEqual([10, 20, 30, 40]);
    expect(states.map(({ kind }) => kind)).toEqual(['starting', 'running', 'finished']);

    const heldOut = await session.evaluate();
    if (!heldOut.ok) throw new Error(heldOut.error.message);
    expect(heldOut.value.perplexity).toBeCloseTo(Math.exp(heldOut.value.loss), 10);
    expect(heldOut.value.loss).toBeLessThan(0.4);

    // Longer than the context, so that it is begun anew on the way.
    const generated = await session.generate({
      prompt: Uint32Array.of(2, 3, 4),
      tokenCount: 20,
      temperature: 0,
      seed: 1,
    });
    expect(generated.ok && [...generated.value.tokens]).toEqual(
      Array.from({ length: 20 }, (_, index) => (5 + index) % 8),
    );

    const next = await session.nextLogits(Uint32Array.of(2, 3, 4));
    if (!next.ok) throw new Error(next.error.message);
    expect(next.value).toHaveLength(8);
    expect(next.value.indexOf(Math.max(...next.value))).toBe(5);

    const maps = await session.attention(Uint32Array.of(1, 2, 3));
    if (!maps.ok) throw new Error(maps.error.message);
    expect(maps.value).toMatchObject({ layerCount: 1, headCount: 2, tokenCount: 3 });
    const rows = [...maps.value.weights];
    expect(rows.length).toBe(2 * 9);
    for (let row = 0; row < 6; row += 1) {
      const values = rows.slice(3 * row, 3 * row + 3);
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
      expect(values.slice((row % 3) + 1).every((value) => value === 0)).toBe(true);
    }

    const exported = await session.exportWeights();
    const file = exported.ok ? readSafetensors(exported.value) : null;
    expect(file?.ok && file.value.tensors.get('transformer.wte.weight')?.shape).toEqual([8, 16]);
    session.close();
  });

  it('goes on after a stop, and from a checkpoint in another worker, as if it had never stopped', async () => {
    const whole = watch();
    whole.session.resume();
    await whole.reached('finished');

    const stopped = watch();
    stopped.session.resume();
    while (stopped.steps.length < 15) await new Promise((resolve) => setTimeout(resolve, 5));
    stopped.session.stop();
    const saved = await stopped.session.checkpoint();
    if (!saved.ok) throw new Error(saved.error.message);
    expect(saved.value.step).toBe(stopped.steps.length);
    expect(stopped.states.at(-1)?.kind).toBe('stopped');
    stopped.session.close();

    const resumed = watch({}, saved.value.bytes);
    resumed.session.resume();
    await resumed.reached('finished');
    expect(resumed.steps[0]?.step).toBe(saved.value.step + 1);
    const losses = [...stopped.steps, ...resumed.steps].map(({ loss }) => loss);
    for (const [index, loss] of losses.entries())
      expect(Math.abs(loss - (whole.steps[index]?.loss ?? Number.NaN))).toBeLessThan(1e-5);
    whole.session.close();
    resumed.session.close();
  });

  it('recovers from a lost context at the last checkpoint, and gives up when it is lost again and again', async () => {
    let isLost = false;
    const lose = (event: WorkerEvent): WorkerEvent => {
      if (event.kind !== 'step' || event.step.step !== 14 || isLost) return event;
      isLost = true;
      return { kind: 'failed', fault: { code: 'context-lost', field: null, message: 'gone', step: 13 } };
    };
    const { session, steps, states, reached } = watch({}, null, openThread(lose));
    session.resume();
    await reached('finished');
    expect(states).toContainEqual({ kind: 'recovering', fromStep: 10 });
    expect(steps.map(({ step }) => step).slice(12, 16)).toEqual([13, 11, 12, 13]);
    expect(steps.at(-1)?.step).toBe(40);
    session.close();

    const always = watch(
      {},
      null,
      openThread(() => ({
        kind: 'failed',
        fault: { code: 'context-lost', field: null, message: 'gone', step: 0 },
      })),
    );
    const failed = await always.reached('failed');
    expect(always.states.filter(({ kind }) => kind === 'recovering').length).toBe(3);
    expect(failed).toMatchObject({ fault: { code: 'context-lost' } });
  });

  it('ends with a fault when the loss is no number, and keeps what came before', async () => {
    const { session, steps, checkpoints, reached } = watch({
      learningRate: 1e30,
      warmUpSteps: 20,
      heldOutEverySteps: 1,
      maxGradientNorm: 1e30,
    });
    session.resume();
    const failed = await reached('failed');
    expect(failed).toMatchObject({
      fault: { code: 'not-a-number', field: 'learningRate', step: steps.length + 1 },
    });
    expect(checkpoints.length).toBe(steps.length);
    expect(await session.evaluate()).toMatchObject({ ok: false, error: { code: 'closed' } });
  });

  it.each([
    [{ shape: { ...setup.shape, headCount: 3 } }, 'invalid-input', 'headCount'],
    [{ shape: { ...setup.shape, layerCount: 0 } }, 'invalid-input', 'layerCount'],
    [{ tokens: counting(8) }, 'too-few-tokens', 'tokens'],
    [{ heldOutTokens: counting(3) }, 'too-few-tokens', 'heldOutTokens'],
    [{ tokens: Uint32Array.from({ length: 50 }, () => 8) }, 'invalid-input', 'tokens'],
    [{ batchSize: 0 }, 'invalid-input', 'batchSize'],
    [{ learningRate: 0 }, 'invalid-input', 'learningRate'],
    [{ warmUpSteps: -1 }, 'invalid-input', 'warmUpSteps'],
  ] as const)('refuses a setup that cannot work: %j', async (changes, code, field) => {
    const { reached } = watch(changes);
    expect(await reached('failed')).toMatchObject({ fault: { code, field } });
    expect(setupFault({ ...setup, ...changes })?.message).toMatch(/expected/i);
  });

  it('refuses a checkpoint of another shape and a file that is none', async () => {
    const other = watch({ shape: { ...setup.shape, hiddenSize: 32 }, stepCount: 1 });
    other.session.resume();
    await other.reached('finished');
    const { reached } = watch({}, other.checkpoints[0]?.bytes ?? null);
    expect(await reached('failed')).toMatchObject({
      fault: {
        code: 'invalid-checkpoint',
        message: 'expected a checkpoint with hiddenSize 16, received one with 32',
      },
    });
    const none = watch({}, new TextEncoder().encode('not a checkpoint at all'));
    expect(await none.reached('failed')).toMatchObject({ fault: { code: 'invalid-checkpoint' } });
    other.session.close();
  });

  it('names what is wrong with a prompt or a sentence, and goes on', async () => {
    const { session } = watch();
    const request = { tokenCount: 1, temperature: 1, seed: 1 };
    expect(await session.generate({ ...request, prompt: new Uint32Array() })).toMatchObject({
      ok: false,
      error: { field: 'prompt' },
    });
    expect(await session.generate({ ...request, prompt: Uint32Array.of(9) })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: 'field prompt: expected ids below 8, received 9' },
    });
    expect(await session.nextLogits(new Uint32Array())).toMatchObject({
      ok: false,
      error: { field: 'prompt' },
    });
    expect(await session.attention(counting(9))).toMatchObject({ ok: false, error: { field: 'tokens' } });
    expect((await session.generate({ ...request, prompt: Uint32Array.of(1) })).ok).toBe(true);
    session.close();
  });
});

describe('scaling', () => {
  const scaling: ScalingSetup = {
    backend: 'cpu',
    shapes: [8, 16, 24].map((hiddenSize) => ({ ...setup.shape, hiddenSize })),
    flopBudget: 2e7,
    tokens: setup.tokens,
    heldOutTokens: setup.heldOutTokens,
    batchSize: 4,
    learningRate: 0.02,
    seed: 1,
  };

  it('trains each shape for the same arithmetic: the larger, the fewer tokens', async () => {
    const seen = new Set<number>();
    const { result } = startScaling(scaling, ({ index }) => seen.add(index), openThread());
    const points = await result;
    if (!points.ok) throw new Error(points.error.message);
    expect([...seen]).toEqual([0, 1, 2]);
    const [small, medium, large] = points.value;
    expect(small?.tokens).toBeGreaterThan(medium?.tokens ?? 0);
    expect(medium?.tokens).toBeGreaterThan(large?.tokens ?? 0);
    expect(points.value.every(({ loss }) => loss > 0 && loss < Math.log(8) + 0.1)).toBe(true);
  });

  it('names a budget that pays for next to nothing, and ends when it is cancelled', async () => {
    expect(await startScaling({ ...scaling, flopBudget: 1e3 }, () => {}, openThread()).result).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', field: 'flopBudget' },
    });
    const run = startScaling(scaling, () => {}, openThread());
    run.cancel();
    expect(await run.result).toMatchObject({ ok: false, error: { code: 'closed' } });
  });
});

describe('batches of a text', () => {
  it('are sequences of the text, each target the token after its input, the same for the same seed and step', () => {
    const tokens = Uint32Array.from({ length: 100 }, (_, index) => index);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(),
        fc.nat(),
        (length, size, seed, step) => {
          const batch = trainingBatch(tokens, length, size, { seed, step });
          expect(trainingBatch(tokens, length, size, { seed, step })).toEqual(batch);
          for (const batches of [[batch], evenBatches(tokens, length, size, 7)])
            for (const { inputs, targets, batchSize } of batches) {
              expect(inputs.length).toBe(batchSize * length);
              expect([...targets]).toEqual([...inputs].map((token) => token + 1));
              expect(Math.max(...targets)).toBeLessThan(100);
            }
        },
      ),
    );
  });
});

describe('the learning rate', () => {
  it('rises in a line, peaks after the warm-up and ends at a tenth', () => {
    const schedule = { learningRate: 1, warmUpSteps: 10, stepCount: 110 };
    expect(learningRateAt(5, schedule)).toBe(0.5);
    expect(learningRateAt(10, schedule)).toBe(1);
    expect(learningRateAt(60, schedule)).toBeCloseTo(0.55, 10);
    expect(learningRateAt(110, schedule)).toBeCloseTo(0.1, 10);
    expect(learningRateAt(1, { ...schedule, warmUpSteps: 0 })).toBeCloseTo(1, 3);
  });
});

describe('sampling', () => {
  it('takes the likeliest at temperature 0 and follows the probabilities at 1', () => {
    const logits = Float32Array.from([0, Math.log(3), Math.log(6)]);
    expect(sampleToken(logits, 0, 0.01)).toBe(2);
    expect([0.05, 0.15, 0.35, 0.45, 0.99].map((uniform) => sampleToken(logits, 1, uniform))).toEqual([
      0, 1, 1, 2, 2,
    ]);
  });
});
