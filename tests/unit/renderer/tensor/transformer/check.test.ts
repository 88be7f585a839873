import '@tensorflow/tfjs-backend-cpu';
import { ready, setBackend } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTransformer } from '../../../../../src/renderer/tensor/transformer/check';
import { countTensorsLeft } from '../../../../support/tensors-left';

beforeAll(async () => {
  await setBackend('cpu');
  await ready();
});

const tensorsLeft = countTensorsLeft();

describe('the check of a backend', () => {
  it('finds the cpu backend right, far within the tolerance, and leaves nothing behind', async () => {
    const { correct, maxRelativeError, tolerance } = await checkTransformer('float32');
    expect(correct).toBe(true);
    expect(maxRelativeError).toBeGreaterThan(0);
    expect(maxRelativeError).toBeLessThan(tolerance / 10);
    expect(tensorsLeft()).toBe(0);
  });
});
