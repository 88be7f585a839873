import type { BenchmarkResult, Timing } from '#core/benchmark/result';
import { median } from './median.ts';
import type { BenchResult } from './result.ts';

/**
 * How far the medians of two runs in a row lie apart. Parts that one of them names itself, because the machine changed its
 * pace while they were measured, are counted and looked at apart: an idle machine has none.
 */
export function repeatability(
  title: string,
  first: BenchmarkResult,
  second: BenchmarkResult,
): readonly BenchResult[] {
  const named = new Set(
    [...first.notes, ...second.notes]
      .filter(({ code }) => code === 'uneven-pace' || code === 'slowed-down')
      .map(({ part }) => part),
  );
  const again = new Map(timings(second).map(({ name, timing }) => [name, timing]));
  const apart = timings(first).flatMap(({ part, name, timing }) => {
    const other = again.get(name);
    if (other === undefined) return [];
    return [{ isNamed: named.has(part), percent: differenceOf(timing, other) }];
  });
  const even = apart.filter(({ isNamed }) => !isNamed).map(({ percent }) => percent);
  const all = apart.map(({ percent }) => percent);
  return [
    {
      name: `${title}, two quick runs in a row, ${even.length} of ${all.length} medians that no run names as uneven, largest`,
      value: even.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...even),
      unit: '%',
      atMost: 5,
    },
    { name: `${title}, two quick runs in a row, all medians, the middle one`, value: median(all), unit: '%' },
    { name: `${title}, two quick runs in a row, all medians, largest`, value: Math.max(...all), unit: '%' },
  ];
}

/** Every timing of a run by its name, and by the part that notes call it. */
function timings({ kernels, transformers }: BenchmarkResult) {
  const all: { readonly part: string; readonly name: string; readonly timing: Timing | null }[] = [
    ...kernels.map(({ id, timing }) => ({ part: id, name: id, timing })),
    ...transformers.flatMap(({ id, training, generation }) => [
      { part: `transformer-${id}`, name: `${id}/training`, timing: training },
      { part: `transformer-${id}`, name: `${id}/generation`, timing: generation },
    ]),
  ];
  return all.flatMap(({ part, name, timing }) => (timing === null ? [] : [{ part, name, timing }]));
}

function differenceOf(first: Timing, second: Timing): number {
  return 100 * Math.abs(second.medianSeconds / first.medianSeconds - 1);
}
