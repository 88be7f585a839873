import type { Tensor } from '@tensorflow/tfjs-core';
import type { TimedOperation } from '../timing/timed-operation';

/** A computation on the device whose result nobody reads; it is freed once it is queued. */
export function queued(compute: () => Tensor): TimedOperation {
  return { run: () => compute().dispose(), isRepeatable: true, measures: 'device' };
}
