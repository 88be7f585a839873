/** Median wall time of a piece of work over `count` runs [ms]. */
export async function medianMs(count: number, work: (run: number) => unknown): Promise<number> {
  const timesMs: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const startMs = performance.now();
    await work(run);
    timesMs.push(performance.now() - startMs);
  }
  return timesMs.toSorted((a, b) => a - b)[Math.floor(count / 2)] ?? Number.NaN;
}
