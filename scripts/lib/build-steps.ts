import { inRoot } from '#scripts/lib/paths';
import { runToStderr } from '#scripts/lib/run';

interface BuildStep {
  readonly name: string;
  readonly args: readonly string[];
}

/** In this order: the renderer's build copies the compiled data. Each runs in a process of its own. */
export const buildSteps: readonly BuildStep[] = [
  { name: 'compile the catalog', args: ['scripts/compile-catalog.ts'] },
  { name: 'compile the law', args: ['scripts/compile-law.ts'] },
  { name: 'compile intellectual property', args: ['scripts/compile-ip.ts'] },
  { name: 'compile the fees of the offices', args: ['scripts/compile-protection.ts'] },
  { name: 'compile the map', args: ['scripts/compile-map.ts'] },
  {
    name: 'bundle main, preload and renderer',
    args: ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
  },
];

/** @throws naming the step when it fails */
export async function runBuildStep({ name, args }: BuildStep): Promise<void> {
  const [script = '', ...rest] = args;
  const code = await runToStderr(process.execPath, [inRoot(script), ...rest]);
  if (code !== 0) throw new Error(`The build failed: could not ${name}. The lines above say why.`);
}
