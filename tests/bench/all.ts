import { benchBundleSize } from './bundle-size.ts';
import { benchCommandLine } from './command-line.ts';
import { benchEstimate } from './estimate.ts';
import { benchObligations } from './obligations.ts';
import { benchPage } from './page.ts';
import type { BenchResult } from './result.ts';
import { benchStore } from './store.ts';

/** Runs everything and prints a line each. @returns whether every limit was met */
export async function runAll(root: string): Promise<boolean> {
  const results = [
    ...(await benchEstimate(root)),
    ...(await benchObligations(root)),
    ...(await benchStore(root)),
    ...(await benchCommandLine(root)),
    ...benchBundleSize(root),
    ...(await benchPage(root)),
  ];
  for (const result of results) console.log(line(result));
  return results.every(isMet);
}

function isMet({ value, atMost, atLeast }: BenchResult): boolean {
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}

function line(result: BenchResult): string {
  const { name, value, unit, atMost, atLeast } = result;
  const limit =
    atMost !== undefined ? `at most ${atMost}` : atLeast !== undefined ? `at least ${atLeast}` : '';
  const mark = limit === '' ? '      ' : isMet(result) ? 'met   ' : 'MISSED';
  const amount = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
  return `${mark}  ${name}: ${amount} ${unit}${limit === '' ? '' : ` (${limit})`}`;
}
