import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { readCatalogSource } from '#main/catalog/read-catalog-source';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-catalog-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function messageFor(content: string | null): string {
  const path = join(folder, 'catalog.json');
  if (content !== null) writeFileSync(path, content);
  const result = loadCompiledCatalog(path);
  if (result.ok) throw new Error('a broken file was accepted');
  expect(result.error.code).toBe('unavailable');
  return result.error.message;
}

describe('loadCompiledCatalog', () => {
  it('gives back what the build wrote', () => {
    const compiled = compileCatalog(
      readCatalogSource(join(import.meta.dirname, '../../../../resources/catalog')),
    );
    if (!compiled.ok) throw new Error('the catalog does not compile');
    const path = join(folder, 'catalog.json');
    writeFileSync(path, JSON.stringify(compiled.value));
    expect(loadCompiledCatalog(path)).toEqual(compiled);
  });

  it('says that the file is missing, cut off or of another form, and what to do', () => {
    expect(messageFor(null)).toMatch(/cannot be read\. .*catalog:compile/);
    expect(messageFor('{"version":"2026-11"')).toMatch(/is not valid JSON/);
    expect(messageFor('{"version":"2026-11"}')).toMatch(/is not a catalog of this version \(checksum: /);
  });
});

describe('readCatalogSource', () => {
  it('names the setting that is wrong', () => {
    expect(() => readCatalogSource(folder)).toThrow(/ENOENT.*accelerators\.csv/);
  });
});
