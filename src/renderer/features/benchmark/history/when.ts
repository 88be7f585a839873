import type { BenchmarkResult } from '#core/benchmark/result';
import { dayOf, timeOfDay } from '../../../format/dates';
import type { Words } from '../use-words';

/** When a run began: `19 Nov 2026, 16:20`. */
export function whenText({ startedAtMs }: BenchmarkResult, { t, format }: Words): string {
  return t('history.when', {
    date: format.date(dayOf(startedAtMs), 'table'),
    time: timeOfDay(startedAtMs),
  });
}
