import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMaterials } from '#core/ip/materials/readers/read-materials';
import { realLicenceNames } from '../../../../../support/licence-names';
import {
  materialsFixture,
  named,
  noteLines,
  readFixture,
  readText,
} from '../../../../../support/read-materials-fixture';

const components = (name: string, file = 'package-lock.v3.json') =>
  (named(readFixture(file), name).components ?? []).map(
    (each) => `${each.name}@${each.version} ${each.licence}`,
  );

describe('package-lock.json', () => {
  it('is one line for all that is delivered, with every licence in it', () => {
    const read = readFixture('package-lock.v3.json');
    expect(read.format).toBe('package-lock');
    expect(read.materials.map(({ name, kind, licence, version }) => [name, kind, licence, version])).toEqual([
      [
        'kranich-console (npm)',
        'code',
        'ISC AND MIT AND (MPL-2.0 OR Apache-2.0) AND (MIT OR GPL-2.0-only) AND AGPL-3.0-or-later',
        '2.1.0',
      ],
      ['kranich-console (npm) · no known licence', 'code', null, '2.1.0'],
      ['kranich-console (npm) · development only', 'code', 'MIT', '2.1.0'],
    ]);
  });

  it('keeps every package, each once', () => {
    expect(components('kranich-console (npm)')).toEqual([
      'yaml@2.9.1 ISC',
      '@mantine/core@9.7.3 MIT',
      'dompurify@3.3.0 MPL-2.0 OR Apache-2.0',
      'older-thing@0.1.0 MIT OR GPL-2.0-only',
      'ghostscript4js@4.0.0 AGPL-3.0-or-later',
    ]);
    expect(components('kranich-console (npm) · no known licence')).toEqual([
      'old-thing@0.3.1 BSD',
      'nameless@1.0.0 null',
    ]);
    expect(components('kranich-console (npm) · development only')).toEqual(['vitest@5.1.1 MIT']);
  });

  it('writes package URLs with the scope escaped', () => {
    const line = named(readFixture('package-lock.v3.json'), 'kranich-console (npm)');
    expect(line.components?.map(({ purl }) => purl)).toContain('pkg:npm/%40mantine/core@9.7.3');
  });

  it('leaves the project and its workspaces out', () => {
    const all = readFixture('package-lock.v3.json').materials.flatMap((each) => each.components ?? []);
    expect(all.map(({ name }) => name)).not.toContain('@kranich/shared');
  });

  it('reads the tree of version 1, which names no licences', () => {
    const read = readFixture('package-lock.v1.json');
    expect(noteLines(read)[0]).toBe(
      'lockfileVersion: package-lock.json 1 files name no licences; choose one for the line',
    );
    expect(components('old-console (npm) · development only', 'package-lock.v1.json')).toEqual([
      'mocha@8.4.0 null',
      'yargs@16.2.0 null',
    ]);
  });

  it('reads the lock file of this project', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../../../package-lock.json'), 'utf8');
    const read = readText(text, 'package-lock.json');
    const lock = JSON.parse(text) as { packages: Record<string, unknown> };
    const kept = read.materials.flatMap((each) => each.components ?? []);
    const names = new Set(Object.keys(lock.packages).map((key) => key.split('node_modules/').at(-1)));
    names.delete('');
    expect(new Set(kept.map(({ name }) => name))).toEqual(names);
    expect(read.materials.length).toBeLessThanOrEqual(3);
    expect(read.notes.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  it.each([
    [{ packages: { 'node_modules/a': 7 } }, 'packages["node_modules/a"]: expected an object, got 7'],
    [
      { packages: { 'node_modules/a': { license: 7 } } },
      'packages["node_modules/a"].license: expected a text, got 7',
    ],
    [{ packages: { 'node_modules/a': { license: 'Apache2' } } }, 'did you mean'],
    [{ packages: [] }, 'packages: expected an object, got a list'],
    [{ packages: {} }, 'packages: expected at least one package, got none'],
    [
      { lockfileVersion: 4, packages: { 'node_modules/a': { license: 'MIT' } } },
      'lockfileVersion: version 4 is newer than 3',
    ],
  ])('says what is amiss (%#)', (content, message) => {
    expect(
      noteLines(readText(JSON.stringify({ name: 'x', lockfileVersion: 3, ...content }))).join('\n'),
    ).toContain(message);
  });

  it('stops in a tree of version 1 that is deeper than any real one', () => {
    let tree = {};
    for (let depth = 0; depth < 300; depth += 1)
      tree = { dependencies: { [`d${depth}`]: { version: '1.0.0', ...tree } } };
    const read = readText(JSON.stringify({ name: 'x', lockfileVersion: 1, ...tree }));
    expect(read.notes.map(({ code }) => code)).toContain('too-deep');
    expect(read.materials[0]?.components).toHaveLength(64);
  });

  it('names every unknown licence, and looks for what is meant by the first ones', () => {
    const packages = Object.fromEntries(
      Array.from({ length: 80 }, (_, n) => [
        `node_modules/p${n}`,
        { version: '1.0.0', license: `MTI ${n} OR MIT` },
      ]),
    );
    const broken = { 'node_modules/typo': { version: '1.0.0', license: 'MTI' } };
    const read = readText(
      JSON.stringify({ name: 'x', lockfileVersion: 3, packages: { ...broken, ...packages } }),
    );
    const lines = noteLines(read).filter((line) => line.includes('known licence'));
    expect(lines).toHaveLength(81 + 1);
    expect(lines[0]).toContain('did you mean MIT?');
    expect(lines.at(-2)).not.toContain('did you mean');
  });

  it('splits a line whose licence would be longer than a plan keeps', () => {
    const ids = [
      'MIT',
      'ISC',
      'Zlib',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'Apache-2.0',
      'MPL-2.0',
      'EPL-2.0',
      'CC0-1.0',
    ];
    const packages = Object.fromEntries(
      ids.flatMap((one) =>
        ids.map((other) => [
          `node_modules/${one}-${other}`.toLowerCase(),
          { version: '1.0.0', license: `(${one} OR ${other} OR Unlicense)` },
        ]),
      ),
    );
    const read = readText(JSON.stringify({ name: 'x', lockfileVersion: 3, packages }));
    expect(read.materials.length).toBeGreaterThan(1);
    for (const { licence, name } of read.materials) {
      expect(licence?.length).toBeLessThanOrEqual(500);
      expect(name).toMatch(/^x \(npm\) \(\d\/\d\)$/);
    }
    expect(read.materials.flatMap((each) => each.components ?? [])).toHaveLength(81);
  });

  it('has Chinese names for its lines where the plan is Chinese', () => {
    const text = materialsFixture('package-lock.v3.json');
    const read = readMaterials('x', text, { names: realLicenceNames(), language: 'zh' });
    expect(read.ok && read.value.materials.map(({ name }) => name)).toEqual([
      'kranich-console (npm)',
      'kranich-console (npm) · 无已知许可',
      'kranich-console (npm) · 仅用于开发',
    ]);
  });
});
