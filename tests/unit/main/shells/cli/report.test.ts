import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '#scripts/ensure-built';
import { inRoot } from '#scripts/lib/paths';
import { runInProcess } from '../../../../support/cli-in-process';
import { landfall, temporaryFolder } from '../../../../support/landfall-process';

const SAMPLE = inRoot('resources/samples/kranich-8b.landfall');
const folder = temporaryFolder();
const out = path.join(folder.path, 'r.pdf');

beforeAll(() => ensureBuilt());
afterAll(() => folder.remove());

describe('landfall report, before anything is printed', () => {
  const broken = path.join(folder.path, 'broken.landfall');
  writeFileSync(broken, '{"format":');
  it.each<[readonly string[], RegExp]>([
    [[SAMPLE], /--out is missing: expected the name of a PDF/],
    [['--out', out], /PLAN is missing/],
    [[SAMPLE, '--out', out, '--lang', 'fr'], /--lang: expected en or zh, not "fr"/],
    [[SAMPLE, '--out', out, '--paper', 'a5'], /--paper: expected a4 or letter, not "a5"/],
    [
      [SAMPLE, '--out', out, '--sections', 'cost,price'],
      /--sections: expected some of summary, .*, not "price"/,
    ],
    [[SAMPLE, '--out', path.join(folder.path, 'none', 'r.pdf')], /r\.pdf: its folder does not exist/],
    [[SAMPLE, '--out', folder.path], /it is a folder; expected the name of a file/],
    [['none.landfall', '--out', out], /none\.landfall: there is no such file/],
    [[broken, '--out', out], /broken\.landfall: expected JSON/],
  ])('%j is bad input', async (args, message) => {
    const { exitCode, stdout, stderr } = await runInProcess(folder.path, ['report', ...args]);
    expect(stderr).toMatch(message);
    expect({ exitCode, stdout, isWritten: existsSync(out) }).toEqual({
      exitCode: 2,
      stdout: '',
      isWritten: false,
    });
    expect(readdirSync(folder.path).filter((name) => name.endsWith('-draft'))).toEqual([]);
  });

  it('says what to install when there is no browser to print with', async () => {
    const env = { LANDFALL_CHROMIUM: path.join(folder.path, 'no-chromium') };
    const { exitCode, stderr } = await landfall(folder.path, ['report', SAMPLE, '--out', out], env);
    expect(stderr).toMatch(
      /^landfall report: LANDFALL_CHROMIUM names .*no-chromium, which does not exist\.\n$/,
    );
    expect(exitCode).toBe(1);
  });
});
