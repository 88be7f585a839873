import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '#scripts/ensure-built';
import { inRoot } from '#scripts/lib/paths';
import { runInProcess } from '../../../../support/cli-in-process';
import { temporaryFolder } from '../../../../support/landfall-process';

const folder = temporaryFolder();
const source = path.join(folder.path, 'catalog');

interface IpDocument {
  readonly jurisdictions: number;
  readonly risks: { readonly total: number };
  readonly licences: { readonly total: number };
  readonly rules: { readonly total: number };
}

interface LawDocument {
  readonly jurisdictions: number;
  readonly duties: { readonly total: number };
  readonly critical: { readonly not_verified: readonly string[] };
  readonly table: readonly unknown[];
}

function check(...args: readonly string[]) {
  return runInProcess(folder.path, ['catalog', 'check', ...args]);
}

/** Puts something else in the place of the memory of the first accelerator. */
const firstMemory = (wrong: string) => (text: string) => {
  const [header = '', first = '', ...rows] = text.split('\n');
  const column = header.split(',').indexOf('memory_gb');
  return [header, first.split(',').with(column, wrong).join(','), ...rows].join('\n');
};

beforeAll(async () => {
  await ensureBuilt();
  cpSync(inRoot('resources/catalog'), source, { recursive: true });
});
afterAll(() => folder.remove());

describe('landfall catalog check', () => {
  it('finds no fault in the catalog it was built with, and none in its sources', async () => {
    const [built, sources] = [await check('--json'), await check(source, '--json')];
    expect(built).toMatchObject({ exitCode: 0, stderr: '' });
    const document = JSON.parse(built.stdout) as Readonly<Record<string, unknown>>;
    expect(document).toMatchObject({
      ok: true,
      issues: [],
      accelerators: 58,
      offers: 830,
      api_prices: 142,
      countries: 51,
    });
    const { law } = document as { readonly law: LawDocument };
    expect(law.jurisdictions).toBeGreaterThanOrEqual(39);
    expect(law.duties.total).toBeGreaterThanOrEqual(506);
    expect(law.critical.not_verified).toEqual([]);
    expect(law.table).toHaveLength(law.jurisdictions);
    const { ip } = document as { readonly ip: IpDocument };
    expect(ip.jurisdictions).toBeGreaterThanOrEqual(33);
    expect(ip.risks.total).toBeGreaterThanOrEqual(188);
    expect(ip.licences.total).toBeGreaterThanOrEqual(71);
    expect(ip.rules.total).toBeGreaterThanOrEqual(42);
    expect(sources.stdout).toBe(built.stdout);
  });

  it('names file, line and column of every fault in a folder: of tables, laws, fees, and intellectual property', async () => {
    const slips = [
      ['compute/accelerators.csv', firstMemory('a lot')],
      ['law/AR.yaml', (text: string) => text.replace('as_of: 2026-11', 'as_of: soon')],
      ['ip/protection/JP.yaml', (text: string) => text.replace('right: patent', 'right: patents')],
      ['ip/JP.yaml', (text: string) => text.replace('area: training-data', 'area: training')],
    ] as const;
    const good = slips.map(([file]) => readFileSync(path.join(source, file), 'utf8'));
    for (const [index, [file, slip]] of slips.entries())
      writeFileSync(path.join(source, file), slip(good[index] ?? ''));
    const inFolder = await check(source, '--json');
    const alone = await check(path.join(source, 'ip/JP.yaml'));
    for (const [index, [file]] of slips.entries()) writeFileSync(path.join(source, file), good[index] ?? '');
    expect(inFolder.exitCode).toBe(2);
    for (const line of [
      /^compute\/accelerators\.csv:2 memory_gb: expected .*, got "a lot"$/m,
      /^law\/AR\.yaml:\d+ as_of: expected a month as YYYY-MM, got "soon"$/m,
      /^ip\/protection\/JP\.yaml:\d+ rights\[\d+\]\.right: expected .*"patents"$/m,
      /^ip\/JP\.yaml:\d+ jp\.training-limits area: expected one of training-data/m,
    ])
      expect(inFolder.stderr).toMatch(line);
    expect(JSON.parse(inFolder.stdout)).toMatchObject({
      ok: false,
      issues: [
        { file: 'compute/accelerators.csv', line: 2, column: 'memory_gb' },
        { file: 'law/AR.yaml', column: 'as_of' },
        { file: 'ip/JP.yaml' },
        { file: 'ip/protection/JP.yaml' },
      ],
    });
    // What is known of intellectual property is checked with the whole alone.
    expect(alone).toMatchObject({ exitCode: 2, stdout: '' });
    expect(alone.stderr).toContain('check the whole catalog: catalog check FOLDER');
  });

  it.each<[readonly string[], RegExp]>([
    [['catalog'], /check is missing/],
    [['catalog', 'list'], /expected `catalog check`, not "catalog list"/],
    [['catalog', 'check', '/no/such'], /\/no\/such: not a catalog that can be read/],
  ])('%j is bad input', async (args, message) => {
    const { exitCode, stdout, stderr } = await runInProcess(folder.path, args);
    expect(stderr).toMatch(message);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});
