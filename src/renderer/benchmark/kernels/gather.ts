import { gather as gatherRows, tensor1d, tensor2d } from '@tensorflow/tfjs-core';
import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import { compare } from '#core/benchmark/reference/compare';
import { randomIndices, randomValues } from '#core/benchmark/reference/random-values';
import { toleranceOf } from '#core/benchmark/reference/tolerance';
import type { Kernel } from './kernel';
import { queued } from './queued';
import { elementsAt, samplePositions } from './sample-positions';

/** Looks the embeddings of random tokens up. */
export function gather({ size, width, rows }: Extract<KernelSpec, { kind: 'gather' }>): Kernel {
  const table = randomValues(rows * width, 31);
  const indices = randomIndices(size, rows, 32);
  const embeddings = tensor2d(table, [rows, width]);
  const tokens = tensor1d(indices, 'int32');
  const compute = () => gatherRows(embeddings, tokens);
  return {
    operation: queued(compute),
    compute,
    check(values, format) {
      const positions = samplePositions(size * width);
      const expected = Float64Array.from(positions, (position) => {
        const row = indices[Math.floor(position / width)] as number;
        return table[row * width + (position % width)] as number;
      });
      return compare(expected, elementsAt(values, positions), toleranceOf({ format, sumLength: 1 }));
    },
    dispose() {
      embeddings.dispose();
      tokens.dispose();
    },
  };
}
