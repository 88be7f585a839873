import { type Tensor, tensor1d } from '@tensorflow/tfjs-core';
import type { TokenBatch } from '#core/transformer/definition';
import { initialWeights, type Weights } from '#core/transformer/initial-weights';
import type { TransformerShape } from '#core/transformer/shape';
import { type AdamOptions, adamStep, startAdam } from './adam';
import { createConstants } from './constants';
import { type DeviceBatch, forward, lossAndGradients, lossOf } from './forward-backward';
import { emptyCache, type Generated, generateStep, type KeyValueCache, startGeneration } from './generation';
import { tidied } from './tidied';
import { disposeAll, download, upload } from './weights';

/** Values of the optimizer, to be stored with the weights. */
export interface OptimizerValues {
  readonly first: Weights;
  readonly second: Weights;
  readonly step: number;
}

/**
 * A Transformer on the backend that runs at the moment. Tensors that a method returns belong to the caller; `dispose`
 * gives back all others.
 */
export interface Transformer {
  readonly shape: TransformerShape;
  /** Steps of Adam done. */
  readonly step: () => number;
  /** Forward, backward and Adam on one batch; nothing is read back. @returns scalars [nats per token] and norm */
  readonly trainStep: (
    batch: DeviceBatch,
    options: AdamOptions,
  ) => { readonly loss: Tensor; readonly gradientNorm: Tensor | null };
  /** @returns a scalar [nats per token] */
  readonly lossOf: (batch: DeviceBatch) => Tensor;
  /** For comparison with the reference. */
  readonly gradientsOf: (batch: DeviceBatch) => {
    readonly loss: Tensor;
    readonly gradients: ReadonlyMap<string, Tensor>;
  };
  /** Reads a prompt of 1 to `contextLength` tokens in one pass. */
  readonly startGeneration: (prompt: Int32Array) => Generated;
  readonly emptyCache: () => KeyValueCache;
  /** One more token after those of the cache, which is disposed; there is room for `contextLength` of them. */
  readonly generateStep: (cache: KeyValueCache, token: number) => Generated;
  /** Of every layer over 1 to `contextLength` tokens [h, s, s]; rows and columns beyond the tokens mean nothing. */
  readonly attentionWeights: (tokens: Int32Array) => readonly Tensor[];
  readonly exportWeights: () => Promise<Map<string, Float32Array>>;
  readonly importWeights: (weights: Weights) => void;
  readonly exportOptimizer: () => Promise<OptimizerValues>;
  readonly importOptimizer: (values: OptimizerValues) => void;
  readonly dispose: () => void;
}

/** @param start a seed for new weights, or weights to go on with */
export function createTransformer(shape: TransformerShape, start: number | Weights): Transformer {
  const constants = createConstants(shape);
  let weights = upload(shape, typeof start === 'number' ? initialWeights(shape, start) : start);
  let adam = startAdam(weights);

  function disposeAdam(): void {
    disposeAll(adam.first);
    disposeAll(adam.second);
  }

  return {
    shape,
    step: () => adam.step,
    trainStep: (batch, options) => {
      const { loss, gradients } = lossAndGradients(shape, constants, weights, batch);
      const next = adamStep(constants, weights, adam, gradients, options);
      disposeAll(gradients);
      disposeAll(weights);
      disposeAdam();
      weights = next.weights;
      adam = next.state;
      return { loss, gradientNorm: next.gradientNorm };
    },
    lossOf: (batch) => lossOf(shape, constants, weights, batch),
    gradientsOf: (batch) => lossAndGradients(shape, constants, weights, batch),
    startGeneration: (prompt) => startGeneration(shape, constants, weights, prompt),
    emptyCache: () => emptyCache(shape),
    generateStep: (cache, token) => generateStep(shape, constants, weights, cache, token),
    attentionWeights: (tokens) =>
      tidied(() => {
        const padded = new Int32Array(shape.contextLength);
        padded.set(tokens);
        const { blocks } = forward(shape, constants, weights, tensor1d(padded, 'int32'));
        return blocks.map(({ attention }) => attention.weights);
      }),
    exportWeights: () => download(weights),
    importWeights: (values) => {
      const next = upload(shape, values);
      disposeAll(weights);
      weights = next;
    },
    exportOptimizer: async () => ({
      first: await download(adam.first),
      second: await download(adam.second),
      step: adam.step,
    }),
    importOptimizer: ({ first, second, step }) => {
      const next = { first: upload(shape, first), second: upload(shape, second), step };
      disposeAdam();
      adam = next;
    },
    dispose: () => {
      constants.dispose();
      disposeAll(weights);
      disposeAdam();
    },
  };
}

/** Puts a batch on the device; the caller gives it back with `disposeBatch`. */
export function uploadBatch(batch: TokenBatch): DeviceBatch {
  return { inputs: tensor1d(batch.inputs, 'int32'), targets: tensor1d(batch.targets, 'int32') };
}

export function disposeBatch(batch: DeviceBatch): void {
  batch.inputs.dispose();
  batch.targets.dispose();
}
