import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileLock } from '#scripts/lib/file-lock';
import { temporaryFolder } from '../../support/landfall-process';

let folder = temporaryFolder();
let lock = '';

beforeEach(() => {
  folder = temporaryFolder();
  lock = path.join(folder.path, 'lock');
});
afterEach(() => folder.remove());

describe('withFileLock', () => {
  it('lets one in at a time', async () => {
    let insideCount = 0;
    const seen: number[] = [];
    const work = () =>
      withFileLock(lock, async () => {
        insideCount += 1;
        seen.push(insideCount);
        await wait(20);
        insideCount -= 1;
      });
    await Promise.all([work(), work(), work()]);
    expect(seen).toEqual([1, 1, 1]);
  });

  it('is free again after work that failed', async () => {
    await expect(withFileLock(lock, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
    expect(existsSync(lock)).toBe(false);
  });

  it('takes over the lock of a process that is no more', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(lock, String(pid));
    expect(await withFileLock(lock, async () => 'in')).toBe('in');
  });
});
