import type { BenchmarkResult } from '#core/benchmark/result';
import { usesGpu } from '#core/benchmark/uses-gpu';
import type { Accelerator } from '#core/catalog/catalog';

/** What was reached of what the maker states. */
export interface PeakShare {
  readonly measured: number;
  readonly peak: number;
  /** Measured over peak [ratio]. */
  readonly share: number;
}

export interface PeakShares {
  /** Products of float32 matrices beside the part's float32 peak [FLOP/s]. */
  readonly compute: PeakShare | null;
  /** [B/s] */
  readonly bandwidth: PeakShare | null;
}

/**
 * Measured rates beside the peaks of the part.
 *
 * @returns null for each where either is unknown, and for both where the GPU did not do the work (software renderer,
 *   WASM, CPU) or answered wrongly
 */
export function peakShares(
  result: Pick<BenchmarkResult, 'backend' | 'software' | 'correct' | 'numberFormat' | 'rates'>,
  accelerator: Pick<Accelerator, 'fp32Tflops' | 'memoryBandwidthGbPerSecond'> | null,
): PeakShares {
  if (!usesGpu(result) || !result.correct || result.rates === null || accelerator === null)
    return { compute: null, bandwidth: null };
  const { peakFlopPerSecond, bandwidthBytesPerSecond } = result.rates;
  const { fp32Tflops, memoryBandwidthGbPerSecond } = accelerator;
  return {
    // Half-precision textures go through other units: the float32 peak is not theirs.
    compute:
      fp32Tflops === null || result.numberFormat !== 'float32'
        ? null
        : shareOf(peakFlopPerSecond, fp32Tflops * 1e12),
    bandwidth: shareOf(bandwidthBytesPerSecond, memoryBandwidthGbPerSecond * 1e9),
  };
}

function shareOf(measured: number, peak: number): PeakShare {
  return { measured, peak, share: measured / peak };
}
