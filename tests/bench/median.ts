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

/** Median processor time that a piece of work takes on this thread [ms]: steady on a busy machine too. */
export function medianThreadMs(count: number, work: (run: number) => unknown): number {
  const timesMs: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const before = process.threadCpuUsage();
    work(run);
    const { user, system } = process.threadCpuUsage(before);
    timesMs.push((user + system) / 1000);
  }
  return median(timesMs);
}

/** @returns NaN when there are none */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
