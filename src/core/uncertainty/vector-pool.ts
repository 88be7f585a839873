import { createShelf } from '#core/uncertainty/shelf';

/**
 * Vectors of one evaluation, handed out and taken back all at once: an evaluation needs some 150 of 80 kB each, and
 * fresh memory would cost more than the arithmetic. No vector may outlive the evaluation that took it.
 */
export interface VectorPool {
  /** A vector with undefined content. */
  take(length: number): Float64Array;
  releaseAll(): void;
}

export function createVectorPool(): VectorPool {
  const { take, reuse } = createShelf((length) => new Float64Array(length));
  return { take, releaseAll: reuse };
}
