import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runFairness } from '#main/shells/cli/fairness/fairness-command';
import { guideTable } from '../../../../../support/predictions';
import { runCommand } from '../../../../../support/run-command';

describe('landfall fairness', () => {
  let folder = '';
  let guide = '';
  const write = async (name: string, text: string | Uint8Array) => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    return file;
  };
  const run = (file: string, ...more: string[]) =>
    runCommand(runFairness, [file, '--label', 'y', '--prediction', 'p', ...more]);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'landfall-fairness-'));
    guide = await write('guide.csv', guideTable());
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints one document with rates, disparities and warnings', async () => {
    const { error, stdout } = await run(guide, '--group', 'letter', '--json');
    expect(error).toBeNull();
    const document = JSON.parse(stdout);
    expect(document.groups).toHaveLength(3);
    expect(document.groups[0]).toMatchObject({
      group: 'a',
      n: 4,
      selection_rate: 0.75,
      true_positive_rate: 0.5,
      false_positive_rate: 1,
      accuracy: 0.25,
    });
    expect(document.groups[0].precision).toBeCloseTo(1 / 3, 12);
    expect(document.demographic_parity_difference.value).toBeCloseTo(0.25, 12);
    expect(document.demographic_parity_ratio.value).toBeCloseTo(2 / 3, 12);
    expect(document.equalized_odds_difference.value).toBe(1);
    for (const name of ['demographic_parity_difference', 'equal_opportunity_difference']) {
      const { value, low, high } = document[name];
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(document.warnings.some((warning: string) => warning.startsWith('a: 4 people are few'))).toBe(true);
  });

  it('compares intersections when several groups are given, and prints a table without --json', async () => {
    const { stdout } = await run(guide, '--group', 'letter', '--group', 'number', '--json');
    expect(JSON.parse(stdout).groups.map(({ group }: { group: string }) => group)).toContain('c / 6');
    const table = await run(guide, '--group', 'letter');
    expect(table.stdout).toContain('everybody');
    expect(table.stdout).toContain('demographic parity ratio       0.667');
  });

  it('says null for a rate of nobody', async () => {
    const file = await write('none.csv', 'y,p,g\n1,1,a\n0,0,a\n0,0,b\n');
    const document = JSON.parse((await run(file, '--group', 'g', '--json')).stdout);
    expect(document.groups[1].true_positive_rate).toBeNull();
    expect(document.equal_opportunity_difference).toEqual({ value: null, low: null, high: null });
    expect(document.warnings.join()).toContain('b: nobody has a positive label');
  });

  it('says with --score how far the scores of each group are what they say, and nothing of it without', async () => {
    const rows = '1,1,a,0.9\n0,1,a,0.9\n0,0,a,0.1\n0,0,a,0.1\n1,1,b,1\n0,0,b,0.25\n1,1,b,\n';
    const file = await write('scored.csv', `y,p,g,s\n${rows}`);
    const document = JSON.parse((await run(file, '--group', 'g', '--score', 's', '--json')).stdout);
    const [a, b] = document.groups.map(({ calibration }: { calibration: unknown }) => calibration);
    // Group a: those at 0.1 are never positive, of those at 0.9 half are: (2 × 0.1 + 2 × 0.4) / 4.
    expect(a).toMatchObject({
      n: 4,
      bins: [
        { n: 2, positive_rate: 0 },
        { n: 2, positive_rate: 0.5 },
      ],
    });
    expect(a.bins[0].mean_score).toBeCloseTo(0.1, 12);
    expect(a.bins[1].mean_score).toBeCloseTo(0.9, 12);
    expect(a.expected_calibration_error).toBeCloseTo(0.25, 12);
    // Group b: the one at 1 is positive, the one at 0.25 is not; the third has no score.
    expect(b).toMatchObject({
      n: 2,
      bins: [
        { n: 1, mean_score: 0.25, positive_rate: 0 },
        { n: 1, mean_score: 1, positive_rate: 1 },
      ],
    });
    expect(b.expected_calibration_error).toBeCloseTo(0.125, 12);
    expect((await run(file, '--group', 'g', '--json')).stdout).not.toContain('calibration');
  });

  it('refuses a score beyond 0 to 1, naming its line and column', async () => {
    const file = await write('beyond.csv', 'y,p,g,s\n1,1,a,0.5\n0,0,b,1.5\n');
    const { error, stdout } = await run(file, '--group', 'g', '--score', 's', '--json');
    expect(error?.code).toBe('invalid-input');
    expect(error?.message).toContain('line 3, column s: expected a score from 0 to 1, got "1.5"');
    expect(stdout).toBe('');
  });

  it.each([
    ['missing column', 'y,p,group\n1,1,a\n', 'it has no column "g"; it has y, p, group'],
    ['empty file', '', 'it is empty'],
    ['third class', 'y,p,g\n1,1,a\n7,1,a\n', 'line 3, column y: expected two classes'],
    ['short row', 'y,p,g\n1,1,a\n1\n', 'line 3: expected 3 cells'],
  ])('refuses: %s', async (_, text, message) => {
    const { error, stdout } = await run(await write('bad.csv', text), '--group', 'g', '--json');
    expect(error?.code).toBe('invalid-input');
    expect(error?.message).toContain(`bad.csv: ${message}`);
    expect(error?.message).not.toContain('\n');
    expect(stdout).toBe('');
  });

  it('refuses a file in another encoding, in which two groups would read alike', async () => {
    const bytes = Uint8Array.from([...Buffer.from('y,p,g\n1,1,'), 0xd6, 0xd0, 0x0a]);
    const { error } = await run(await write('gbk.csv', bytes), '--group', 'g');
    expect(error?.message).toContain('gbk.csv: it is not in UTF-8; expected a CSV table saved as UTF-8');
  });

  it('refuses a file that is not there, a folder, and options that are missing', async () => {
    expect((await run(path.join(folder, 'no.csv'), '--group', 'g')).error?.message).toContain(
      'there is no such file',
    );
    expect((await run(folder, '--group', 'g')).error?.message).toContain('it is a folder');
    expect((await run(guide)).error?.message).toContain('--group: expected 1 to 4 columns');
    expect((await runCommand(runFairness, [guide, '--group', 'g'])).error?.field).toBe('label');
  });
});
