import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { builtCatalog, samplePlan } from './inputs.ts';

const run = promisify(execFile);
const FEW_RUNS = 10_000;
const MANY_RUNS = 1_000_000;
/** A small one [MiB]: left alone it grows with the objects that are thrown away, and would be all that is measured. */
const NURSERY = '--max-semi-space-size=4';

/** How much more memory a process takes at most for a million runs than for ten thousand [MiB]. */
export async function memoryOfMillion(root: string): Promise<number> {
  const [few, many] = [await peakOf(root, FEW_RUNS), await peakOf(root, MANY_RUNS)];
  return many - few;
}

/** The same evaluation in a process of its own, since the peak of a process never comes down. [MiB] */
async function peakOf(root: string, sampleCount: number): Promise<number> {
  const bench = pathToFileURL(path.join(root, 'out/bench/all.js')).href;
  const script = `const { peakMebibytes } = await import('${bench}');
    console.log(peakMebibytes(${JSON.stringify(root)}, ${sampleCount}));`;
  const { stdout } = await run(process.execPath, [NURSERY, '--input-type=module', '--eval', script]);
  return Number(stdout.trim().split('\n').at(-1));
}

/** Evaluates the sample plan in all countries. @returns the most memory this process ever held [MiB] */
export function peakMebibytes(root: string, sampleCount: number): number {
  evaluatePlan({ plan: samplePlan(root), catalog: builtCatalog(root), sampleCount });
  return peakOfProcess();
}

/** Linux counts what the parent held before the start into the resource usage of a child: its own peak stands apart. */
function peakOfProcess(): number {
  const [, ownKibibytes] =
    process.platform === 'linux'
      ? (/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [])
      : [];
  return Number(ownKibibytes ?? process.resourceUsage().maxRSS) / 1024;
}
