import type { CliContext } from '#main/shells/cli/cli-context';
import { runCli } from '#main/shells/cli/run-cli';
import { inRoot } from '#scripts/lib/paths';
import type { Ended } from './landfall-process';

/** Runs the command line inside this process, over the built data. @param home its data folder */
export async function runInProcess(home: string, args: readonly string[]): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  const context: CliContext = {
    builtFolder: inRoot('out'),
    env: { ...process.env, LANDFALL_HOME: home },
    platform: process.platform,
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
    onInterrupt: () => {},
  };
  return { exitCode: await runCli(args, context), ...printed };
}
