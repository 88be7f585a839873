import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '#core/shared/result';
import { createIpRisksCommand } from '#main/shells/cli/ip-risks/ip-risks-command';
import { realIp } from '../../../../../support/ip';
import { PLAIN_FACTS } from '../../../../../support/law-facts';
import { runCommand } from '../../../../../support/run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-ip-risks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = createIpRisksCommand(() => ok(realIp()));
const FACTS = {
  ...PLAIN_FACTS,
  copyrightedTrainingData: true,
  establishedHere: true,
  generatesContent: true,
};

/** Runs the command on facts in a file. @returns its error, or what it printed */
function run(facts: unknown, ...args: readonly string[]) {
  const file = join(folder, 'facts.json');
  writeFileSync(file, typeof facts === 'string' ? facts : JSON.stringify(facts));
  return runCommand(command, ['--facts', file, ...args]);
}

interface Document {
  readonly risks: readonly Record<string, unknown>[];
  readonly licence_findings: readonly Record<string, unknown>[];
  readonly unknown: readonly { readonly id: string; readonly missing: readonly string[] }[];
}

async function json(facts: unknown, ...args: readonly string[]): Promise<Document> {
  const { error, stdout } = await run(facts, ...args, '--json');
  expect(error).toBeNull();
  return JSON.parse(stdout);
}
const ids = (list: readonly { readonly id?: unknown }[]) => list.map(({ id }) => id);

describe('landfall ip-risks', () => {
  it('prints the risks that apply in each jurisdiction, with likelihood, impact and score', async () => {
    const { risks, unknown } = await json(FACTS, '--jurisdiction', 'JP,DE');
    expect(risks).toContainEqual({
      ...{ id: 'de.memorisation', jurisdiction: 'DE', area: 'training-data' },
      ...{ likelihood: 4, impact: 5, score: 20 },
    });
    expect(new Set(risks.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['JP', 'DE']));
    expect(ids(risks)).toContain('jp.training-limits');
    expect(unknown).toEqual([]);
  });

  it('for a country without a file of its own, those of the Union', async () => {
    const { risks } = await json(FACTS, '--jurisdiction', 'IT');
    expect(ids(risks)).toContain('eu.training-tdm');
  });

  it('fires the rules over licences for the uses named, which are all there are', async () => {
    const { licence_findings: findings, unknown } = await json(
      FACTS,
      ...['--jurisdiction', 'DE', '--licences', 'llama-4-community,CC-BY-NC-4.0,books3'],
      ...['--uses', 'commercial,multimodal'],
    );
    expect(ids(findings).toSorted()).toEqual([
      'comp.books3',
      'comp.llama-eu-multimodal',
      'comp.nc-data-commercial',
    ]);
    expect(findings.find(({ id }) => id === 'comp.llama-eu-multimodal')).toMatchObject({
      licences: ['llama-4-community'],
      severity: 'critical',
    });
    expect(unknown).toEqual([]);
  });

  it('without uses, leaves open what hangs on them, unless what is missing counts as no', async () => {
    const args = ['--jurisdiction', 'JP', '--licences', 'AGPL-3.0-only'];
    const open = await json(FACTS, ...args);
    expect(ids(open.licence_findings)).toEqual([]);
    expect(ids(open.unknown)).toEqual(['comp.gpl-distribute', 'comp.agpl-hosted'].toSorted());
    expect(open.unknown[0]).toMatchObject({ missing: [], missing_uses: ['hosted-service'] });
    expect((await json(FACTS, ...args, '--missing', 'false')).unknown).toEqual([]);
  });

  it('names the missing facts, or reads them as no', async () => {
    const { copyrightedTrainingData: _, scrapesWeb: __, ...facts } = FACTS;
    const open = await json(facts, '--jurisdiction', 'US');
    expect(open.unknown.find(({ id }) => id === 'us.training-fair-use')?.missing).toEqual([
      'copyrightedTrainingData',
      'scrapesWeb',
    ]);
    const closed = await json(facts, '--jurisdiction', 'US', '--missing', 'false');
    expect(closed.unknown).toEqual([]);
    expect(ids(closed.risks)).not.toContain('us.training-fair-use');
  });

  it('takes names of model cards for licences', async () => {
    const { licence_findings: findings } = await json(
      FACTS,
      ...['--jurisdiction', 'JP', '--licences', 'llama2', '--uses', 'outputs-to-train'],
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ id: 'comp.llama-old-outputs', licences: ['llama-2-community'] }),
    );
  });

  it('of two licences takes the one that asks less', async () => {
    const uses = ['--uses', 'hosted-service'];
    const either = await json(FACTS, '--jurisdiction', 'JP', '--licences', 'AGPL-3.0-only OR MIT', ...uses);
    expect(ids(either.licence_findings)).toEqual([]);
    const both = await json(FACTS, '--jurisdiction', 'JP', '--licences', 'AGPL-3.0-only AND MIT', ...uses);
    expect(ids(both.licence_findings)).toEqual(['comp.agpl-hosted']);
  });

  it.each([
    ['bsd', /several licences go by "bsd": name one of BSD-2-Clause, BSD-3-Clause/],
    ['openrail', /several licences go by "openrail": name one of creativeml-openrail-m/],
    ['modified-mit', /several licences go by "modified-mit"/],
    ['openmdw', /name one of OpenMDW-1\.0, OpenMDW-1\.1/],
    ['openrail++', /"openrail\+\+" is not in the catalog; creativeml-openrail-m is close to it/],
    ['bigscience-openrail-m', /bigscience-rail-1\.0 is close to it/],
    ['GFDL-1.3-only', /unknown licence "GFDL-1\.3-only"/],
    ['MIT OR', /"MIT OR" is no SPDX expression/],
    ['other', /"other" names no licence/],
  ])('takes %s for no licence', async (licence, message) => {
    const { error } = await run(FACTS, '--jurisdiction', 'JP', '--licences', licence);
    expect(error).toMatchObject({ code: 'invalid-input', message: expect.stringMatching(message) });
  });

  it('without --json prints a line for each, worst first', async () => {
    const { stdout } = await run(FACTS, '--jurisdiction', 'DE', '--licences', 'books3');
    const [head, first] = stdout.split('\n');
    expect(head).toMatch(/^DE: \d+ risks apply, 0 unknown$/);
    expect(first).toBe(
      '4 × 5 = 20 high      de.memorisation         A model that memorises works is itself a copy',
    );
    expect(stdout).toContain('infringement  critical  comp.books3 (books3): Pirate books in the corpus');
  });

  it('leaves a use that the facts answer as it is, though what is missing counts as no', async () => {
    const found = async (openWeights: boolean) =>
      ids(
        (
          await json(
            { openWeights },
            '--jurisdiction',
            'JP',
            '--licences',
            'gemma-terms',
            '--missing',
            'false',
          )
        ).licence_findings,
      );
    expect(await found(true)).toContain('comp.rail-flowdown');
    expect(await found(false)).not.toContain('comp.rail-flowdown');
  });

  it.each<[unknown, readonly string[], RegExp]>([
    ['{', ['--jurisdiction', 'JP'], /facts\.json: not valid JSON/],
    [{ scrapesWeb: 1 }, ['--jurisdiction', 'JP'], /fact scrapesWeb: expected true or false, not 1/],
    [{}, [], /--jurisdiction: expected codes such as JP,DE/],
    [{}, ['--jurisdiction', 'Japn'], /unknown jurisdiction "Japn": did you mean Japan\?/],
    [{}, ['--jurisdiction', 'QA'], /unknown jurisdiction "QA": expected some of AE, AR/],
    [
      {},
      ['--jurisdiction', 'JP', '--licences', 'llama-2-comunity'],
      /unknown licence "llama-2-comunity": did you mean llama-2-community\?/,
    ],
    [
      {},
      ['--jurisdiction', 'JP', '--uses', 'comercial'],
      /unknown use "comercial": did you mean commercial\?/,
    ],
    [{}, ['--jurisdiction', 'JP', '--missing', 'maybe'], /--missing: expected unknown or false/],
  ])('%j %j is bad input', async (facts, args, message) => {
    const { error, stdout } = await run(facts, ...args);
    expect(error).toMatchObject({ code: 'invalid-input', message: expect.stringMatching(message) });
    expect(stdout).toBe('');
  });
});
