import { memory } from '@tensorflow/tfjs-core';
import { beforeEach } from 'vitest';

/**
 * Counts the tensors that a test has made and not freed. The library's engine is one for the whole process, and other
 * files of tests keep tensors in it.
 */
export function countTensorsLeft(): () => number {
  let before = 0;
  beforeEach(() => {
    before = memory().numTensors;
  });
  return () => memory().numTensors - before;
}
