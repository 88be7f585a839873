import { spawn } from 'node:child_process';
import { ROOT } from '#scripts/lib/paths';

/**
 * Runs a program from the root of the checkout; what it prints goes to stderr, so that stdout stays the caller's.
 *
 * @returns its exit code; 1 when a signal ended it
 */
export function runToStderr(command: string, args: readonly string[], env = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
