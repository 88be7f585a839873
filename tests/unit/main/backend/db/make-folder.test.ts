import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '#main/backend/db/make-folder';
import { temporaryFolder } from '../fixture';

describe('makeFolder', () => {
  it('makes what is missing on the way, and leaves what is there', () => {
    const folder = path.join(temporaryFolder(), 'a', 'b', 'c');
    makeFolder(folder);
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it('refuses where a file stands, at the end or on the way', () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => makeFolder(file)).toThrow(/EEXIST/);
    expect(() => makeFolder(path.join(file, 'deeper'))).toThrow(/ENOTDIR/);
  });

  it.runIf(process.platform === 'linux')('comes back where the system takes no folders', () => {
    expect(() => makeFolder('/proc/landfall/home')).toThrow(/LANDFALL_HOME/);
  });
});
