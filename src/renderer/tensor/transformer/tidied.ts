import { type TensorContainer, tidy } from '@tensorflow/tfjs-core';

/** `tidy` for records of tensors with names of their own; its type knows index signatures alone. Maps are not searched. */
export function tidied<T extends object>(work: () => T): T {
  return tidy(work as () => TensorContainer) as T;
}
