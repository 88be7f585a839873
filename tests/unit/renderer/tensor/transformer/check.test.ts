import '@tensorflow/tfjs-backend-cpu';
import { memory, ready, setBackend } from '@tensorflow/tfjs-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkTransformer } from '../../../../../src/renderer/tensor/transformer/check';

beforeAll(async () => {
  await setBackend('cpu');
  await ready();
});

describe('the check of a backend', () => {
  // The library's engine is one for the whole process, and other files of tests keep tensors in it.
  let tensorsBefore = 0;
  beforeEach(() => {
    tensorsBefore = memory().numTensors;
  });

  it('finds the cpu backend right, far within the tolerance, and leaves nothing behind', async () => {
    const { correct, maxRelativeError, tolerance } = await checkTransformer('float32');
    expect(correct).toBe(true);
    expect(maxRelativeError).toBeGreaterThan(0);
    expect(maxRelativeError).toBeLessThan(tolerance / 10);
    expect(memory().numTensors).toBe(tensorsBefore);
  });
});
