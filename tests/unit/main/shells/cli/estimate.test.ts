import { spawn } from 'node:child_process';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Plan } from '#core/plan/plan';
import { parsePlanText } from '#core/plan/plan-file';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { ensureBuilt } from '#scripts/ensure-built';
import { inRoot } from '#scripts/lib/paths';
import { runInProcess } from '../../../../support/cli-in-process';
import { landfall, temporaryFolder } from '../../../../support/landfall-process';
import { realLaw } from '../../../../support/law';

const SAMPLE = inRoot('resources/samples/kranich-8b.landfall');
const folder = temporaryFolder();

interface Range {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}
interface Estimate {
  readonly training_flop: Range;
  readonly countries: readonly {
    readonly country: string;
    readonly total_usd: Range;
    readonly breakdown: readonly { readonly item: string; readonly usd: Range | null }[];
    readonly drivers: readonly { readonly input: string; readonly effect_usd: number }[];
  }[];
}

function estimate(...args: readonly string[]) {
  return runInProcess(folder.path, ['estimate', ...args]);
}

function write(name: string, content: string): string {
  const file = path.join(folder.path, name);
  writeFileSync(file, content);
  return file;
}

beforeAll(() => ensureBuilt());
afterAll(() => folder.remove());

describe('landfall estimate --json', () => {
  it('prints one document with every country of the catalog, P10 <= P50 <= P90 throughout', async () => {
    const args = ['estimate', SAMPLE, '--countries', 'all', '--json', '--seed', '1'];
    const { exitCode, stdout, stderr } = await landfall(folder.path, args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const document = JSON.parse(stdout) as Estimate;
    const catalog = builtCatalog();
    expect(document.countries.map(({ country }) => country)).toEqual(
      catalog.countries.map(({ iso2 }) => iso2),
    );
    const ranges = document.countries.flatMap(({ total_usd, breakdown }) => [
      total_usd,
      ...breakdown.flatMap(({ usd }) => (usd === null ? [] : [usd])),
    ]);
    const unordered = [document.training_flop, ...ranges].filter(
      ({ p10, p50, p90 }) => !(p10 <= p50 && p50 <= p90),
    );
    expect(unordered).toEqual([]);
  });

  it('ends quietly when the reader of its output has had enough', async () => {
    const child = spawn(process.execPath, [
      inRoot('out/main/cli.js'),
      ...['estimate', SAMPLE, '--json', '--countries', 'DE', '--samples', '100'],
    ]);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('prints the figures that the core computes for the screens', async () => {
    const { stdout } = await estimate(SAMPLE, '--json', '--seed', '7', '--samples', '500');
    const plan = parsePlanText(readFileSync(SAMPLE, 'utf8'));
    if (!plan.ok) throw new Error(plan.error.message);
    const evaluation = evaluatePlan({
      plan: { ...plan.value, seed: 7, sampleCount: 500 },
      catalog: builtCatalog(),
      law: realLaw(),
    });
    const totals = (JSON.parse(stdout) as Estimate).countries.map(({ country, total_usd }) => [
      country,
      total_usd.p50,
    ]);
    expect(totals).toEqual(evaluation.countries.map(({ country, totalUsd }) => [country, totalUsd.p50]));
  });

  it('gives the same document for the same seed and another for another', async () => {
    const args = (seed: string) =>
      ['estimate', SAMPLE, '--countries', 'DE', '--samples', '200', '--json', '--seed', seed] as const;
    // One of them by a process of its own: nothing that another run left behind has a part in it.
    const [first, again, other] = await Promise.all([
      landfall(folder.path, args('1')),
      runInProcess(folder.path, args('1')),
      runInProcess(folder.path, args('2')),
    ]);
    expect(again.stdout).toBe(first.stdout);
    expect(other.stdout).not.toBe(first.stdout);
  });

  it('has the keys of the contract, in snake_case', async () => {
    const { stdout } = await estimate(SAMPLE, '--countries', 'US', '--samples', '100', '--json');
    const document = JSON.parse(stdout) as Estimate;
    expect(Object.keys(document)).toEqual(expect.arrayContaining(['training_flop', 'countries']));
    const [country] = document.countries;
    expect(Object.keys(country ?? {})).toEqual(
      expect.arrayContaining(['country', 'total_usd', 'breakdown', 'drivers']),
    );
    expect(Object.keys(country?.total_usd ?? {})).toEqual(['p10', 'p50', 'p90']);
    expect(Object.keys(country?.drivers[0] ?? {})).toEqual(['input', 'effect_usd']);
    expect(stdout.match(/"[a-z]+[A-Z]\w*":/g)).toBeNull();
  });

  it('touches no database', async () => {
    const home = temporaryFolder();
    await runInProcess(home.path, ['estimate', SAMPLE, '--countries', 'US', '--samples', '100']);
    expect(existsSync(path.join(home.path, 'landfall.db'))).toBe(false);
    const { stdout } = await runInProcess(home.path, ['backup', 'list', '--json']);
    expect(JSON.parse(stdout)).toEqual({ backups: [] });
    home.remove();
  });
});

describe('landfall estimate', () => {
  it('prints a line per country with median, range and how the price was found', async () => {
    const { exitCode, stdout } = await estimate(SAMPLE, '--countries', 'us,Germany', '--samples', '200');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^US {2}United States +[\d.]+ [kMB] +\([\d.]+ – [\d.]+ [kMB]\) +training \w+/m);
    expect(stdout).toMatch(/^DE {2}Germany/m);
    expect(stdout).toMatch(
      /^law, as placed in the plan: \d+ duties apply, \d+ – \d+ working days once and \d+ – \d+ a year\nnot counted: \d+ duties wait for an answer of the plan$/m,
    );
  });

  const missing = path.join(folder.path, 'missing.landfall');
  const sample = readFileSync(SAMPLE, 'utf8');
  const bad: readonly (readonly [what: string, args: () => readonly string[], message: RegExp])[] = [
    ['no plan', () => [], /PLAN is missing/],
    ['two plans', () => [SAMPLE, SAMPLE], /unexpected argument ".*": expected only PLAN/],
    ['a missing file', () => [missing], /missing\.landfall: there is no such file; expected a plan file/],
    ['a folder', () => [folder.path], /it is a folder; expected a plan file/],
    ['a path below a file', () => [path.join(SAMPLE, 'x')], /there is no such file/],
    ['an unreadable file', () => ['/proc/self/mem'], /\/proc\/self\/mem: .*expected a plan file/],
    [
      'truncated JSON',
      () => [write('cut.landfall', sample.slice(0, 900))],
      /cut\.landfall: expected JSON, but/,
    ],
    ['bytes that are no text', () => [writeBytes()], /it is not text/],
    ['another JSON file', () => [write('other.json', '{"a":1}')], /other\.json: .*expected/],
    [
      'a newer version',
      () => [write('new.landfall', sample.replace('"version": 1', '"version": 99'))],
      /newer|99/,
    ],
    ['200 MB', () => [hugeFile()], /huge\.landfall: 200 MB, expected at most 20 MB/],
    [
      'an accelerator nobody has',
      () => [
        write('part.landfall', sample.replaceAll(/"acceleratorId": "[^"]+"/g, '"acceleratorId": "h1000"')),
      ],
      /part\.landfall: field training\.acceleratorId: the catalog has no accelerator "h1000"/,
    ],
    [
      'a run of no tokens',
      () => [
        changed('no-tokens.landfall', (plan) => {
          plan.training.tokens = { low: 0, likely: 0, high: 0 };
        }),
      ],
      /no-tokens\.landfall: field training\.tokens\.low: expected number to be >=1000/,
    ],
    [
      'fewer users than none',
      () => [
        changed('negative.landfall', (plan) => {
          const [first] = plan.markets;
          if (first !== undefined) first.monthlyActiveUsers.low = -1;
        }),
      ],
      /negative\.landfall: field markets\.0\.monthlyActiveUsers\.low: expected number to be >=0/,
    ],
    ['an unknown country', () => [SAMPLE, '--countries', 'US,UX'], /unknown country "UX": did you mean .*US/],
    ['a misspelt country', () => [SAMPLE, '--countries', 'Germny'], /did you mean DE \(Germany\)\?/],
    ['no country', () => [SAMPLE, '--countries', ''], /unknown country "": expected ISO codes/],
    [
      'samples that are no number',
      () => [SAMPLE, '--samples', 'many'],
      /--samples: expected a whole number from 100 to 1,000,000, not "many"/,
    ],
    ['too few samples', () => [SAMPLE, '--samples', '1'], /--samples: expected a whole number from 100/],
    ['a fraction of a sample', () => [SAMPLE, '--samples', '200.5'], /--samples: expected a whole number/],
    [
      'a negative seed',
      () => [SAMPLE, '--seed', '-1'],
      /--seed: expected a whole number from 0 to 4,294,967,295, not "-1"/,
    ],
    ['a seed without a value', () => [SAMPLE, '--seed'], /--seed needs a value/],
    ['an unknown option', () => [SAMPLE, '--sead', '1'], /unknown option --sead: did you mean --seed\?/],
    ['a value for a flag', () => [SAMPLE, '--json=yes'], /--json takes no value/],
  ];

  it.each(bad)('refuses %s with exit code 2 and one line', async (_what, args, message) => {
    const { exitCode, stdout, stderr } = await runInProcess(folder.path, ['estimate', ...args()]);
    expect(stderr).toMatch(message);
    expect({ exitCode, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      exitCode: 2,
      stdout: '',
      lines: 1,
    });
  });

  /** The sample with a change that makes it a bad plan. */
  function changed(name: string, change: (plan: Plan) => void): string {
    const plan = JSON.parse(sample) as Plan;
    change(plan);
    return write(name, JSON.stringify(plan));
  }

  function hugeFile(): string {
    const file = write('huge.landfall', '');
    truncateSync(file, 200_000_000);
    return file;
  }

  function writeBytes(): string {
    const file = path.join(folder.path, 'bytes.landfall');
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00, 0x80]));
    return file;
  }
});

function builtCatalog() {
  const catalog = loadCompiledCatalog(inRoot('out/data/catalog.json'));
  if (!catalog.ok) throw new Error(catalog.error.message);
  return catalog.value;
}
