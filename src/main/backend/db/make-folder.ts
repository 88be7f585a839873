import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import { AppFault } from '#main/backend/faults';

/**
 * Makes a folder and those above it. Node's own recursive way never comes back where a system refuses new folders with
 * ENOENT, as Linux does under /proc.
 *
 * @throws the system's error when one of them cannot be made, or a fault that says so where it would only say ENOENT
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !existsSync(at) && at !== path.dirname(at); at = path.dirname(at))
    missing.unshift(at);
  for (const at of missing) {
    try {
      mkdirSync(at);
    } catch (cause) {
      // Another Landfall may have been quicker.
      if (!existsSync(at)) throw isNoSuchPlace(cause) ? new AppFault(refused(at)) : cause;
    }
  }
  // Says what stands there when it is no folder.
  mkdirSync(folder, { recursive: existsSync(folder) });
}

function isNoSuchPlace(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

function refused(folder: string): AppError {
  return {
    code: 'read-only',
    message: `The folder ${folder} cannot be made there. Set LANDFALL_HOME to a folder you may write to.`,
  };
}
