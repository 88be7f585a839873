import { matMul, mul, softmax, type Tensor4D, tensor4d, tidy } from '@tensorflow/tfjs-core';
import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import { attentionRows } from '#core/benchmark/reference/attention';
import { compare } from '#core/benchmark/reference/compare';
import { randomValues } from '#core/benchmark/reference/random-values';
import { toleranceOf } from '#core/benchmark/reference/tolerance';
import type { Kernel } from './kernel';
import { queued } from './queued';
import { rowsAt, samplePositions } from './sample-positions';

const COMPARED_ROWS = 48;

/** Scaled dot-product attention over a batch, all heads at once. */
export function attention(spec: Extract<KernelSpec, { kind: 'attention' }>): Kernel {
  const { batch, heads, size: tokens, headSize } = spec;
  const rows = batch * heads * tokens;
  const inputs = [11, 12, 13].map((seed) => randomValues(rows * headSize, seed));
  const [queries, keys, values] = inputs as [Float32Array, Float32Array, Float32Array];
  const shape: [number, number, number, number] = [batch, heads, tokens, headSize];
  const [q, k, v] = inputs.map((input) => tensor4d(input, shape)) as [Tensor4D, Tensor4D, Tensor4D];
  const scale = 1 / Math.sqrt(headSize);
  const compute = () =>
    tidy(() => {
      const scores = mul(matMul(q, k, false, true), scale);
      return matMul(softmax(scores), v);
    });
  return {
    operation: queued(compute),
    compute,
    check(result, format) {
      const compared = samplePositions(rows, COMPARED_ROWS);
      const expected = attentionRows({ queries, keys, values, tokens, headSize }, compared);
      // Scores are sums over the head, the result over the tokens; the exponentials are of small numbers.
      const tolerance = toleranceOf({ format, sumLength: headSize + tokens, functionUlps: 16 });
      return compare(expected, rowsAt(result, headSize, compared), tolerance);
    },
    dispose() {
      for (const tensor of [q, k, v]) tensor.dispose();
    },
  };
}
