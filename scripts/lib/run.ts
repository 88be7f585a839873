import { spawn } from 'node:child_process';
import { ROOT } from '#scripts/lib/paths';

/**
 * Runs a program from the root of the checkout; what it prints goes to stderr, so that stdout stays the caller's.
 *
 * @returns its exit code; 1 when a signal ended it or it is missing
 */
export function runToStderr(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export interface Captured {
  readonly exitCode: number;
  /** stdout and stderr together, as they came. */
  readonly output: string;
}

/** Runs one of the project's tools with this Node and keeps what it prints. @param env added to the present one */
export function runTool(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Captured> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
