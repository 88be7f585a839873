import type { BackendName } from '#core/benchmark/result';
import { type MeasuredRates, matmulRate } from '#core/benchmark/roofline/measured-rates';
import type { Operation, OperationKind } from '#core/transformer/operations/operation';

/** A step in two parts, each of which the calibration may stretch. */
export interface StepTime {
  /** Σ over operations of the longer of arithmetic and traffic [s]. */
  readonly workSeconds: number;
  /** Kernels of the step times the launch of one [s]. */
  readonly launchSeconds: number;
}

/**
 * Kernels a backend runs for an operation. WebGL sums and takes maxima in two rounds after unpacking four numbers a
 * pixel, and puts softmax together from a maximum, a difference, an exponential, a sum and a quotient.
 */
const KERNELS: Readonly<Record<BackendName, Readonly<Partial<Record<OperationKind, number>>>>> = {
  webgl: { softmax: 9, reduction: 3, transpose: 2 },
  webgpu: {},
  wasm: {},
  cpu: {},
};

/**
 * Roofline of a list of operations (Williams, Waterman, Patterson 2009, doi:10.1145/1498765.1498785): each takes
 * max(FLOP / rate, bytes / bandwidth), and each kernel a launch. Products run at the measured rate of their size.
 */
export function stepTime(
  operations: readonly Operation[],
  rates: MeasuredRates,
  backend: BackendName,
): StepTime {
  let workSeconds = 0;
  let kernels = 0;
  for (const operation of operations) {
    workSeconds += operation.count * operationSeconds(operation, rates);
    kernels += operation.count * (KERNELS[backend][operation.kind] ?? 1);
  }
  return { workSeconds, launchSeconds: kernels * rates.launchSeconds };
}

function operationSeconds({ kind, flop, bytes, product }: Operation, rates: MeasuredRates): number {
  const traffic = bytes / rates.cachedBytesPerSecond;
  if (kind === 'softmax') return bytes / rates.softmaxBytesPerSecond;
  if (kind === 'gather') return bytes / rates.gatherBytesPerSecond;
  if (product === null) return traffic;
  const size = Math.cbrt(flop / 2);
  return Math.max(flop / matmulRate(rates.matmulCurve, size), traffic);
}
