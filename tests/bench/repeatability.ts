import type { KernelShape } from '#core/benchmark/kernels/kernel-spec';
import type { BenchmarkNote, BenchmarkResult, Timing } from '#core/benchmark/result';
import { median } from './median.ts';
import type { BenchResult } from './result.ts';

/** A machine of others is seldom idle: runs are taken until two in a row note no other program. */
const MOST_RUNS = 3;

/**
 * How far the medians of two whole quick runs in a row lie apart. Parts that one of them names itself, because the machine
 * changed its pace while they were measured, are counted and left out of the limit: an idle machine has none.
 */
export async function runRepeatability(
  title: string,
  run: () => Promise<BenchmarkResult>,
): Promise<readonly BenchResult[]> {
  let first = await run();
  let second = await run();
  for (let count = 2; count < MOST_RUNS && !(isIdle(first) && isIdle(second)); count += 1) {
    first = second;
    second = await run();
  }
  const named = new Set([...first.notes, ...second.notes].filter(isUneven).map(({ part }) => part));
  const again = new Map(timings(second).map(({ name, timing }) => [name, timing]));
  const apart = timings(first).flatMap(({ part, name, timing }) => {
    const other = again.get(name);
    if (other === undefined) return [];
    return [{ isNamed: named.has(part), percent: percentApart(timing.medianSeconds, other.medianSeconds) }];
  });
  const even = apart.filter(({ isNamed }) => !isNamed).map(({ percent }) => percent);
  const all = apart.map(({ percent }) => percent);
  const machine = isIdle(first) && isIdle(second) ? 'an idle machine' : 'a machine with other work';
  const name = `${title}, two quick runs in a row on ${machine}`;
  return [
    {
      name: `${name}, ${even.length} of ${all.length} medians that neither names as uneven, largest`,
      value: even.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...even),
      unit: '%',
      atMost: 5,
    },
    { name: `${name}, all medians, the middle one`, value: median(all), unit: '%' },
    { name: `${name}, all medians, largest`, value: Math.max(...all), unit: '%' },
  ];
}

const KERNELS: readonly KernelShape[] = [
  { kind: 'matmul', size: 128 },
  { kind: 'elementwise', size: 2 ** 18 },
  { kind: 'softmax', size: 4096, rows: 64 },
  { kind: 'launch', size: 16 },
];
const ROUND_COUNT = 5;

/**
 * The same of some kernels with the time that their rounds need. On a software renderer a quick run has a third of it, and
 * no time for further rounds.
 *
 * @param engineSeconds one round; median of all rounds of the series [s]
 */
export async function kernelRepeatability(
  title: string,
  engineSeconds: (shape: KernelShape, series: string) => Promise<number>,
): Promise<readonly BenchResult[]> {
  async function medians(series: string): Promise<readonly number[]> {
    let latest: readonly number[] = [];
    for (let round = 0; round < ROUND_COUNT; round += 1) {
      const ofRound: number[] = [];
      for (const kernel of KERNELS) ofRound.push(await engineSeconds(kernel, series));
      latest = ofRound;
    }
    return latest;
  }
  const first = await medians('first');
  const second = await medians('second');
  const apart = first.map((seconds, index) => percentApart(seconds, second[index] as number));
  return [
    {
      name: `${title} and ${KERNELS.length - 1} other kernels, ${ROUND_COUNT} rounds twice in a row, largest difference`,
      value: Math.max(...apart),
      unit: '%',
      atMost: 5,
    },
  ];
}

function isIdle({ notes }: BenchmarkResult): boolean {
  return !notes.some(({ code }) => code === 'background-load');
}

function isUneven({ code }: BenchmarkNote): boolean {
  return code === 'uneven-pace' || code === 'slowed-down';
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

function percentApart(firstSeconds: number, secondSeconds: number): number {
  return 100 * Math.abs(secondSeconds / firstSeconds - 1);
}
