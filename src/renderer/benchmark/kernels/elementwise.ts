import { add, tensor1d } from '@tensorflow/tfjs-core';
import { compare } from '#core/benchmark/reference/compare';
import { randomValues } from '#core/benchmark/reference/random-values';
import { toleranceOf } from '#core/benchmark/reference/tolerance';
import type { Kernel } from './kernel';
import { queued } from './queued';
import { elementsAt, samplePositions } from './sample-positions';

/** Sum of two vectors: bound by memory, three numbers moved for one addition. */
export function elementwise(size: number): Kernel {
  const left = randomValues(size, 41);
  const right = randomValues(size, 42);
  const a = tensor1d(left);
  const b = tensor1d(right);
  const compute = () => add(a, b);
  return {
    operation: queued(compute),
    compute,
    check(values, format) {
      const positions = samplePositions(size);
      const expected = Float64Array.from(
        positions,
        (position) => (left[position] as number) + (right[position] as number),
      );
      return compare(expected, elementsAt(values, positions), toleranceOf({ format, sumLength: 1 }));
    },
    dispose() {
      a.dispose();
      b.dispose();
    },
  };
}

/**
 * The same on a few numbers, from the call on: what one more operation costs when it does next to nothing. Many are
 * queued in a sample, so that waiting for the device is not in it.
 */
export function launch(size: number): Kernel {
  const kernel = elementwise(size);
  return { ...kernel, operation: { ...kernel.operation, measures: 'whole' } };
}
