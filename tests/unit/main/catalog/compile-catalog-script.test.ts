import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';

const root = join(import.meta.dirname, '../../../..');
const script = join(root, 'scripts/compile-catalog.ts');

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'landfall-compile-'));
  cpSync(join(root, 'resources/catalog'), join(work, 'catalog'), { recursive: true });
});
afterEach(() => rmSync(work, { recursive: true }));

describe('scripts/compile-catalog.ts', () => {
  it('writes a catalog that loads', () => {
    const target = join(work, 'out/catalog.json');
    const output = execFileSync(process.execPath, [script, join(work, 'catalog'), target], {
      encoding: 'utf8',
    });
    const loaded = loadCompiledCatalog(target);
    expect(loaded.ok).toBe(true);
    expect(output).toContain(loaded.ok ? loaded.value.checksum : 'no catalog');
  });

  it('fails on a broken row, says which, and writes nothing', () => {
    const table = join(work, 'catalog/compute/accelerators.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace(',32,898,', ',many,898,'));
    const target = join(work, 'out/catalog.json');
    const run = spawnSync(process.execPath, [script, join(work, 'catalog'), target], { encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(
      'compute/accelerators.csv:2 memory_gb: expected a number from 1 to 4096, got "many"',
    );
    expect(existsSync(target)).toBe(false);
  });
});
