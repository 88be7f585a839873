import { conv2d, tensor4d } from '@tensorflow/tfjs-core';
import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import { compare } from '#core/benchmark/reference/compare';
import { convolutionElements } from '#core/benchmark/reference/convolution';
import { randomValues } from '#core/benchmark/reference/random-values';
import { toleranceOf } from '#core/benchmark/reference/tolerance';
import type { Kernel } from './kernel';
import { queued } from './queued';
import { elementsAt, samplePositions } from './sample-positions';

/** A layer of 3 × 3 filters over one image. */
export function convolution({ size, channels }: Extract<KernelSpec, { kind: 'convolution' }>): Kernel {
  const image = randomValues(size * size * channels, 21);
  const filters = randomValues(9 * channels * channels, 22);
  const x = tensor4d(image, [1, size, size, channels]);
  const w = tensor4d(filters, [3, 3, channels, channels]);
  const compute = () => conv2d(x, w, 1, 'same');
  return {
    operation: queued(compute),
    compute,
    check(values, format) {
      const positions = samplePositions(size * size * channels);
      const expected = convolutionElements({ image, filters, size, channels }, positions);
      const tolerance = toleranceOf({ format, sumLength: 9 * channels });
      return compare(expected, elementsAt(values, positions), tolerance);
    },
    dispose() {
      x.dispose();
      w.dispose();
    },
  };
}
