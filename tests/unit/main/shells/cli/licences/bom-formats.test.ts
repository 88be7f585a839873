import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '#core/shared/result';
import { createLicencesCommand } from '#main/shells/cli/licences/licences-command';
import { inRoot } from '#scripts/lib/paths';
import { realIp } from '../../../../../support/ip';
import { readText } from '../../../../../support/read-materials-fixture';
import { runCommand } from '../../../../../support/run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-licences-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string) => inRoot(join('tests/fixtures/materials', name));

/** Runs the command over the real catalog. */
const run = (...args: readonly string[]) =>
  runCommand(
    createLicencesCommand(() => ok(realIp())),
    args,
  );

const check = async (file: string, ...args: readonly string[]) =>
  JSON.parse((await run('check', file, '--json', ...args)).stdout);

describe('landfall licences check, over files of others', () => {
  it.each([
    ['kranich-instruct.README.md', 'llama-3.1-community'],
    ['product.cdx.json', 'CC-BY-NC-4.0'],
    ['product.spdx.json', 'gemma-terms'],
    ['contracts.spdx3.json', 'CC-BY-SA-4.0'],
    ['package-lock.v3.json', 'AGPL-3.0-only'],
  ])('takes %s', async (file, licence) => {
    const document = await check(fixture(file));
    const taken = document.materials.flatMap(({ licences }: { licences: readonly string[] }) => licences);
    expect(taken).toContain(licence);
  });

  it('takes requirements, whose licences are not known', async () => {
    const document = await check(fixture('requirements.txt'));
    expect(document.findings.map(({ id }: { id: string }) => id)).toContain('licence.none');
  });

  it('says on stderr what is to be said, and goes on', async () => {
    const { stderr, stdout, error } = await run('check', fixture('package-lock.v3.json'));
    expect(error).toBeNull();
    expect(stderr).toContain(
      'package-lock.v3.json: packages["node_modules/old-thing"].license: “BSD” names a family',
    );
    expect(stdout).toMatch(/^3 materials, /);
  });

  it('says what an unknown licence or use of our own format may mean', async () => {
    const file = join(folder, 'own.json');
    const material = { id: 'a', kind: 'code', name: 'A', licence: 'MIT OR Apache-2.O' };
    writeFileSync(file, JSON.stringify({ materials: [material], uses: { comercial: true } }));
    const { stderr, error } = await run('check', file);
    expect(error).toBeNull();
    expect(stderr.split('\n')).toEqual([
      `${file}: field uses.comercial: no use "comercial"; did you mean commercial?`,
      `${file}: field materials.0.licence: “Apache-2.O” in “MIT OR Apache-2.O” is not the name of a known licence; did you mean Apache-2.0?`,
      '',
    ]);
  });

  it('refuses a lock file of 50 MB by its name, with the limit', async () => {
    const file = join(folder, 'package-lock.json');
    writeFileSync(file, '{');
    truncateSync(file, 50e6);
    expect((await run('check', file)).error).toEqual({
      code: 'too-large',
      message: `${file}: 50 MB, expected at most 20 MB`,
      field: file,
    });
  });

  it.each([
    ['x.json', '{"hello": 1}', 'x.json: JSON of another kind, expected a model card'],
    ['x.json', '{"materials": [{"id": "a"}]}', 'field materials.0.kind'],
    ['x.toml', '[project]\n', 'x.toml: TOML is not read'],
  ])('refuses %s with %s', async (name, text, message) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    expect((await run('check', file)).error?.message).toContain(message);
  });
});

describe('landfall licences notice and ml-bom', () => {
  it('write what to hand out', async () => {
    const out = join(folder, 'NOTICE.txt');
    const { stdout, error } = await run(
      'notice',
      fixture('package-lock.v3.json'),
      '--out',
      out,
      '--lang',
      'zh',
    );
    expect(error).toBeNull();
    expect(stdout).toBe(`${out}: 3 materials\n`);
    const notice = readFileSync(out, 'utf8');
    expect(notice).toContain('package-lock.v3 的声明（NOTICE）');
    expect(notice).toContain('Permission is hereby granted, free of charge');
    const bom = join(folder, 'bom.json');
    expect((await run('ml-bom', fixture('kranich-instruct.README.md'), '--out', bom)).error).toBeNull();
    expect(readText(readFileSync(bom, 'utf8')).format).toBe('cyclonedx');
  });

  it('replace nothing unless told to', async () => {
    const out = join(folder, 'kept.txt');
    writeFileSync(out, 'mine');
    const refused = await run('notice', fixture('requirements.txt'), '--out', out);
    expect(refused.error).toMatchObject({ code: 'conflict' });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await run('notice', fixture('requirements.txt'), '--out', out, '--force')).error).toBeNull();
    expect(readFileSync(out, 'utf8')).toContain('NOTICE for requirements');
  });

  it.each([
    [['notice', 'x'], '--out is missing: expected the name of a file'],
    [['ml-bom'], 'BOM is missing'],
    [['notice', 'x', '--out', 'y', '--lang', 'de'], '--lang'],
    [
      ['chek', 'x'],
      'expected one of `licences check`, `licences notice`, `licences ml-bom`, not "licences chek"',
    ],
    [[], 'not "licences"'],
  ])('say what is amiss with %j', async (args, message) => {
    const file = fixture('requirements.txt');
    const { error } = await run(...args.map((each) => (each === 'x' ? file : each)));
    expect(error?.message).toContain(message);
  });
});
