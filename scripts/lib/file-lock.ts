import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 100;

/**
 * Runs `work` while no other process holds the same lock; waits for the one that does. A lock whose holder is dead
 * (killed, machine restarted) is taken over.
 *
 * @param file the lock; holds the id of the process that has it
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  while (!tryLock(file)) await wait(POLL_MS);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    if (isHeld(file)) return false;
    rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file: string): boolean {
  let holder: string;
  try {
    holder = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  // Empty: its holder is between creating the file and writing its id.
  return holder === '' || isAlive(Number(holder));
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
