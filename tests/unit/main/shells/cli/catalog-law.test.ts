import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '#scripts/ensure-built';
import { inRoot } from '#scripts/lib/paths';
import { runInProcess } from '../../../../support/cli-in-process';
import { landfall, temporaryFolder } from '../../../../support/landfall-process';
import { lawText, withSlip } from '../../../../support/law-text';

const folder = temporaryFolder();
const file = (name: string, text: string) => {
  const target = path.join(folder.path, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
};
const check = (...args: readonly string[]) => runInProcess(folder.path, ['catalog', 'check', ...args]);

beforeAll(() => ensureBuilt());
afterAll(() => folder.remove());

describe('landfall catalog check FILE…', () => {
  it('sums up a sound file, though its jurisdiction is in the catalog already', async () => {
    const sound = file('EU.yaml', lawText('EU.yaml'));
    const { exitCode, stdout, stderr } = await check(sound);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`${sound}: no faults.`);
    expect(stdout).toMatch(/^duties +5: 2 verified \(40%\), 1 of them with the day they were read \(20%\)$/m);
    expect(stdout).toMatch(/^Critical and not verified: none$/m);
    expect(stdout).toMatch(
      /^Critical and verified, but without the day it was read: 1\n {2}gdpr\.privacy-notice$/m,
    );
    expect(stdout).toMatch(/^EU +2 +5 +2 +1 +1 +1 +0 +4 of 13$/m);
  });

  it('prints one document with --json, for several files and for a folder of them', async () => {
    const files = ['EU.yaml', 'AR.yaml'].map((name) => file(`both/${name}`, lawText(name)));
    const [listed, inFolder] = [
      await check(...files, '--json'),
      await check(path.join(folder.path, 'both'), '--json'),
    ];
    expect(JSON.parse(listed.stdout)).toMatchObject({
      ok: true,
      issues: [],
      law: {
        jurisdictions: 2,
        duties: { total: 12, verified: 4, verified_with_date: 2 },
        critical: { total: 2, not_verified: [], verified_without_date: ['gdpr.privacy-notice'] },
        table: [{ jurisdiction: 'AR' }, { jurisdiction: 'EU', as_of: '2026-11', duties: { total: 5 } }],
      },
    });
    expect(inFolder.stdout).toBe(listed.stdout);
  });

  it('names file and line of every fault, as the command of its own that a lawyer runs', async () => {
    const { text, line } = withSlip(lawText('EU.yaml'), 'fact: interactsWithPeople', 'fact: talksToPeople');
    const faulty = file('faulty.yaml', text.replace('severity: critical', 'severity: serious'));
    const { exitCode, stdout, stderr } = await landfall(folder.path, [
      'catalog',
      'check',
      'faulty.yaml',
      '--json',
    ]);
    expect(exitCode).toBe(2);
    const [first, second, last] = stderr.trimEnd().split('\n');
    expect(first).toMatch(
      /^faulty\.yaml:\d+ gdpr\.privacy-notice severity: expected one of critical, .*, got "serious"$/,
    );
    expect(second).toMatch(
      new RegExp(`^faulty\\.yaml:${line} ai-act\\.chatbot when\\.fact: expected the name of a fact: `),
    );
    expect(last).toBe('landfall catalog: 2 faults in faulty.yaml; the lines above name them');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      issues: [
        { file: 'faulty.yaml', column: 'gdpr.privacy-notice severity' },
        { file: 'faulty.yaml', line, column: 'ai-act.chatbot when.fact' },
      ],
    });
    expect(faulty).toContain('faulty.yaml');
  });

  it('refuses an id that another jurisdiction of the catalog has', async () => {
    const other = lawText('AR.yaml')
      .replace('jurisdiction: AR', 'jurisdiction: UY')
      .replace('covers: [AR]', 'covers: [UY]');
    const { exitCode, stderr } = await check(file('UY.yaml', other));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"ar-25326", which stands in the catalog');
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a file that is not there', ['none.yaml'], /none\.yaml: there is no such file; expected a file of laws/],
    [
      'a file of another kind',
      [file('notes.txt', 'x')],
      /notes\.txt: expected files of laws \(\*\.yaml\), or one folder/,
    ],
    ['an empty folder', [path.dirname(file('empty/notes.txt', 'x'))], /no catalog\.yaml and no file of laws/],
    [
      'a file on intellectual property',
      [inRoot('resources/catalog/ip/JP.yaml')],
      /JP\.yaml: a file on intellectual property .* catalog check FOLDER/,
    ],
    [
      'a file of fees of offices',
      [inRoot('resources/catalog/ip/protection/JP.yaml')],
      /JP\.yaml: a file on intellectual property .* catalog check FOLDER/,
    ],
    ['an empty file', [file('bytes.yaml', '')], /bytes\.yaml:1: expected a file of laws, .*, got nothing/],
  ])('%s is bad input', async (_name, args, message) => {
    const { exitCode, stdout, stderr } = await check(...args);
    expect(stderr).toMatch(message);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});
