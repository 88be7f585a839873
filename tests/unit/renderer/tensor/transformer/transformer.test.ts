import '@tensorflow/tfjs-backend-cpu';
import { memory, profile, ready, setBackend, type Tensor } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationKind } from '#core/transformer/operations/operation';
import { trainingOperations } from '#core/transformer/operations/training-step';
import { adamRate, adamStep } from '#core/transformer/reference/adam';
import { referenceGradients } from '#core/transformer/reference/loss-and-gradients';
import {
  createTransformer,
  disposeBatch,
  uploadBatch,
} from '../../../../../src/renderer/tensor/transformer/transformer';
import { anySmallShape, randomBatch, strongWeights } from '../../../../support/small-transformer.ts';
import { countTensorsLeft } from '../../../../support/tensors-left';

beforeAll(async () => {
  await setBackend('cpu');
  await ready();
});

const float32 = (weights: ReadonlyMap<string, Float64Array>) =>
  new Map([...weights].map(([name, values]) => [name, Float32Array.from(values)]));
const float64 = (weights: ReadonlyMap<string, Float32Array>) =>
  new Map([...weights].map(([name, values]) => [name, Float64Array.from(values)]));

/** Largest difference over the largest magnitude of the reference [ratio]. */
function relativeError(values: ArrayLike<number>, reference: Float64Array): number {
  const scale = reference.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  return (
    reference.reduce(
      (most, value, index) => Math.max(most, Math.abs((values[index] ?? Number.NaN) - value)),
      0,
    ) / scale
  );
}

const KIND_OF_KERNEL: Readonly<Record<string, OperationKind | 'free'>> = {
  BatchMatMul: 'matmul',
  Sum: 'reduction',
  Max: 'reduction',
  Softmax: 'softmax',
  Transpose: 'transpose',
  Slice: 'transpose',
  Concat: 'transpose',
  GatherV2: 'gather',
  Reshape: 'free',
  Identity: 'free',
};

const read = (tensor: Tensor) => tensor.dataSync<'float32'>();

const tensorsLeft = countTensorsLeft();

describe('the Transformer on a backend', () => {
  it('has the loss and the gradients of the float64 reference, whatever its shape', () => {
    fc.assert(
      fc.property(anySmallShape, fc.integer({ min: 1, max: 3 }), fc.nat(), (shape, batchSize, seed) => {
        const weights = float32(strongWeights(shape, seed));
        const batch = randomBatch(shape, batchSize, seed);
        const expected = referenceGradients(shape, float64(weights), batch);
        const model = createTransformer(shape, weights);
        const onDevice = uploadBatch(batch);
        const { loss, gradients } = model.gradientsOf(onDevice);
        expect(Math.abs((read(loss)[0] ?? Number.NaN) - expected.loss)).toBeLessThan(1e-4);
        for (const [name, reference] of expected.gradients) {
          const gradient = gradients.get(name) as Tensor;
          expect(relativeError(read(gradient), reference), name).toBeLessThan(1e-3);
          gradient.dispose();
        }
        loss.dispose();
        model.dispose();
        disposeBatch(onDevice);
        expect(tensorsLeft()).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  const shape = { layerCount: 2, hiddenSize: 24, headCount: 3, vocabularySize: 11, contextLength: 6 };

  it.each([null, 0.1])(
    'takes the steps of Adam that the reference takes (gradients shortened to %s)',
    async (maxGradientNorm) => {
      let weights: Map<string, Float64Array> = float64(float32(strongWeights(shape, 3)));
      const model = createTransformer(shape, float32(weights));
      const empty = (): Map<string, Float64Array> =>
        new Map([...weights].map(([name, values]) => [name, new Float64Array(values.length)]));
      const [first, second] = [empty(), empty()];
      for (let step = 1; step <= 3; step += 1) {
        const batch = randomBatch(shape, 2, step);
        const { gradients } = referenceGradients(shape, weights, batch);
        const norm = Math.hypot(...[...gradients.values()].map((values) => Math.hypot(...values)));
        const factor = maxGradientNorm === null ? 1 : Math.min(1, maxGradientNorm / norm);
        weights = new Map(
          [...weights].map(([name, values]) => {
            const gradient = (gradients.get(name) as Float64Array).map((value) => value * factor);
            const moments = {
              first: first.get(name) as Float64Array,
              second: second.get(name) as Float64Array,
            };
            const next = adamStep(values, gradient, moments, adamRate(0.01, step));
            first.set(name, next.moments.first);
            second.set(name, next.moments.second);
            return [name, next.values];
          }),
        );
        const onDevice = uploadBatch(batch);
        const result = model.trainStep(onDevice, { learningRate: 0.01, maxGradientNorm });
        if (maxGradientNorm === null) expect(result.gradientNorm).toBeNull();
        else
          expect(relativeError(read(result.gradientNorm as Tensor), Float64Array.of(norm))).toBeLessThan(
            1e-3,
          );
        result.loss.dispose();
        result.gradientNorm?.dispose();
        disposeBatch(onDevice);
        expect(model.step()).toBe(step);
      }
      for (const [name, values] of await model.exportWeights())
        expect(relativeError(values, weights.get(name) as Float64Array), name).toBeLessThan(2e-3);
      model.dispose();
      expect(tensorsLeft()).toBe(0);
    },
  );

  it('holds as many tensors after ten steps as after one', () => {
    const model = createTransformer(shape, 1);
    const onDevice = uploadBatch(randomBatch(shape, 2, 1));
    const counts = Array.from({ length: 10 }, () => {
      const { loss, gradientNorm } = model.trainStep(onDevice, { learningRate: 0.01, maxGradientNorm: 1 });
      loss.dispose();
      gradientNorm?.dispose();
      return memory().numTensors;
    });
    expect(new Set(counts).size).toBe(1);
    model.dispose();
    disposeBatch(onDevice);
    expect(tensorsLeft()).toBe(0);
  });

  it('learns a batch by heart', () => {
    const model = createTransformer(shape, 1);
    const onDevice = uploadBatch({
      batchSize: 1,
      inputs: Int32Array.of(1, 2, 3, 4, 5, 6),
      targets: Int32Array.of(2, 3, 4, 5, 6, 7),
    });
    const losses = Array.from({ length: 60 }, () => {
      const { loss } = model.trainStep(onDevice, { learningRate: 0.02, maxGradientNorm: null });
      const value = read(loss)[0] ?? Number.NaN;
      loss.dispose();
      return value;
    });
    expect(Math.abs((losses[0] ?? 0) - Math.log(11))).toBeLessThan(0.2);
    expect(losses.at(-1)).toBeLessThan(0.02);
    model.dispose();
    disposeBatch(onDevice);
  });

  it('runs the kernels that the list of operations has, kind by kind', async () => {
    const model = createTransformer(shape, 1);
    const onDevice = uploadBatch(randomBatch(shape, 2, 1));
    const { kernels, result } = await profile(() => {
      const { loss } = model.trainStep(onDevice, { learningRate: 0.01, maxGradientNorm: null });
      return loss;
    });
    (result as Tensor).dispose();
    const run: Record<string, number> = {};
    for (const { name } of kernels) {
      const kind = KIND_OF_KERNEL[name] ?? 'elementwise';
      if (kind !== 'free') run[kind] = (run[kind] ?? 0) + 1;
    }
    const listed: Record<string, number> = {};
    for (const { kind, count } of trainingOperations(shape, 2)) listed[kind] = (listed[kind] ?? 0) + count;
    expect(run).toEqual(listed);
    model.dispose();
    disposeBatch(onDevice);
  });
});
