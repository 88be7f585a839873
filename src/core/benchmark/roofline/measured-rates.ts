import type { KernelResult, MachineRates } from '#core/benchmark/result';

/** What the kernels say of a machine, as far as the roofline needs it. */
export interface MeasuredRates extends MachineRates {
  /** Rate of products by size, launch taken off, sizes ascending. */
  readonly matmulCurve: readonly MatmulPoint[];
  /** Best element-wise rate over all sizes: tensors of a small model stay in the caches [B/s]. */
  readonly cachedBytesPerSecond: number;
  /** Of softmax and of gather; the element-wise bandwidth where they were not measured [B/s]. */
  readonly softmaxBytesPerSecond: number;
  readonly gatherBytesPerSecond: number;
}

export interface MatmulPoint {
  /** Side n of the square product. */
  readonly size: number;
  readonly flopPerSecond: number;
}

/** A launch cannot be taken off more of a kernel than this [ratio]. */
const MAX_LAUNCH_SHARE = 0.9;

/** @returns null when no product, no element-wise kernel or no launch was measured */
export function measuredRates(kernels: readonly KernelResult[]): MeasuredRates | null {
  const timed = kernels.filter((kernel) => kernel.timing !== null && kernel.correctness?.correct !== false);
  const secondsOf = ({ timing }: KernelResult) => timing?.medianSeconds ?? Number.POSITIVE_INFINITY;
  const of = (kind: KernelResult['kind']) => timed.filter((kernel) => kernel.kind === kind);
  const best = (kind: KernelResult['kind'], amount: (kernel: KernelResult) => number) =>
    of(kind).reduce((most, kernel) => Math.max(most, amount(kernel) / secondsOf(kernel)), 0);

  const launches = of('launch').map(secondsOf);
  const peakFlopPerSecond = best('matmul', ({ flop }) => flop);
  const bandwidthBytesPerSecond = largestRate(of('elementwise'), secondsOf);
  const cachedBytesPerSecond = best('elementwise', ({ bytes }) => bytes);
  if (launches.length === 0 || peakFlopPerSecond === 0 || bandwidthBytesPerSecond === 0) return null;
  const launchSeconds = Math.min(...launches);
  const orBandwidth = (rate: number) => (rate === 0 ? cachedBytesPerSecond : rate);
  return {
    peakFlopPerSecond,
    bandwidthBytesPerSecond,
    launchSeconds,
    cachedBytesPerSecond,
    matmulCurve: of('matmul')
      .map((kernel) => {
        const seconds = secondsOf(kernel);
        const working = seconds - Math.min(launchSeconds, MAX_LAUNCH_SHARE * seconds);
        return { size: kernel.size, flopPerSecond: kernel.flop / working };
      })
      .sort((a, b) => a.size - b.size),
    softmaxBytesPerSecond: orBandwidth(best('softmax', ({ bytes }) => bytes)),
    gatherBytesPerSecond: orBandwidth(best('gather', ({ bytes }) => bytes)),
  };
}

/** Rate of the largest vector, which no cache holds; 0 where none was measured [B/s]. */
function largestRate(kernels: readonly KernelResult[], secondsOf: (kernel: KernelResult) => number): number {
  const largest = kernels.reduce<KernelResult | null>(
    (most, kernel) => (most === null || kernel.size > most.size ? kernel : most),
    null,
  );
  return largest === null ? 0 : largest.bytes / secondsOf(largest);
}

/** The peak, the bandwidth and the launch alone, as a result keeps them. */
export function machineRates(rates: MeasuredRates): MachineRates {
  const { peakFlopPerSecond, bandwidthBytesPerSecond, launchSeconds } = rates;
  return { peakFlopPerSecond, bandwidthBytesPerSecond, launchSeconds };
}

/**
 * Rate of a product of a size, interpolated between measured ones with both axes logarithmic; beyond the ends the rate
 * of the end.
 *
 * @param size cube root of all multiplications of the product or the batch of products
 * @returns [FLOP/s]
 */
export function matmulRate(curve: readonly MatmulPoint[], size: number): number {
  const above = curve.findIndex((point) => point.size >= size);
  const [low, high] = [curve[above - 1], curve[above]];
  if (high === undefined) return curve.at(-1)?.flopPerSecond ?? 0;
  if (low === undefined) return high.flopPerSecond;
  const share = Math.log(size / low.size) / Math.log(high.size / low.size);
  return low.flopPerSecond * (high.flopPerSecond / low.flopPerSecond) ** share;
}
