import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILD_OUTPUTS, inputDigest, isBuilt, writeStamp } from '#scripts/lib/build-stamp';
import { temporaryFolder } from '../../support/landfall-process';

let folder = temporaryFolder();

function write(file: string, text = 'x'): string {
  const target = path.join(folder.path, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
}

beforeEach(() => {
  folder = temporaryFolder();
  write('src/core/plan.ts');
  write('resources/catalog/offers.csv');
  for (const output of BUILD_OUTPUTS) write(output);
  writeStamp(folder.path, inputDigest(folder.path));
});
afterEach(() => folder.remove());

describe('build stamp', () => {
  it('takes a finished build of unchanged files for good', () => {
    expect(isBuilt(folder.path)).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a source file changed', () => write('src/core/plan.ts', 'longer')],
    ['a source file was touched', () => utimesSync(path.join(folder.path, 'src/core/plan.ts'), 1, 1)],
    ['a source file is new', () => write('src/core/new.ts')],
    ['a source file is gone', () => rmSync(path.join(folder.path, 'src/core/plan.ts'))],
    ['a data file changed', () => write('resources/catalog/offers.csv', 'longer')],
    ['an output is gone', () => rmSync(path.join(folder.path, 'out/main/cli.js'))],
    ['the stamp is gone', () => rmSync(path.join(folder.path, 'out/.build-stamp'))],
  ])('asks for a new build when %s', (_what, change) => {
    change();
    expect(isBuilt(folder.path)).toBe(false);
  });

  it('does not look at files that the build does not read', () => {
    write('tests/unit/plan.test.ts');
    write('README.md');
    expect(isBuilt(folder.path)).toBe(true);
  });
});
