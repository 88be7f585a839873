import { stack, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { err, ok, type Result } from '#core/shared/result';
import type { TokenBatch } from '#core/transformer/definition';
import { readCheckpoint, writeCheckpoint } from '#core/transformer/files/checkpoint';
import { gpt2Weights } from '#core/transformer/files/gpt2-weights';
import { writeSafetensors } from '#core/transformer/files/safetensors';
import {
  createTransformer,
  disposeBatch,
  type Transformer,
  uploadBatch,
} from '../../tensor/transformer/transformer';
import { attentionMaps } from './attention-maps';
import { setupFault } from './check-setup';
import { generateTokens, nextLogits } from './generate-tokens';
import { learningRateAt } from './learning-rate';
import type {
  AttentionMaps,
  Generation,
  GenerationRequest,
  HeldOut,
  TrainingFault,
  TrainingSetup,
  TrainingStep,
} from './messages';
import type { Checkpoint } from './session';
import { createSpeedometer } from './speedometer';
import { evenBatches, trainingBatch } from './text-batches';

/** Sequences of a measurement during training, and of one that is asked for. */
const QUICK_SEQUENCES = 16;
const FULL_SEQUENCES = 64;

/**
 * A training on a started backend, one call at a time. Exceptions of the tensor library pass through: the caller knows
 * what they mean for the backend.
 */
export interface TrainingEngine {
  readonly step: () => number;
  readonly isFinished: () => boolean;
  /** One step, with a held-out measurement where one is due. */
  readonly train: () => Promise<Result<TrainingStep, TrainingFault>>;
  readonly evaluate: () => Promise<HeldOut>;
  readonly checkpoint: () => Promise<Checkpoint>;
  readonly generate: (request: GenerationRequest) => Promise<Result<Generation, TrainingFault>>;
  /** @returns logits of the next token [vocabulary] */
  readonly next: (prompt: Uint32Array) => Promise<Result<Float32Array, TrainingFault>>;
  readonly attention: (tokens: Uint32Array) => Promise<Result<AttentionMaps, TrainingFault>>;
  readonly exportWeights: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly dispose: () => void;
}

export function createTrainingEngine(
  setup: Omit<TrainingSetup, 'backend'>,
  checkpoint: Uint8Array | null,
): Result<TrainingEngine, TrainingFault> {
  const fault = setupFault(setup);
  if (fault !== null) return err(fault);
  const built = build(setup, checkpoint);
  if (!built.ok) return built;
  const model = built.value;
  const { shape, tokens, heldOutTokens, batchSize, stepCount } = setup;
  const speed = createSpeedometer();

  async function heldOutLoss(sequenceCount: number): Promise<HeldOut> {
    const batches = evenBatches(heldOutTokens, shape.contextLength, batchSize, sequenceCount);
    let loss = 0;
    for (const batch of batches) loss += (await lossOn(model, batch)) / batches.length;
    const tokenCount = batches.length * batchSize * shape.contextLength;
    return { step: model.step(), loss, perplexity: Math.exp(loss), tokenCount };
  }

  return ok({
    step: model.step,
    isFinished: () => model.step() >= stepCount,
    train: async () => {
      const step = model.step() + 1;
      const learningRate = learningRateAt(step, setup);
      const startMs = performance.now();
      const figures = await trainOn(
        model,
        trainingBatch(tokens, shape.contextLength, batchSize, { seed: setup.seed, step }),
        {
          learningRate,
          maxGradientNorm: setup.maxGradientNorm,
        },
      );
      if (!Number.isFinite(figures.loss) || !Number.isFinite(figures.gradientNorm))
        return err(notANumber(step));
      const tokensPerSecond = speed.add(
        batchSize * shape.contextLength,
        (performance.now() - startMs) / 1000,
      );
      const isDue = step % setup.heldOutEverySteps === 0 || step === stepCount;
      const heldOut = isDue ? (await heldOutLoss(QUICK_SEQUENCES)).loss : null;
      return ok({ step, ...figures, learningRate, tokensPerSecond, heldOutLoss: heldOut });
    },
    evaluate: () => heldOutLoss(FULL_SEQUENCES),
    checkpoint: async () => {
      const { first, second, step } = await model.exportOptimizer();
      const weights = await model.exportWeights();
      return { step, bytes: writeCheckpoint({ shape, seed: setup.seed, step, weights, first, second }) };
    },
    generate: (request) => generateTokens(model, request),
    next: (prompt) => nextLogits(model, prompt),
    attention: (asked) => attentionMaps(model, asked),
    exportWeights: async () => writeSafetensors(gpt2Weights(shape, await model.exportWeights())),
    dispose: model.dispose,
  });
}

function build(
  setup: Omit<TrainingSetup, 'backend'>,
  checkpoint: Uint8Array | null,
): Result<Transformer, TrainingFault> {
  if (checkpoint === null) return ok(createTransformer(setup.shape, setup.seed));
  const refused = (message: string): { ok: false; error: TrainingFault } =>
    err({ code: 'invalid-checkpoint', field: null, message, step: 0 });
  const read = readCheckpoint(checkpoint);
  if (!read.ok) return refused(read.error);
  const { shape, weights, first, second, step } = read.value;
  const other = (Object.keys(setup.shape) as (keyof typeof shape)[]).find(
    (key) => shape[key] !== setup.shape[key],
  );
  if (other !== undefined)
    return err({
      code: 'invalid-checkpoint',
      field: other,
      message: `expected a checkpoint with ${other} ${setup.shape[other]}, received one with ${shape[other]}`,
      bound: { expected: setup.shape[other], received: shape[other] },
      step: 0,
    });
  const model = createTransformer(setup.shape, weights);
  model.importOptimizer({ first, second, step });
  return ok(model);
}

async function trainOn(
  model: Transformer,
  batch: TokenBatch,
  options: { readonly learningRate: number; readonly maxGradientNorm: number },
): Promise<{ readonly loss: number; readonly gradientNorm: number }> {
  const onDevice = uploadBatch(batch);
  // Both figures in one tensor: reading one back waits for the device.
  const figures = tidy(() => {
    const { loss, gradientNorm } = model.trainStep(onDevice, options);
    return stack([loss, gradientNorm as Tensor]);
  });
  disposeBatch(onDevice);
  const [loss = Number.NaN, gradientNorm = Number.NaN] = await read(figures);
  return { loss, gradientNorm };
}

async function lossOn(model: Transformer, batch: TokenBatch): Promise<number> {
  const onDevice = uploadBatch(batch);
  const loss = model.lossOf(onDevice);
  disposeBatch(onDevice);
  const [value = Number.NaN] = await read(loss);
  return value;
}

async function read(tensor: Tensor): Promise<Float32Array> {
  const values = await tensor.data<'float32'>();
  tensor.dispose();
  return values;
}

function notANumber(step: number): TrainingFault {
  return {
    code: 'not-a-number',
    field: 'learningRate',
    message: 'the loss is no number any more: expected a lower learning rate',
    step,
  };
}
