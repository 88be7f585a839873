import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { benchmarkDocument } from '#main/shells/cli/benchmark/benchmark-document';
import { ensureBuilt } from '#scripts/ensure-built';
import { benchmarkResult, machineProfile, machineRun } from '../../../../support/benchmark-run';
import { runInProcess } from '../../../../support/cli-in-process';
import { temporaryFolder } from '../../../../support/landfall-process';

let home = temporaryFolder();
const at = (name: string) => path.join(home.path, name);

async function json<T>(...args: readonly string[]): Promise<T> {
  const { exitCode, stdout, stderr } = await runInProcess(home.path, ['machines', ...args, '--json']);
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

beforeAll(() => ensureBuilt());
beforeEach(() => {
  home.remove();
  home = temporaryFolder();
});
afterEach(() => home.remove());

describe('landfall machines', () => {
  it('takes in what a server printed, lists it, and writes it out for others and for a spreadsheet', async () => {
    expect(await json('list')).toEqual({ machines: [] });
    const stored = { profile: machineProfile(), run: machineRun('run-1') };
    writeFileSync(at('server.json'), JSON.stringify(benchmarkDocument(benchmarkResult(), stored, null)));
    const imported = { machines: 1, runs: 1, known_runs: 0, incorrect_runs: 0 };
    expect(await json('import', at('server.json'))).toEqual(imported);
    expect(await json()).toMatchObject({
      machines: [
        {
          id: 'desk',
          this_machine: false,
          accelerator_id: 'rtx-4090',
          latest: [{ run_id: 'run-1', backend: 'webgl', peak_gflops: 20_000, correct: true }],
        },
      ],
    });
    const { stdout } = await runInProcess(home.path, ['machines']);
    expect(stdout).toBe('Desk\n    2026-11-26  webgl  20,000 GFLOP/s\n');

    await json('export', '--out', at('fleet.json'));
    expect(await json('import', at('fleet.json'))).toMatchObject({ machines: 0, runs: 0, known_runs: 1 });
    await json('export', '--out', at('fleet.csv'));
    expect(readFileSync(at('fleet.csv'), 'utf8')).toMatch(/^machine,count,.*\nDesk,1,/);
  });

  it.each<[readonly string[], RegExp]>([
    [['export'], /--out is missing: expected `machines export --out FILE`/],
    [['export', '--out', 'fleet.json'], /No machine has been measured yet/],
    [['import'], /FILE is missing/],
    [['import', 'gone.json'], /gone\.json: there is no such file; expected a fleet file/],
    [
      ['export', '--out', 'fleet.xlsx'],
      /--out: expected a name that ends in \.json or \.csv, not "fleet\.xlsx"/,
    ],
    [['list', '--out', 'fleet.json'], /--out goes with `machines export --out FILE`/],
    [['import', 'fleet.json', '--force'], /--force goes with `machines export --out FILE`/],
    [['import', tmpdir()], /it is a folder; expected a fleet file/],
    [['remove'], /expected `machines list`.*not "remove"/],
  ])('%j is refused, saying what was expected', async (args, message) => {
    const { exitCode, stderr } = await runInProcess(home.path, ['machines', ...args]);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it('stores nothing of a file that is no fleet', async () => {
    writeFileSync(at('plan.json'), '{"format":"landfall-plan","version":1}');
    const { exitCode, stderr } = await runInProcess(home.path, ['machines', 'import', at('plan.json')]);
    expect(stderr).toMatch(/^landfall machines: plan\.json: expected a fleet .*Nothing was imported\.$/m);
    expect(exitCode).toBe(2);
  });
});
