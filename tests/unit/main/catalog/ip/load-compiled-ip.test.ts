import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCompiledIp } from '#main/catalog/load-compiled-ip';
import { checksumOf } from '#main/catalog/seal';
import { inRoot } from '#scripts/lib/paths';
import { realIp } from '../../../../support/ip';
import { temporaryFolder } from '../../../../support/landfall-process';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const json = JSON.stringify(realIp());

function load(content: string) {
  const file = path.join(folder.path, 'ip.json');
  writeFileSync(file, content);
  return loadCompiledIp(file);
}

describe('loadCompiledIp', () => {
  it('gives back what the build wrote', () => {
    expect(load(json)).toEqual({ ok: true, value: realIp() });
  });

  it.each([
    ['is cut off', json.slice(0, -100), /is not valid JSON\. .*catalog:compile/],
    ['is another document', '{"version":"2026-11"}', /is not of this version \(checksum: /],
    [
      'has an area of another version',
      json.replace('"area":"training-data"', '"area":"training"'),
      /\(jurisdictions\.0\.risks\.0\.area: /,
    ],
    ['was edited', json.replace('"likelihood":2', '"likelihood":1'), /was changed after it was compiled/],
  ])('refuses a file that %s', (_name, content, message) => {
    const loaded = load(content);
    expect(loaded).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(loaded.ok ? '' : loaded.error.message).toMatch(message);
  });

  it('refuses a catalog of another version although its seal is unbroken', () => {
    const { checksum: _checksum, ...content } = JSON.parse(
      json.replace('"area":"training-data"', '"area":"training"'),
    );
    const loaded = load(JSON.stringify({ checksum: checksumOf(content), ...content }));
    expect(loaded.ok ? '' : loaded.error.message).toMatch(/\(jurisdictions\.0\.risks\.0\.area: /);
  });

  it('refuses a file that is not there', () => {
    expect(loadCompiledIp(path.join(folder.path, 'none.json'))).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringContaining('cannot be read') },
    });
  });
});

describe('scripts/compile-ip.ts', () => {
  const source = path.join(folder.path, 'catalog');
  const target = path.join(folder.path, 'out/ip.json');
  const compile = () =>
    spawnSync(process.execPath, [inRoot('scripts/compile-ip.ts'), source, target], { encoding: 'utf8' });

  it('writes what loads; fails on a fault, says where, and writes nothing', () => {
    mkdirSync(source, { recursive: true });
    cpSync(inRoot('resources/catalog/ip'), path.join(source, 'ip'), { recursive: true });
    writeFileSync(path.join(source, 'catalog.yaml'), 'version: 2026-11\n');
    const file = path.join(source, 'ip/JP.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('value: broad', 'value: wide'));
    const faulty = compile();
    expect(faulty.status).toBe(1);
    expect(faulty.stderr).toMatch(
      /^ip\/JP\.yaml:\d+ indicators\.tdm_exception\.value: expected one of none/m,
    );
    expect(existsSync(target)).toBe(false);
    writeFileSync(file, good);
    const sound = compile();
    expect(sound.status).toBe(0);
    const loaded = loadCompiledIp(target);
    expect(loaded.ok && loaded.value.checksum).toBe(realIp().checksum);
  });
});
