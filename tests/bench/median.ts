/** Median wall time of a piece of work over `count` runs [ms]. */
export async function medianMs(count: number, work: (run: number) => unknown): Promise<number> {
  const timesMs: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const startMs = performance.now();
    await work(run);
    timesMs.push(performance.now() - startMs);
  }
  return median(timesMs);
}

/** @returns NaN when there are none */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
