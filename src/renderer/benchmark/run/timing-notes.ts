import type { BenchmarkNote, Timing } from '#core/benchmark/result';
import { DRIFT_LIMIT } from '#core/benchmark/statistics/drift';
import { ROUND_SPREAD_LIMIT, roundSpread } from '#core/benchmark/statistics/rounds';
import { note } from './part-outcome';

/** Fewer have single samples at their ends, which differ anyway. */
const MIN_SAMPLES_FOR_DRIFT = 15;

/** What a reader has to know about a timing. */
export function timingNotes(part: string, timing: Timing): readonly BenchmarkNote[] {
  const { stoppedBy, lowSeconds, highSeconds, medianSeconds, drift, sampleCount } = timing;
  const notes: BenchmarkNote[] = [];
  if (stoppedBy === 'time-cap') {
    const relativeHalfWidth = (highSeconds - lowSeconds) / 2 / medianSeconds;
    notes.push(note('time-cap', part, { relativeHalfWidth, sampleCount }));
  }
  if (drift > DRIFT_LIMIT && sampleCount >= MIN_SAMPLES_FOR_DRIFT)
    notes.push(note('slowed-down', part, { drift }));
  const spread = roundSpread(timing.roundMedianSeconds ?? [medianSeconds]);
  if (spread > ROUND_SPREAD_LIMIT) notes.push(note('uneven-pace', part, { spread }));
  return notes;
}
