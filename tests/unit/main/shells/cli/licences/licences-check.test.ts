import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_IP } from '#core/plan/ip/no-ip';
import { serializePlan } from '#core/plan/plan-file';
import { ok } from '#core/shared/result';
import { createLicencesCommand } from '#main/shells/cli/licences/licences-command';
import { realIp } from '../../../../../support/ip';
import { runCommand } from '../../../../../support/run-command';
import { samplePlan } from '../../../../../support/sample-plan';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-licences-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: unknown) => {
  const target = join(folder, name);
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  return target;
};

/** Runs `licences check` on a file. @returns its error, or what it printed */
const run = (bom: unknown, ...args: readonly string[]) =>
  runCommand(
    createLicencesCommand(() => ok(realIp())),
    ['check', file('bom.json', bom), ...args],
  );

const scout = { id: 'scout', kind: 'model', name: 'Llama 4 Scout', licence: 'llama4' };
const news = { id: 'news', kind: 'dataset', name: 'CN-News-QA', licence: 'CC-BY-NC-4.0' };

describe('landfall licences check', () => {
  it('says what each licence asks, what is found and what is open', async () => {
    const { error, stdout } = await run(
      { materials: [scout, news], uses: { commercial: true, 'hosted-service': true } },
      '--json',
    );
    expect(error).toBeNull();
    const document = JSON.parse(stdout);
    expect(document.materials[0]).toMatchObject({
      ...{ id: 'scout', licences: ['llama-4-community'] },
      asks: [
        {
          commercial_use: 'conditional',
          naming: expect.stringContaining('“Llama”'),
          thresholds: [{ operator: 'gt', value: 700_000_000 }],
        },
      ],
    });
    expect(document.findings).toContainEqual(
      expect.objectContaining({
        ...{ id: 'comp.nc-data-commercial', status: 'breach', materials: ['news'] },
        fix: expect.stringContaining('Remove the data'),
        source: expect.stringMatching(/^https:/),
      }),
    );
    expect(document.unknown.map(({ id }: { id: string }) => id)).toContain('comp.llama-700m');
  });

  it('uses facts and places where they are given', async () => {
    const facts = file('facts.json', { establishedHere: true, monthlyActiveUsersWorldwide: 5000 });
    const { stdout } = await run(
      { materials: [scout], uses: { multimodal: true } },
      ...['--facts', facts, '--jurisdiction', 'FR', '--json'],
    );
    const { findings, unknown } = JSON.parse(stdout);
    expect(findings[0]).toMatchObject({ id: 'comp.llama-eu-multimodal', jurisdictions: ['FR'] });
    expect(unknown.map(({ id }: { id: string }) => id)).not.toContain('comp.llama-700m');
  });

  it('without a place leaves limits of territory open, and says what would settle them', async () => {
    const hunyuan = { id: 'h', kind: 'model', name: 'Hunyuan', licence: 'tencent-hunyuan-community' };
    const { stdout } = await run({ materials: [hunyuan] });
    expect(stdout).toMatch(/^1 material, \d+ findings?, \d+ not settled\n/);
    expect(stdout).not.toMatch(/\b1 findings/);
    expect(stdout).toContain(
      'Model barred in this territory  [comp.hunyuan-territory] Hunyuan: answer --jurisdiction',
    );
    const inJapan = await run({ materials: [hunyuan] }, '--jurisdiction', 'JP');
    expect(inJapan.stdout).not.toContain('comp.hunyuan-territory');
  });

  it('checks the materials of a plan in its countries', async () => {
    const material = { ...scout, kind: 'model' as const, derivedFrom: [], uses: {}, note: '' };
    const plan = { ...samplePlan(), ip: { ...NO_IP, materials: [material], uses: { multimodal: true } } };
    const { error, stdout } = await run(serializePlan(plan), '--json');
    expect(error).toBeNull();
    expect(JSON.parse(stdout).materials).toHaveLength(1);
    expect((await run(serializePlan(plan), '--jurisdiction', 'DE')).error).toMatchObject({
      field: 'jurisdiction',
      message: '--jurisdiction: expected nothing, since a plan brings its own countries and answers',
    });
  });

  it('names what it does not know, suggests the nearest, and checks the rest', async () => {
    const { error, stdout, stderr } = await run({
      materials: [news, { ...scout, licence: 'llama-4-comunity', uses: { comercial: true } }],
      uses: { commercial: true, 'hosted-service': true },
    });
    expect(error).toBeNull();
    expect(stderr).toContain(
      'field materials.1.licence: “llama-4-comunity” is not the name of a known licence; did you mean llama-4-community?',
    );
    expect(stderr).toContain(
      'field materials.1.uses.comercial: no use "comercial"; did you mean commercial?',
    );
    expect(stdout).toContain(
      'breach, high: Non-commercial data in a commercial model  [comp.nc-data-commercial]',
    );
    expect(stdout).toContain('A licence that is not in the catalogue  [licence.not-listed]');
  });

  it('tells a material without a licence and a circle of derivations', async () => {
    const { stdout } = await run([
      { id: 'a', kind: 'model', name: 'A', licence: 'MIT', derivedFrom: ['b'] },
      { id: 'b', kind: 'model', name: 'B', derivedFrom: ['a'] },
    ]);
    expect(stdout).toContain('Material derived from itself  [derivation.cycle]\n  A, B');
    expect(stdout).toContain('No licence named  [licence.none]\n  B');
  });

  it('names a material that is made from what the list does not hold', async () => {
    const { error, stdout, stderr } = await run({ materials: [{ ...scout, derivedFrom: ['nemo'] }, news] });
    expect(error).toBeNull();
    expect(stderr).toContain(
      'bom.json: field materials.0.derivedFrom.0: expected the id of a material of the list, not "nemo"',
    );
    expect(stdout).toContain(
      'Made from something that is not in the list  [derivation.missing]\n  Llama 4 Scout',
    );
  });

  it('names the folder of a file that a reader refuses', async () => {
    const { error } = await run('{');
    expect(error?.message).toContain(`${join(folder, 'bom.json')}: the text breaks off`);
  });

  it.each<[unknown, readonly string[], RegExp]>([
    ['{', [], /bom\.json: the text breaks off at line 1, column 2/],
    [{}, [], /bom\.json: JSON of another kind, expected /],
    [{ materials: { a: scout } }, [], /bom\.json: field materials: expected array, received object/],
    [{ materials: [scout] }, ['--facts', 'a', '--facts', 'b'], /option --facts is given twice/],
    [{ materials: [{ ...scout, kind: 'modell' }] }, [], /field materials\.0\.kind: /],
    [{ materials: [scout, scout] }, [], /field materials\.1\.id: expected an id that no other entry has/],
    [
      { materials: [{ ...scout, uses: { commercial: 'yes' } }] },
      [],
      /field materials\.0\.uses\.commercial: /,
    ],
    [{ materials: [scout] }, ['--jurisdiction', 'XX'], /--jurisdiction: unknown jurisdiction "XX"/],
  ])('%j %j is bad input', async (bom, args, message) => {
    const { error, stdout } = await run(bom, ...args);
    expect(error).toMatchObject({ code: 'invalid-input', message: expect.stringMatching(message) });
    expect(stdout).toBe('');
  });
});
