/** Embedding tables of a recommender. */
export interface EmbeddingTables {
  readonly rowCount: number;
  readonly dimension: number;
  /** [B] of one number, and of its optimizer. */
  readonly weightBytes: number;
  readonly optimizerBytes: number;
  readonly lookupsPerSample: number;
}

/** Memory of the tables with their optimizer, over all accelerators. METHODS.md section 1. @returns [B] */
export function embeddingBytes(tables: EmbeddingTables): number {
  return tables.rowCount * tables.dimension * (tables.weightBytes + tables.optimizerBytes);
}

/** Weights alone, as they are published. @returns [B] */
export function embeddingWeightBytes({ rowCount, dimension, weightBytes }: EmbeddingTables): number {
  return rowCount * dimension * weightBytes;
}

/**
 * Memory traffic of the tables for one training sample: every row that is looked up is read, and weight and optimizer are
 * read and written once more by the update.
 *
 * @returns [B per sample]
 */
export function lookupBytes(tables: EmbeddingTables): number {
  const { lookupsPerSample, dimension, weightBytes, optimizerBytes } = tables;
  return lookupsPerSample * dimension * (weightBytes + 2 * (weightBytes + optimizerBytes));
}

/** The dense network: forward 2, backward 4 for each parameter. @returns [FLOP per sample] */
export function recommenderTrainingFlop(denseParameterCount: number): number {
  return 6 * denseParameterCount;
}
