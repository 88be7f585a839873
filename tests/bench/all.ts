import { benchBacktest } from './backtest.ts';
import { benchBenchmark } from './benchmark.ts';
import { benchBundleSize } from './bundle-size.ts';
import { benchCommandLine } from './command-line.ts';
import { benchEstimate } from './estimate.ts';
import { benchFairness } from './fairness.ts';
import { benchIp } from './ip.ts';
import { benchObligations } from './obligations.ts';
import { benchPage } from './page.ts';
import { benchPlacement } from './placement.ts';
import { benchRanking } from './ranking.ts';
import type { BenchResult } from './result.ts';
import { benchStore } from './store.ts';
import { benchUncertainty } from './uncertainty.ts';

export { peakMebibytes } from './peak-memory.ts';

/** Runs everything and prints a table; lines appear as they are measured. @returns whether every limit was met */
export async function runAll(root: string): Promise<boolean> {
  const parts = [
    () => benchEstimate(root),
    () => benchUncertainty(root),
    () => benchBacktest(root),
    () => benchObligations(root),
    () => benchIp(root),
    () => benchPlacement(root),
    () => benchRanking(root),
    () => benchFairness(),
    () => benchStore(root),
    () => benchCommandLine(root),
    () => benchBundleSize(root),
    () => benchPage(),
    () => benchBenchmark(root),
  ];
  const results: BenchResult[] = [];
  for (const part of parts) {
    const measured = await part();
    for (const result of measured) console.log(line(result));
    results.push(...measured);
  }
  const limited = results.filter((result) => limitOf(result) !== null);
  console.log(`\n${limited.filter(isMet).length} of ${limited.length} limits met`);
  return results.every(isMet);
}

function isMet({ value, atMost, atLeast }: BenchResult): boolean {
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}

function limitOf({ atMost, atLeast }: BenchResult): string | null {
  if (atMost !== undefined) return `at most ${atMost}`;
  return atLeast === undefined ? null : `at least ${atLeast}`;
}

/** Met or missed, value, unit, limit, what it is. */
function line(result: BenchResult): string {
  const limit = limitOf(result);
  const verdict = limit === null ? '' : isMet(result) ? 'met' : 'MISSED';
  const value = result.value >= 100 ? result.value.toFixed(0) : result.value.toPrecision(3);
  const columns = [
    verdict.padEnd(6),
    value.padStart(7),
    result.unit.padEnd(12),
    (limit ?? '').padEnd(12),
    result.name,
  ];
  return columns.join('  ');
}
