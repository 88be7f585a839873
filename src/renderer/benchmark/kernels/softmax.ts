import { softmax, tensor2d } from '@tensorflow/tfjs-core';
import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import { compare } from '#core/benchmark/reference/compare';
import { randomValues } from '#core/benchmark/reference/random-values';
import { softmaxRow } from '#core/benchmark/reference/softmax';
import { toleranceOf } from '#core/benchmark/reference/tolerance';
import type { Kernel } from './kernel';
import { queued } from './queued';
import { rowsAt, samplePositions } from './sample-positions';

const COMPARED_ROWS = 8;
/** Scores of a trained model spread wider than random ones from -1 to 1. */
const SPREAD = 8;
/** WGSL: exp(x) may be off by 3 + 2|x|, here at most 2 × SPREAD after the largest is taken off; and the quotient by 3. */
const FUNCTION_ULPS = 3 + 2 * 2 * SPREAD + 3;

/** Softmax along each row. */
export function softmaxRows({ size, rows }: Extract<KernelSpec, { kind: 'softmax' }>): Kernel {
  const scores = randomValues(rows * size, 51).map((value) => value * SPREAD);
  const x = tensor2d(scores, [rows, size]);
  const compute = () => softmax(x);
  return {
    operation: queued(compute),
    compute,
    check(values, format) {
      const compared = samplePositions(rows, COMPARED_ROWS);
      const expected = new Float64Array(compared.length * size);
      compared.forEach((row, place) => {
        expected.set(softmaxRow(scores.subarray(row * size, (row + 1) * size)), place * size);
      });
      const tolerance = toleranceOf({ format, sumLength: size, functionUlps: FUNCTION_ULPS });
      return compare(expected, rowsAt(values, size, compared), tolerance);
    },
    dispose: () => x.dispose(),
  };
}
