import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { TokenBatch } from '#core/transformer/definition';

/** Sequences at random places of a text; the same for the same seed and step, wherever a training was stopped. */
export function trainingBatch(
  tokens: Uint32Array,
  contextLength: number,
  batchSize: number,
  { seed, step }: { readonly seed: number; readonly step: number },
): TokenBatch {
  // Neighbouring steps must not have neighbouring seeds: their first numbers would be alike.
  const random = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b));
  const lastStart = tokens.length - contextLength - 1;
  return batchAt(
    tokens,
    contextLength,
    Array.from({ length: batchSize }, () => uniformInt(random, 0, lastStart)),
  );
}

/**
 * Sequences spread evenly over a text, in batches of one size: with every size the kernels would be compiled anew. They
 * overlap where the text is too short for that many.
 */
export function evenBatches(
  tokens: Uint32Array,
  contextLength: number,
  batchSize: number,
  sequenceCount: number,
): readonly TokenBatch[] {
  const lastStart = tokens.length - contextLength - 1;
  const available = Math.floor((tokens.length - 1) / contextLength);
  const batchCount = Math.ceil(Math.min(sequenceCount, available) / batchSize);
  const total = batchCount * batchSize;
  const startOf = (index: number) => (total === 1 ? 0 : Math.round((lastStart * index) / (total - 1)));
  return Array.from({ length: batchCount }, (_, batch) =>
    batchAt(
      tokens,
      contextLength,
      Array.from({ length: batchSize }, (_, index) => startOf(batch * batchSize + index)),
    ),
  );
}

function batchAt(tokens: Uint32Array, contextLength: number, starts: readonly number[]): TokenBatch {
  const inputs = new Int32Array(starts.length * contextLength);
  const targets = new Int32Array(starts.length * contextLength);
  for (const [index, start] of starts.entries()) {
    inputs.set(tokens.subarray(start, start + contextLength), index * contextLength);
    targets.set(tokens.subarray(start + 1, start + 1 + contextLength), index * contextLength);
  }
  return { batchSize: starts.length, inputs, targets };
}
