import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileLaw } from '#main/catalog/compile-law';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { checksumOf } from '#main/catalog/seal';
import { temporaryFolder } from '../../../../support/landfall-process';
import { lawText } from '../../../../support/law-text';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const compiled = compileLaw([{ file: 'EU.yaml', text: lawText('EU.yaml') }], '2026-11');
const json = JSON.stringify(compiled.ok ? compiled.value : compiled.error);

function load(content: string) {
  const file = path.join(folder.path, 'law.json');
  writeFileSync(file, content);
  return loadCompiledLaw(file);
}

describe('loadCompiledLaw', () => {
  it('gives back what the build wrote', () => {
    expect(compiled.ok).toBe(true);
    expect(load(json)).toEqual(compiled);
  });

  it.each([
    ['is cut off', json.slice(0, -100), /is not valid JSON\. .*catalog:compile/],
    ['is another document', '{"version":"2026-11"}', /is not of this version \(checksum: /],
    [
      'has a theme of another version',
      json.replace('"theme":"transparency"', '"theme":"notices"'),
      /\(jurisdictions\.0\.duties\.0\.theme: /,
    ],
    [
      'was edited',
      json.replace('"severity":"high"', '"severity":"low"'),
      /was changed after it was compiled/,
    ],
  ])('refuses a file that %s', (_name, content, message) => {
    const loaded = load(content);
    expect(loaded).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(loaded.ok ? '' : loaded.error.message).toMatch(message);
  });

  it('refuses law of another version although its seal is unbroken', () => {
    const { checksum: _checksum, ...content } = JSON.parse(
      json.replace('"theme":"transparency"', '"theme":"notices"'),
    );
    const { version, jurisdictions } = content;
    const loaded = load(JSON.stringify({ version, checksum: checksumOf(content), jurisdictions }));
    expect(loaded.ok ? '' : loaded.error.message).toMatch(/\(jurisdictions\.0\.duties\.0\.theme: /);
  });

  it('refuses a file that is not there', () => {
    expect(loadCompiledLaw(path.join(folder.path, 'none.json'))).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringContaining('cannot be read') },
    });
  });
});
