import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '#core/shared/result';
import { createObligationsCommand } from '#main/shells/cli/obligations/obligations-command';
import { realLaw } from '../../../../../support/law';
import { PLAIN_FACTS } from '../../../../../support/law-facts';
import { runCommand } from '../../../../../support/run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-obligations-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = createObligationsCommand(() => ok(realLaw()));
const FACTS = { ...PLAIN_FACTS, offersHere: true, generatesContent: true, trainingFlop: 2e25 };

/** Runs the command on facts in a file. @returns its error, or what it printed */
function run(facts: unknown, ...args: readonly string[]) {
  const file = join(folder, 'facts.json');
  writeFileSync(file, typeof facts === 'string' ? facts : JSON.stringify(facts));
  return runCommand(command, ['--facts', file, ...args]);
}

async function json(facts: unknown, ...args: readonly string[]) {
  const { error, stdout } = await run(facts, ...args, '--json');
  expect(error).toBeNull();
  return JSON.parse(stdout);
}

describe('landfall obligations', () => {
  it('prints which duties apply, strictest first, with the day and the reasons', async () => {
    const document = await json(FACTS, '--jurisdiction', 'EU');
    expect(document.jurisdiction).toBe('EU');
    const notify = document.applies.find(({ id }: { id: string }) => id === 'ai-act.systemic-notify');
    expect(notify).toMatchObject({ instrument: 'ai-act', severity: 'critical', timing: expect.any(String) });
    expect(notify.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(
      notify.because.map(({ fact, test, value }: Record<string, unknown>) => ({ fact, test, value })),
    ).toContainEqual({ fact: 'trainingFlop', test: { gt: 1e25 }, value: 2e25 });
    expect(document.applies[0].severity).toBe('critical');
    expect(document.not_applicable).toContain('gdpr.lawful-basis');
    expect(document.unknown).toEqual([]);
  });

  it('puts every duty in exactly one list', async () => {
    const document = await json({ personalData: true }, '--jurisdiction', 'eu', '--date', '2026-12-01');
    const listed = [
      ...document.applies.map(({ id }: { id: string }) => id),
      ...document.unknown.map(({ id }: { id: string }) => id),
      ...document.later.map(({ id }: { id: string }) => id),
      ...document.not_applicable,
      ...document.proposed,
      ...document.ended,
    ];
    const all = realLaw()
      .jurisdictions.find(({ id }) => id === 'EU')
      ?.duties.map(({ id }) => id);
    expect(listed.toSorted()).toEqual(all?.toSorted());
  });

  it('names the missing facts, or reads them as no', async () => {
    const { trainingFlop: _, ...facts } = FACTS;
    const open = await json(facts, '--jurisdiction', 'EU');
    expect(open.unknown).toContainEqual({ id: 'ai-act.systemic-notify', missing: ['trainingFlop'] });
    const closed = await json(facts, '--jurisdiction', 'EU', '--missing', 'false');
    expect(closed.unknown).toEqual([]);
    expect(closed.not_applicable).toContain('ai-act.systemic-notify');
  });

  it('with a day, only what binds on it', async () => {
    const ids = async (date: string) =>
      (await json(FACTS, '--jurisdiction', 'EU', '--date', date)).applies.map(({ id }: { id: string }) => id);
    expect(await ids('2026-12-08')).not.toContain('pld.liability-file');
    expect(await ids('2026-12-09')).toContain('pld.liability-file');
    expect((await json(FACTS, '--jurisdiction', 'EU', '--date', '2026-12-08')).later).toContainEqual({
      id: 'pld.liability-file',
      from: '2026-12-09',
    });
  });

  it('answers for every jurisdiction, and for a country that one covers', async () => {
    const { jurisdictions } = await json(FACTS, '--all');
    expect(jurisdictions.map(({ jurisdiction }: { jurisdiction: string }) => jurisdiction)).toEqual(
      realLaw().jurisdictions.map(({ id }) => id),
    );
    expect((await json(FACTS, '--jurisdiction', 'DE')).jurisdiction).toBe('DE');
  });

  it('without --json prints a line for each duty', async () => {
    const { stdout } = await run(FACTS, '--jurisdiction', 'EU');
    expect(stdout).toMatch(/^EU: \d+ duties apply \(\d+ critical\), 0 unknown/);
    expect(stdout).toContain('critical  ai-act.systemic-notify');
    expect(stdout).not.toContain('answers that decide most');
  });

  it('without --json counts every duty once, and names the answers that decide most', async () => {
    const { stdout } = await run({ personalData: true, offersHere: true }, '--jurisdiction', 'EU');
    const [head = ''] = stdout.split('\n');
    // The numbers of the first line, those in brackets left out, add up to all duties of the law.
    const numbers = [...head.replace(/\(.*?\)/g, '').matchAll(/(\d+) /g)].map(([, number]) => Number(number));
    const all = realLaw().jurisdictions.find(({ id }) => id === 'EU')?.duties ?? [];
    const openAdvice = stdout
      .split('\n')
      .filter((line) => all.some(({ id, isAdvice }) => isAdvice && line.startsWith(`unknown   ${id}:`)));
    expect(numbers.reduce((sum, number) => sum + number, 0) + openAdvice.length).toBe(all.length);
    expect(stdout).toMatch(/^answers that decide most: \w+ \(\d+\), .* and \d+ more$/m);
  });

  it.each([
    ['{', [], /facts\.json: not valid JSON/],
    [[], [], /facts\.json: expected an object/],
    [{ personalData: 1 }, [], /facts\.json: fact personalData: expected true or false, not 1/],
    [{ persnalData: true }, [], /facts\.json: there is no fact "persnalData": did you mean personalData\?/],
    [{ employees: -5 }, [], /facts\.json: fact employees: .* not -5/],
    [
      {},
      ['--jurisdiction', 'Japn'],
      /--jurisdiction: unknown jurisdiction "Japn": did you mean JP \(Japan\)\?/,
    ],
    [{}, ['--jurisdiction', 'XX'], /expected one of AE, AR/],
    [{}, ['--jurisdiction', 'EU', '--all'], /either --all or --jurisdiction/],
    [{}, ['--jurisdiction', 'EU', '--date', '2027-02-30'], /--date: expected a day such as 2027-08-02/],
    [{}, ['--jurisdiction', 'EU', '--missing', 'no'], /--missing: expected unknown or false/],
  ])('refuses %j %j in one line', async (facts, args, message) => {
    const wanted = args.length === 0 ? ['--jurisdiction', 'EU'] : args;
    const { error, stdout } = await run(facts, ...wanted);
    expect(error?.code).toBe('invalid-input');
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain('\n');
    expect(stdout).toBe('');
  });

  it('needs to be told where, and names a file that is not there', async () => {
    expect((await run({})).error?.message).toMatch(/--jurisdiction: expected a code/);
    const missing = await runCommand(command, ['--facts', join(folder, 'none.json'), '--jurisdiction', 'EU']);
    expect(missing).toMatchObject({ error: { code: 'not-found' } });
  });
});
