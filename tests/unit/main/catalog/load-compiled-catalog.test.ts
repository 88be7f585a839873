import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { readCatalogSource } from '#main/catalog/read-catalog-source';
import { checksumOf } from '#main/catalog/seal';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-catalog-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function compiledText(): string {
  const compiled = compileCatalog(
    readCatalogSource(join(import.meta.dirname, '../../../../resources/catalog')),
  );
  if (!compiled.ok) throw new Error('the catalog does not compile');
  return JSON.stringify(compiled.value);
}

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
    const text = compiledText();
    const path = join(folder, 'catalog.json');
    writeFileSync(path, text);
    expect(loadCompiledCatalog(path)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('says that the file is missing, cut off or of another form, and what to do', () => {
    expect(messageFor(null)).toMatch(/cannot be read\. .*catalog:compile/);
    expect(messageFor('{"version":"2026-11"')).toMatch(/is not valid JSON/);
    expect(messageFor('{"version":"2026-11"}')).toMatch(/is not a catalog of this version \(checksum: /);
  });

  it('says which entry is damaged, and that a figure was edited since the build', () => {
    const text = compiledText();
    expect(messageFor(text.replace('"memoryGb":32,', '"memoryGb":-32,'))).toMatch(
      /accelerators\.\d+\.memoryGb: /,
    );
    expect(messageFor(text.replace('"memoryGb":32,', '"memoryGb":64,'))).toMatch(
      /was changed after it was compiled/,
    );
    expect(messageFor(text.replace(/"checksum":"\w+"/, '"checksum":"00000000"'))).toMatch(
      /was changed after/,
    );
  });

  it('refuses a catalog of another version although its seal is unbroken', () => {
    const { checksum: _checksum, version, providers: _providers, ...rest } = JSON.parse(compiledText());
    const content = { version, ...rest };
    const text = JSON.stringify({ version, checksum: checksumOf(content), ...rest });
    expect(messageFor(text)).toMatch(/is not a catalog of this version \(providers: /);
  });
});

describe('readCatalogSource', () => {
  it('names the setting that is wrong', () => {
    expect(() => readCatalogSource(folder)).toThrow(/ENOENT.*accelerators\.csv/);
  });
});
