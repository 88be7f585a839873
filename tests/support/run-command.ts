import type { AppError } from '#core/contract/app-error';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import { inRoot } from '#scripts/lib/paths';

export interface CommandEnd {
  /** null = it went well. */
  readonly error: AppError | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command of the command line inside this process. @returns its error, and what it printed */
export async function runCommand(command: CommandRunner, args: readonly string[]): Promise<CommandEnd> {
  const printed = { stdout: '', stderr: '' };
  const result = await command(args, {
    builtFolder: inRoot('out'),
    env: {},
    platform: 'linux',
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
    onInterrupt: () => {},
  });
  return { ...printed, error: result.ok ? null : result.error };
}
