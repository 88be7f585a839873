import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { samplePath } from './inputs.ts';
import { medianMs } from './median.ts';
import type { BenchResult } from './result.ts';

/** Times the command line as a process. */
export async function benchCommandLine(root: string): Promise<readonly BenchResult[]> {
  const cli = path.join(root, 'out/main/cli.js');
  const run = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`landfall ${args.join(' ')}: ${stderr}`);
  };
  run('--help');
  const sample = samplePath(root);
  const helpMs = await medianMs(9, () => run('--help'));
  const estimateMs = await medianMs(5, () => run('estimate', sample, '--countries', 'all', '--json'));
  return [
    { name: 'landfall --help', value: helpMs, unit: 'ms', atMost: 300 },
    { name: 'landfall estimate, all countries', value: estimateMs, unit: 'ms' },
  ];
}
