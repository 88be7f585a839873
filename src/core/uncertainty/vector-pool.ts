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
  let vectors: Float64Array[] = [];
  let taken = 0;
  return {
    take(length) {
      // Another length means another plan or sample count; the old vectors are of no use any more.
      if (vectors[0] !== undefined && vectors[0].length !== length) {
        if (taken > 0) return new Float64Array(length);
        vectors = [];
      }
      const vector = vectors[taken] ?? new Float64Array(length);
      vectors[taken] = vector;
      taken += 1;
      return vector;
    },
    releaseAll() {
      taken = 0;
    },
  };
}
