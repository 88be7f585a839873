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

  it('names file, line and column of every fault in a folder', async () => {
    const file = path.join(source, 'compute/accelerators.csv');
    const good = readFileSync(file, 'utf8');
    const [header = '', ...rows] = good.split('\n');
    const column = header.split(',').indexOf('memory_gb');
    const cells = rows[0]?.split(',') ?? [];
    cells[column] = 'a lot';
    writeFileSync(file, [header, cells.join(','), ...rows.slice(1)].join('\n'));
    const { exitCode, stdout, stderr } = await check(source, '--json');
    writeFileSync(file, good);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^compute\/accelerators\.csv:2 memory_gb: expected .*, got "a lot"$/m);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      issues: [{ file: 'compute/accelerators.csv', line: 2, column: 'memory_gb' }],
    });
  });

  it('names the faults of laws among those of the tables', async () => {
    const file = path.join(source, 'law/AR.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('as_of: 2026-11', 'as_of: soon'));
    const { exitCode, stdout, stderr } = await check(source, '--json');
    writeFileSync(file, good);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^law\/AR\.yaml:\d+ as_of: expected a month as YYYY-MM, got "soon"$/m);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      issues: [{ file: 'law/AR.yaml', column: 'as_of' }],
    });
  });

  it('names the faults of the fees of offices', async () => {
    const file = path.join(source, 'ip/protection/JP.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('right: patent', 'right: patents'));
    const { exitCode, stdout, stderr } = await check(source, '--json');
    writeFileSync(file, good);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^ip\/protection\/JP\.yaml:\d+ rights\[\d+\]\.right: expected .*"patents"$/m);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, issues: [{ file: 'ip/protection/JP.yaml' }] });
  });

  it('names the faults on intellectual property, which are checked with the whole alone', async () => {
    const file = path.join(source, 'ip/JP.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('area: training-data', 'area: training'));
    const [inFolder, alone] = [await check(source), await check(file)];
    writeFileSync(file, good);
    expect(inFolder.exitCode).toBe(2);
    expect(inFolder.stderr).toMatch(
      /^ip\/JP\.yaml:\d+ jp\.training-limits area: expected one of training-data/m,
    );
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
