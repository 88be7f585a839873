import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot } from '#scripts/lib/paths';
import { runInProcess } from '../../../../../support/cli-in-process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'landfall-backtest-'));
const run = (...args: readonly string[]) => runInProcess(folder, ['backtest', ...args]);
const published = (name: string) => inRoot(`resources/catalog/compute/${name}`);
function file(name: string, text: string): string {
  const target = path.join(folder, name);
  writeFileSync(target, text);
  return target;
}
const HEAD = 'id,params_total,params_active,tokens,accelerator_id,accelerator_hours';

describe('landfall backtest', () => {
  it.each([
    ['training_runs.csv', 22, 10],
    ['inference_points.csv', 18, 25],
  ] as const)('prints %s as one JSON document', async (name, count, target) => {
    const { exitCode, stdout, stderr } = await run(published(name), '--json');
    expect(exitCode).toBe(0);
    const { runs, summary } = JSON.parse(stdout);
    expect(Object.keys(summary)).toEqual(['n', 'median_abs_pct_error', 'within_2x', 'p10_p90_coverage']);
    expect(Object.keys(runs[0])).toEqual(['id', 'actual', 'p10', 'p50', 'p90', 'ratio']);
    expect(summary.n).toBe(count);
    expect(summary.median_abs_pct_error).toBeGreaterThan(1);
    expect(summary.median_abs_pct_error).toBeLessThanOrEqual(target);
    expect(runs[0].ratio).toBeCloseTo(runs[0].p50 / runs[0].actual, 12);
    expect(stderr).toContain('each is predicted without itself');
  });

  it('tells the rows that it leaves out, and keeps a run without hours out of the summary', async () => {
    const runs = file(
      'runs.csv',
      `${HEAD}\na,1e9,1e9,1e12,h10-sxm,5\nb,1e9,1e9,1e12,h100-sxm,\nc,1e9,1e9,1e12,h100-sxm,5e4\n`,
    );
    const { exitCode, stdout, stderr } = await run(runs, '--json');
    expect(exitCode).toBe(0);
    const document = JSON.parse(stdout);
    expect(document.summary.n).toBe(1);
    expect(document.runs).toMatchObject([{ id: 'b', actual: null, ratio: null }, { id: 'c' }]);
    expect(stderr).toContain(
      'line 2, a: left out, accelerator_id: the catalog has no accelerator "h10-sxm"; did you mean h100-sxm?',
    );
  });

  it('prints a table for people', async () => {
    const { stdout } = await run(published('training_runs.csv'));
    expect(stdout).toMatch(/^gpt3-175b +3,550,000 /m);
    expect(stdout).toContain('median error');
  });

  it.each([
    ['empty.csv', '', 'it is empty; expected a CSV table'],
    ['prices.csv', 'name,price\na,1\n', 'its header is of neither table; expected --kind'],
    ['short.csv', 'id,tokens\na,1e9\n', 'the header lacks params_total, params_active, accelerator_id'],
    [
      'text.csv',
      `${HEAD}\na,1e9,1e9,lots,h100-sxm,5\n`,
      'line 2, column tokens: expected a number from 1 to',
    ],
    [
      'twice.csv',
      `${HEAD}\na,1e9,1e9,1,h100-sxm,5\na,1e9,1e9,1,h100-sxm,5\n`,
      'line 3, column id: expected an id of its own; line 2 has the same',
    ],
  ])('refuses %s in a line that says what was expected', async (name, text, message) => {
    const { exitCode, stdout, stderr } = await run(file(name, text), '--json');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`${name}: ${message}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a file that is not there and a kind that is none', async () => {
    expect((await run(path.join(folder, 'none.csv'))).exitCode).toBe(2);
    const { exitCode, stderr } = await run(published('training_runs.csv'), '--kind', 'serving');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--kind: expected training or inference');
  });
});
