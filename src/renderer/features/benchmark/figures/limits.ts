import type { KernelKind, MachineRates } from '#core/benchmark/result';
import type { Accelerator } from '#core/catalog/catalog';
import type { Quantiles } from '#core/evaluation/evaluation';
import { perSecond, rateKindOf } from './rate';
import type { ResultRow } from './result-rows';

/** What a machine can do at most. */
export interface Limits {
  readonly flopPerSecond: number;
  readonly bytesPerSecond: number;
  /** `catalog`: peaks of its part; `measured`: the best that was seen in the run itself. */
  readonly from: 'catalog' | 'measured';
}

/** How much of its own limit a part reached, and which limit that is. */
export interface LimitShare {
  readonly bound: 'arithmetic' | 'bandwidth';
  /** [ratio] */
  readonly share: Quantiles;
}

/**
 * Peaks to hold a run against: those of the machine's part where the catalog knows its FP32 rate (a browser computes in
 * FP32), else the best rates of the run.
 */
export function limitsOf(rates: MachineRates | null, part: Accelerator | null): Limits | null {
  if (part !== null && part.fp32Tflops !== null) {
    return {
      flopPerSecond: part.fp32Tflops * 1e12,
      bytesPerSecond: part.memoryBandwidthGbPerSecond * 1e9,
      from: 'catalog',
    };
  }
  if (rates === null) return null;
  return {
    flopPerSecond: rates.peakFlopPerSecond,
    bytesPerSecond: rates.bandwidthBytesPerSecond,
    from: 'measured',
  };
}

/**
 * Share of the roofline (Williams, Waterman and Patterson 2009) that a line of the results reached: the time that
 * arithmetic or memory needs at least, over the time taken.
 *
 * @returns null where it was not measured, and for what crosses the bus or measures a start: it has no limit of this kind
 */
export function limitShareOf(row: ResultRow, limits: Limits): LimitShare | null {
  const { timing } = row;
  const work = workOf(row);
  if (timing === null || work === null) return null;
  const arithmeticSeconds = work.flop / limits.flopPerSecond;
  const memorySeconds = work.bytes / limits.bytesPerSecond;
  return {
    bound: arithmeticSeconds >= memorySeconds ? 'arithmetic' : 'bandwidth',
    share: perSecond(Math.max(arithmeticSeconds, memorySeconds), timing),
  };
}

/** Bytes of a number as a browser computes with it. */
const FLOAT32_BYTES = 4;

function workOf(row: ResultRow): { readonly flop: number; readonly bytes: number } | null {
  switch (row.kind) {
    case 'training':
      return { flop: row.transformer.trainingFlop, bytes: 0 };
    // A token reads every weight once.
    case 'generation':
      return {
        flop: row.transformer.generationFlop,
        bytes: FLOAT32_BYTES * row.transformer.parameterCount,
      };
    case 'kernel':
      return rateKindOf(row.kernel.kind) === 'second' || BUS.has(row.kernel.kind) ? null : row.kernel;
  }
}

/** Kernels that are held up by the bus between processor and GPU. */
const BUS: ReadonlySet<KernelKind> = new Set(['upload', 'readback']);
