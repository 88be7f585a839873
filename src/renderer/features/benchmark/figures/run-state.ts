import type { BenchmarkNote, BenchmarkResult } from '#core/benchmark/result';
import type { StateTone } from '../../../ui/StateWord';
import { medianUncertainty } from './rate';

export type RunState = 'wrong' | 'software' | 'cancelled' | 'unquiet' | 'battery' | 'good';

/** What else went on while it was measured. */
const UNQUIET: readonly BenchmarkNote['code'][] = [
  'tab-hidden',
  'slowed-down',
  'background-load',
  'uneven-pace',
];
/** Up to here the medians of a run are steady: half of their 95 % interval [ratio]. */
const STEADY = 0.02;

export function hasNote({ notes }: BenchmarkResult, ...codes: readonly BenchmarkNote['code'][]): boolean {
  return notes.some(({ code }) => codes.includes(code));
}

/** Whether the machine did other work, or held back, while it was measured. */
export function wasDisturbed(result: BenchmarkResult): boolean {
  return hasNote(result, 'on-battery', ...UNQUIET);
}

/** @param uncertainty as {@link typicalUncertainty} has it */
export function isSteady(uncertainty: number): boolean {
  return uncertainty <= STEADY;
}

/** What is to be known first of a run, the worst of it; the words are `state.<id>`. */
export function runState(result: BenchmarkResult): { readonly id: RunState; readonly tone: StateTone } {
  if (!result.correct && !result.cancelled) return { id: 'wrong', tone: 'crit' };
  if (result.cancelled) return { id: 'cancelled', tone: 'unk' };
  if (result.software) return { id: 'software', tone: 'warn' };
  if (result.onBattery === true || hasNote(result, 'on-battery')) return { id: 'battery', tone: 'warn' };
  if (hasNote(result, ...UNQUIET)) return { id: 'unquiet', tone: 'warn' };
  return { id: 'good', tone: 'ok' };
}

/** All timings of a run. */
export function timingsOf({ kernels, transformers }: Pick<BenchmarkResult, 'kernels' | 'transformers'>) {
  return [
    ...kernels.map(({ timing }) => timing),
    ...transformers.flatMap(({ training, generation }) => [training, generation]),
  ].filter((timing) => timing !== null);
}

/** How well the medians of a run are known: half of the 95 % interval, for the middle one of its parts [ratio]. */
export function typicalUncertainty(result: Pick<BenchmarkResult, 'kernels' | 'transformers'>): number | null {
  const all = timingsOf(result)
    .map(medianUncertainty)
    .sort((a, b) => a - b);
  return all[Math.floor(all.length / 2)] ?? null;
}

/** Largest error of all parts that were compared with the reference, and the tolerance of that part. */
export function worstError({ kernels, transformers }: BenchmarkResult) {
  return [...kernels, ...transformers]
    .flatMap(({ correctness }) => correctness ?? [])
    .reduce<{ maxRelativeError: number; tolerance: number } | null>(
      (worst, one) =>
        worst === null || one.maxRelativeError / one.tolerance > worst.maxRelativeError / worst.tolerance
          ? one
          : worst,
      null,
    );
}
