import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parsePlanText, serializePlan } from '#core/plan/plan-file';
import { ensureBuilt } from '#scripts/ensure-built';
import { inRoot } from '#scripts/lib/paths';
import { runInProcess } from '../../../../support/cli-in-process';
import { type Ended, landfall, temporaryFolder } from '../../../../support/landfall-process';
import { evidenceOf, planWithEvidence } from '../../../../support/plan-with-evidence';

const SAMPLE = inRoot('resources/samples/kranich-8b.landfall');
let home = temporaryFolder();

async function json<T>(...args: readonly string[]): Promise<T> {
  return documentOf(await runInProcess(home.path, [...args, '--json']));
}

/** By a process of its own, whose working folder is the data folder. */
async function jsonOfProcess<T>(...args: readonly string[]): Promise<T> {
  return documentOf(await landfall(home.path, [...args, '--json']));
}

function documentOf<T>({ exitCode, stdout, stderr }: Ended): T {
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

beforeAll(() => ensureBuilt());
beforeEach(() => {
  home.remove();
  home = temporaryFolder();
});
afterEach(() => home.remove());

describe('import, plans, export', () => {
  it('stores a plan file, lists and shows it, and writes the same plan back', async () => {
    const { id, name } = await jsonOfProcess<{ id: string; name: string }>('import', SAMPLE);
    const { plans } = await jsonOfProcess<{ plans: { id: string; name: string }[] }>('plans', 'list');
    expect(plans.map((plan) => [plan.id, plan.name])).toEqual([[id, name]]);

    const shown = await jsonOfProcess<{ id: string; plan: object }>('plans', 'show', id);
    const { file } = await jsonOfProcess<{ file: string }>('export', id, '--out', 'copy.landfall');
    expect(file).toBe('copy.landfall');
    const copy = parsePlanText(readFileSync(path.join(home.path, 'copy.landfall'), 'utf8'));
    const original = parsePlanText(readFileSync(SAMPLE, 'utf8'));
    expect(copy).toEqual(original);
    expect(shown.plan).toEqual(original.ok ? original.value : null);
  });

  it('stores a second import of the same name beside the first', async () => {
    const first = await json<{ name: string }>('import', SAMPLE);
    const second = await json<{ name: string }>('import', SAMPLE);
    expect(second.name).not.toBe(first.name);
  });

  it('changes nothing stored when the file is not valid', async () => {
    const broken = path.join(home.path, 'broken.landfall');
    writeFileSync(broken, readFileSync(SAMPLE, 'utf8').replace(/"seed": \d+/, '"seed": -4'));
    const { exitCode, stderr } = await runInProcess(home.path, ['import', broken]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^landfall import: broken\.landfall: field seed: /);
    expect(await json('plans')).toEqual({ plans: [] });
  });

  it('replaces a file only when it is told to', async () => {
    const { id } = await json<{ id: string }>('import', SAMPLE);
    const out = path.join(home.path, 'kept.landfall');
    writeFileSync(out, 'mine');
    const refused = await runInProcess(home.path, ['export', id, '--out', out]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/kept\.landfall: it exists already; expected a new name, or --force/);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    await json('export', id, '--out', out, '--force');
    expect(readFileSync(out, 'utf8')).toMatch(/^\{/);
  });

  it('leaves no half-written file when the folder does not exist', async () => {
    const { id } = await json<{ id: string }>('import', SAMPLE);
    const { exitCode, stderr } = await runInProcess(home.path, [
      'export',
      id,
      '--out',
      path.join(home.path, 'no/such/copy.landfall'),
    ]);
    expect({ exitCode, says: /its folder does not exist/.test(stderr) }).toEqual({ exitCode: 2, says: true });
    expect(readdirSync(home.path).filter((name) => name.includes('draft'))).toEqual([]);
  });

  const bad: readonly (readonly [readonly string[], RegExp])[] = [
    [['plans', 'show'], /ID is missing/],
    [['plans', 'drop', 'x'], /expected `plans list` or `plans show ID`, not "drop x"/],
    [['plans', 'show', 'nobody'], /nobody|no plan/i],
    [['plans', 'show', '../../etc'], /plan id/],
    [['export'], /ID is missing/],
    [['import', 'none.landfall'], /none\.landfall: there is no such file/],
    [['restore', 'none.db'], /none\.db/],
    [['backup', 'drop'], /expected `backup create` or `backup list`, not "drop"/],
  ];
  it.each(bad)('%j is bad input', async (args, message) => {
    const { exitCode, stdout, stderr } = await runInProcess(home.path, args);
    expect(stderr).toMatch(message);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});

describe('a plan with evidence', () => {
  const RECORD = Buffer.from('%PDF-1.7 signed');
  const file = evidenceOf('record.pdf', RECORD);
  const inFolder = () => path.join(home.path, 'evidence', file.sha256.slice(0, 2), file.sha256);

  /** Stores a plan of which the file lies in the data folder. */
  async function storeWithEvidence(): Promise<string> {
    mkdirSync(path.dirname(inFolder()), { recursive: true });
    writeFileSync(inFolder(), RECORD);
    const plan = path.join(home.path, 'with.landfall');
    writeFileSync(plan, serializePlan(planWithEvidence([file])));
    return (await json<{ id: string }>('import', plan)).id;
  }

  it('is exported and imported as one bundle, asked for by option or by name', async () => {
    const id = await storeWithEvidence();
    const named = await jsonOfProcess<{ file: string; evidence_files: number; problems: unknown[] }>(
      'export',
      id,
      '--with-evidence',
    );
    expect(named).toMatchObject({ file: 'Evidence.landfall.zip', evidence_files: 1, problems: [] });
    const copy = path.join(home.path, 'copy.landfall.zip');
    const byName = await json<{ evidence_files: number }>('export', id, '--out', copy);
    expect(byName.evidence_files).toBe(1);
    rmSync(inFolder());
    const imported = await json<{ name: string; evidence_files: number }>('import', copy);
    expect(imported).toMatchObject({ name: 'Evidence (2)', evidence_files: 1 });
    expect(readFileSync(inFolder())).toEqual(RECORD);
  });

  it('is a plan alone otherwise, and says what that leaves out', async () => {
    const id = await storeWithEvidence();
    const { exitCode, stdout, stderr } = await runInProcess(home.path, [
      'export',
      id,
      '--out',
      path.join(home.path, 'alone.landfall'),
      '--json',
    ]);
    expect(exitCode).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['file', 'bytes']);
    expect(stderr).toMatch(/1 evidence file\(s\) of the plan; --with-evidence adds them/);
  });

  it('names evidence that was altered in the folder, and a file that is no bundle', async () => {
    const id = await storeWithEvidence();
    writeFileSync(inFolder(), 'forged');
    const out = path.join(home.path, 'b.landfall.zip');
    const exported = await runInProcess(home.path, ['export', id, '--out', out, '--json']);
    expect(exported.exitCode).toBe(0);
    expect(exported.stderr).toMatch(/Evidence altered: "record\.pdf"/);
    expect(JSON.parse(exported.stdout)).toMatchObject({
      evidence_files: 0,
      problems: [{ state: 'altered' }],
    });
    writeFileSync(out, 'no zip');
    const refused = await runInProcess(home.path, ['import', out]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/b\.landfall\.zip: it is damaged or cut off/);
  });
});

describe('backup and restore', () => {
  it('brings back what was stored at the time of the backup', async () => {
    const kept = await json<{ id: string }>('import', SAMPLE);
    const backup = await json<{ file: string; plans: number }>('backup');
    expect(backup.plans).toBe(1);
    await json('import', SAMPLE);
    expect((await json<{ plans: unknown[] }>('plans')).plans).toHaveLength(2);

    await json('restore', backup.file);
    const { plans } = await json<{ plans: { id: string }[] }>('plans');
    expect(plans.map(({ id }) => id)).toEqual([kept.id]);
    const { backups } = await json<{ backups: { file: string; plans: number }[] }>('backup', 'list');
    expect(backups.find(({ plans: count }) => count === 2)?.file).toBeDefined();
  });

  it('says in one sentence that a database is damaged and leaves it as it is', async () => {
    await json('import', SAMPLE);
    const database = path.join(home.path, 'landfall.db');
    writeFileSync(database, 'this is no database');
    const { exitCode, stdout, stderr } = await landfall(home.path, ['plans', '--json']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/damaged/);
    expect(readFileSync(database, 'utf8')).toBe('this is no database');
    expect(existsSync(database)).toBe(true);
  });
});
