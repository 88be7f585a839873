import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '#core/lab/least-squares';
import { starterData } from '#core/lab/starter/starter-data';
import type {
  StarterEvent,
  StarterRequest,
} from '../../../../../src/renderer/features/lab/starter/starter-messages';
import { trainStarter } from '../../../../../src/renderer/features/lab/starter/train-starter';

async function train(changes: Partial<StarterRequest> = {}): Promise<readonly StarterEvent[]> {
  const events: StarterEvent[] = [];
  const request = {
    data: starterData(1, 'centred'),
    learningRate: 0.5,
    batchSize: 100,
    epochCount: 100,
    seed: 1,
  };
  await trainStarter({ ...request, ...changes }, (event) => events.push(event));
  return events;
}

describe('the first model in TensorFlow.js', () => {
  it('arrives within 1e-3 of least squares, from any seed, and leaves no tensor behind', async () => {
    const before = memory().numTensors;
    for (const seed of [1, 2, 3]) {
      const data = starterData(seed, 'centred');
      const last = (await train({ data, seed })).at(-1);
      const best = leastSquares(data.inputs, data.targets) ?? [];
      if (last?.kind !== 'finished') throw new Error(`ended as ${last?.kind}`);
      for (const [index, weight] of best.entries())
        expect(Math.abs((last.weights[index] ?? 0) - weight)).toBeLessThan(1e-3);
    }
    expect(memory().numTensors).toBe(before);
  });

  it('tells the loss of each epoch, which falls', async () => {
    const losses = (await train()).flatMap((event) => (event.kind === 'epoch' ? [event.loss] : []));
    expect(losses).toHaveLength(100);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 10);
  });

  it('gives the same weights for the same seed', async () => {
    expect((await train({ batchSize: 32 })).at(-1)).toEqual((await train({ batchSize: 32 })).at(-1));
  });

  it('says when the learning rate is too high, and frees its memory', async () => {
    const before = memory().numTensors;
    const events = await train({ learningRate: 100 });
    expect(events.at(-1)?.kind).toBe('diverged');
    expect(memory().numTensors).toBe(before);
  });
});
