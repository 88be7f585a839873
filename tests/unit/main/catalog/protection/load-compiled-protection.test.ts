import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCompiledProtection } from '#main/catalog/load-compiled-protection';
import { checksumOf } from '#main/catalog/seal';
import { realProtection } from '../../../../support/protection.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'landfall-protection-'));
afterAll(() => rmSync(folder, { recursive: true }));

function load(content: string | null) {
  const file = path.join(folder, content === null ? 'absent.json' : 'protection.json');
  if (content !== null) writeFileSync(file, content);
  const loaded = loadCompiledProtection(file);
  return loaded.ok ? loaded.value : loaded.error;
}

describe('the compiled fees of the offices', () => {
  const real = realProtection();

  it('come back as they were compiled', () => {
    expect(load(JSON.stringify(real))).toEqual(real);
  });

  it.each([
    ['cannot be read', null],
    ['is not valid JSON', '{'],
    ['is not of this version (version:', '{}'],
    [
      'was changed after it was compiled',
      JSON.stringify({ ...real, preparation: { ...real.preparation, patent: { low: 0, high: 1 } } }),
    ],
  ])('are refused where the file %s, with the way to new ones', (reason, content) => {
    expect(load(content)).toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/Reinstall Landfall, or run "npm run catalog:compile"/),
    });
    expect(load(content)).toMatchObject({ message: expect.stringContaining(reason) });
  });

  it('are refused in another version although the seal is unbroken', () => {
    const { checksum: _checksum, ...content } = { ...real, priority: [{ months: 'twelve' }] };
    expect(load(JSON.stringify({ checksum: checksumOf(content), ...content }))).toMatchObject({
      message: expect.stringContaining('is not of this version (priority.0.months: '),
    });
  });
});
