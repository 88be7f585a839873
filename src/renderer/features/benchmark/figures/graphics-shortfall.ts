import type { BenchmarkResult } from '#core/benchmark/result';
import type { Accelerator } from '#core/catalog/catalog';

/** A consumer's GPU reaches a tenth and more of its FP32 peak in WebGL; an H100, of which few units draw, a two-hundredth. */
const LEAST_SHARE = 0.03;

/**
 * Share of its FP32 peak that a part reached through WebGL, where it is so small that the part's units for drawing are the limit.
 *
 * @returns [ratio]; null where nothing is out of the ordinary, or the peak is not known
 */
export function graphicsShortfall(result: BenchmarkResult, part: Accelerator | null): number | null {
  if (result.backend !== 'webgl' || result.software || result.rates === null) return null;
  if (part === null || part.fp32Tflops === null) return null;
  const share = result.rates.peakFlopPerSecond / (part.fp32Tflops * 1e12);
  return share < LEAST_SHARE ? share : null;
}
