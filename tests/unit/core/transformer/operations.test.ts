import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainingStepFlop } from '#core/transformer/flop';
import { reconcile } from '#core/transformer/operations/reconcile';
import { trainingOperations } from '#core/transformer/operations/training-step';
import { anySmallShape } from '../../../support/small-transformer.ts';

describe('operations of a training step', () => {
  it('multiply what the formula of the cost engine says, but for differences that are named, to the last FLOP', () => {
    fc.assert(
      fc.property(anySmallShape, fc.integer({ min: 1, max: 8 }), (shape, batchSize) => {
        const { formulaFlop, matmulFlop, differences } = reconcile(shape, batchSize);
        expect(formulaFlop).toBe(trainingStepFlop(shape, batchSize));
        expect(matmulFlop).toBe(formulaFlop + differences.reduce((sum, { flop }) => sum + flop, 0));
      }),
    );
  });

  it('of one block of two tokens, by hand', () => {
    const shape = { layerCount: 1, hiddenSize: 8, headCount: 1, vocabularySize: 4, contextLength: 2 };
    const of = (name: string) => trainingOperations(shape, 1).find((each) => each.name === name);
    // [2, 8] · [8, 32]: 2 · 2 · 8 · 32 FLOP; 16 + 256 + 64 numbers.
    expect(of('forward.feed-forward.up')).toMatchObject({ flop: 1024, bytes: 4 * (16 + 256 + 64), count: 1 });
    // One head: [2, 8] · [8, 2].
    expect(of('forward.attention.scores')).toMatchObject({ flop: 64, bytes: 4 * (16 + 16 + 4) });
    // Queries, keys and values read the same input: 16 + 3 · 64 + 3 · 16 numbers.
    expect(of('forward.attention.project')).toMatchObject({ flop: 768, bytes: 4 * (16 + 192 + 48) });
  });
});
