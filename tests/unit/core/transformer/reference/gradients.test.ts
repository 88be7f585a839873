import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  referenceGradients,
  referenceLogits,
  referenceLoss,
} from '#core/transformer/reference/loss-and-gradients';
import {
  anySmallShape,
  randomBatch,
  smallRandom,
  strongWeights,
} from '../../../../support/small-transformer.ts';

/** Step of the central difference: its error falls with the square, that of rounding grows with the inverse. */
const STEP = 1e-5;
/** Entries of each tensor that are checked. */
const CHECKED = 4;

describe('gradients of the reference', () => {
  it('are the slopes of the loss along every tensor, by central differences', () => {
    fc.assert(
      fc.property(anySmallShape, fc.integer({ min: 1, max: 3 }), fc.nat(), (shape, batchSize, seed) => {
        const weights = strongWeights(shape, seed);
        const batch = randomBatch(shape, batchSize, seed);
        const { loss, gradients } = referenceGradients(shape, weights, batch);
        expect(loss).toBeCloseTo(referenceLoss(shape, weights, batch), 12);
        const pick = smallRandom(seed);
        for (const [name, values] of weights)
          for (let check = 0; check < CHECKED; check += 1) {
            const index = Math.floor(pick() * values.length);
            const lossAt = (change: number) => {
              const moved = values.slice();
              moved[index] = (moved[index] ?? 0) + change;
              return referenceLoss(shape, new Map(weights).set(name, moved), batch);
            };
            const slope = (lossAt(STEP) - lossAt(-STEP)) / (2 * STEP);
            const gradient = gradients.get(name)?.[index] ?? Number.NaN;
            expect(Math.abs(gradient - slope), `${name}[${index}]`).toBeLessThan(
              1e-7 + 1e-5 * Math.abs(slope),
            );
          }
      }),
      { numRuns: 25 },
    );
  });

  it('see nothing of what lies ahead: a later token leaves the logits before it as they were', () => {
    const shape = { layerCount: 2, hiddenSize: 16, headCount: 2, vocabularySize: 9, contextLength: 6 };
    const weights = strongWeights(shape, 1);
    const batch = randomBatch(shape, 1, 1);
    const changed = batch.inputs.slice();
    changed[4] = ((changed[4] ?? 0) + 1) % 9;
    const before = referenceLogits(shape, weights, batch);
    const after = referenceLogits(shape, weights, { ...batch, inputs: changed });
    expect(after.subarray(0, 4 * 9)).toEqual(before.subarray(0, 4 * 9));
    expect(after.subarray(4 * 9, 5 * 9)).not.toEqual(before.subarray(4 * 9, 5 * 9));
    expect(after.subarray(5 * 9)).not.toEqual(before.subarray(5 * 9));
  });
});
