import { matMul, tensor2d } from '@tensorflow/tfjs-core';
import { compare } from '#core/benchmark/reference/compare';
import { matmulElements } from '#core/benchmark/reference/matmul';
import { randomValues } from '#core/benchmark/reference/random-values';
import { toleranceOf } from '#core/benchmark/reference/tolerance';
import type { Kernel } from './kernel';
import { queued } from './queued';
import { elementsAt, samplePositions } from './sample-positions';

/** Product of two random [n, n] matrices. */
export function matmul(n: number): Kernel {
  const left = randomValues(n * n, 1);
  const right = randomValues(n * n, 2);
  const a = tensor2d(left, [n, n]);
  const b = tensor2d(right, [n, n]);
  const compute = () => matMul(a, b);
  return {
    operation: queued(compute),
    compute,
    check(values, format) {
      const positions = samplePositions(n * n);
      const expected = matmulElements(left, right, n, positions);
      return compare(expected, elementsAt(values, positions), toleranceOf({ format, sumLength: n }));
    },
    dispose() {
      a.dispose();
      b.dispose();
    },
  };
}
