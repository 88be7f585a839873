import { memory } from '@tensorflow/tfjs-core';
import type { BenchmarkNote } from '#core/benchmark/result';
import { note } from './part-outcome';

/** Tensors that a part left behind. */
export function leakNotes(part: string, tensorsBefore: number): readonly BenchmarkNote[] {
  const left = memory().numTensors - tensorsBefore;
  return left > 0 ? [note('memory-not-released', part, { tensors: left })] : [];
}
