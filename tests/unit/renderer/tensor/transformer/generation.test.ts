import '@tensorflow/tfjs-backend-cpu';
import { ready, setBackend } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { referenceLogits } from '#core/transformer/reference/loss-and-gradients';
import { disposeCache } from '../../../../../src/renderer/tensor/transformer/generation';
import { createTransformer } from '../../../../../src/renderer/tensor/transformer/transformer';
import { strongWeights } from '../../../../support/small-transformer.ts';
import { countTensorsLeft } from '../../../../support/tensors-left';

beforeAll(async () => {
  await setBackend('cpu');
  await ready();
});

const shape = { layerCount: 2, hiddenSize: 24, headCount: 3, vocabularySize: 11, contextLength: 8 };
const tokens = [3, 1, 4, 1, 5, 9, 2, 6];
const weights = new Map(
  [...strongWeights(shape, 5)].map(([name, values]) => [name, Float32Array.from(values)]),
);
const reference = referenceLogits(
  shape,
  new Map([...weights].map(([name, values]) => [name, Float64Array.from(values)])),
  { batchSize: 1, inputs: Int32Array.from(tokens), targets: new Int32Array(8) },
);
const expectedAt = (place: number) => [...reference.subarray(place * 11, (place + 1) * 11)];

function expectClose(values: ArrayLike<number>, expected: readonly number[]): void {
  expect(values.length).toBe(expected.length);
  for (const [index, value] of expected.entries())
    expect(Math.abs((values[index] ?? Number.NaN) - value)).toBeLessThan(1e-4);
}

const tensorsLeft = countTensorsLeft();

describe('generation with kept keys and values', () => {
  it('gives at each place the logits of a whole forward pass, from a prompt of any length to a full context', () => {
    for (const promptLength of [1, 3, 8]) {
      const model = createTransformer(shape, weights);
      let generated = model.startGeneration(Int32Array.from(tokens.slice(0, promptLength)));
      expectClose(generated.logits.dataSync(), expectedAt(promptLength - 1));
      for (let place = promptLength; place < tokens.length; place += 1) {
        generated.logits.dispose();
        generated = model.generateStep(generated.cache, tokens[place] ?? 0);
        expect(generated.cache.length).toBe(place + 1);
        expectClose(generated.logits.dataSync(), expectedAt(place));
      }
      generated.logits.dispose();
      disposeCache(generated.cache);
      model.dispose();
      expect(tensorsLeft()).toBe(0);
    }
  });
});

describe('attention weights', () => {
  it('add up to one over the tokens up to their own and never look ahead', () => {
    const model = createTransformer(shape, weights);
    const maps = model.attentionWeights(Int32Array.from(tokens.slice(0, 5)));
    expect(maps.length).toBe(2);
    for (const map of maps) {
      expect(map.shape).toEqual([3, 8, 8]);
      const values = map.dataSync<'float32'>();
      for (let head = 0; head < 3; head += 1)
        for (let from = 0; from < 5; from += 1) {
          const row = values.slice((head * 8 + from) * 8, (head * 8 + from + 1) * 8);
          expect(row.slice(0, from + 1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
          expect([...row.slice(from + 1)]).toEqual(Array(7 - from).fill(0));
        }
      map.dispose();
    }
    model.dispose();
    expect(tensorsLeft()).toBe(0);
  });
});
