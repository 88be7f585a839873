import type { KernelKind, KernelResult, Timing, TransformerResult } from '#core/benchmark/result';
import type { Quantiles } from '#core/evaluation/evaluation';
import type { RateKind } from '../../../format/rates';

/** A part of a run as it is shown: a rate with its spread. */
export interface Rate {
  readonly kind: RateKind;
  /**
   * Single runs from P10 to P90, and in the place of the quartiles the ends of the 95 % interval of the median
   * [FLOP/s, B/s, tokens/s; s where a time is what counts].
   */
  readonly spread: Quantiles;
}

/** What a kernel is judged by: arithmetic, bytes moved, or the time it takes where it does next to nothing. */
export function rateKindOf(kind: KernelKind): RateKind {
  switch (kind) {
    case 'matmul':
    case 'attention':
    case 'convolution':
      return 'flop';
    case 'gather':
    case 'elementwise':
    case 'softmax':
    case 'upload':
    case 'readback':
      return 'byte';
    case 'launch':
      return 'second';
  }
}

/** @returns null where it was not measured */
export function rateOfKernel({ kind, flop, bytes, timing }: KernelResult): Rate | null {
  if (timing === null) return null;
  const of = rateKindOf(kind);
  if (of === 'second') return { kind: of, spread: secondsOf(timing) };
  return { kind: of, spread: perSecond(of === 'flop' ? flop : bytes, timing) };
}

/** Tokens trained a second. */
export function trainingTokenRate({ training, trainingTokens }: TransformerResult): Rate | null {
  return training === null ? null : { kind: 'token', spread: perSecond(trainingTokens, training) };
}

/** Arithmetic of the training step that is done a second. */
export function trainingFlopRate({ training, trainingFlop }: TransformerResult): Rate | null {
  return training === null ? null : { kind: 'flop', spread: perSecond(trainingFlop, training) };
}

/** Tokens written a second, one after the other. */
export function generationTokenRate({ generation }: TransformerResult): Rate | null {
  return generation === null ? null : { kind: 'token', spread: perSecond(1, generation) };
}

/** Half the 95 % interval of the median over the median [ratio]. */
export function medianUncertainty({ lowSeconds, highSeconds, medianSeconds }: Timing): number {
  return (highSeconds - lowSeconds) / 2 / medianSeconds;
}

/** The times behind a rate, the quartiles replaced by the 95 % interval of the median [s]. */
export function secondsOf(timing: Timing): Quantiles {
  return {
    p10: timing.p10Seconds,
    p25: Math.max(timing.p10Seconds, timing.lowSeconds),
    p50: timing.medianSeconds,
    p75: Math.min(timing.p90Seconds, timing.highSeconds),
    p90: timing.p90Seconds,
  };
}

/** An amount over the times it took: the slow runs make the low rates. */
export function perSecond(amount: number, timing: Timing): Quantiles {
  const seconds = secondsOf(timing);
  return {
    p10: amount / seconds.p90,
    p25: amount / seconds.p75,
    p50: amount / seconds.p50,
    p75: amount / seconds.p25,
    p90: amount / seconds.p10,
  };
}
