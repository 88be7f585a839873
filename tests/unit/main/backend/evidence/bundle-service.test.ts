import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#core/plan/compliance';
import { serializePlan } from '#core/plan/plan-file';
import { evidenceOf, planWithEvidence, sha256 } from '../../../../support/plan-with-evidence';
import { openBackend, type TestBackend, temporaryFolder } from '../fixture';

const FIRST = Buffer.from('%PDF-1.7 the signed record');
const SECOND = Buffer.from([0, 255, 13, 10, 0, 1, 2, 3]);
const EVIDENCE = [evidenceOf('record.pdf', FIRST), evidenceOf('raw.bin', SECOND)];

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const fileOf = (home: string, digest: string) => path.join(home, 'evidence', digest.slice(0, 2), digest);

/** A stored plan whose two files lie in the folder. */
async function openWithEvidence() {
  const home = temporaryFolder();
  const test = await openBackend(home);
  for (const [fileName, bytes] of [
    ['record.pdf', FIRST],
    ['raw.bin', SECOND],
  ] as const)
    await test.call('evidence.add', { fileName, base64: base64(bytes) });
  const { id } = await test.call('plans.import', {
    fileName: 'x.landfall',
    text: serializePlan(planWithEvidence(EVIDENCE)),
  });
  return { home, test, id };
}

const states = (test: TestBackend, evidence: readonly Evidence[] = EVIDENCE) =>
  test.call('evidence.check', { sha256s: evidence.map(({ sha256: digest }) => digest) });

/** A bundle made by hand. */
const zipOf = (entries: Zippable) => ({ fileName: 'made.landfall.zip', base64: base64(zipSync(entries)) });
/** A zip whose entries of some size say they are of another, as the central directory has it, little-endian. */
function claiming(zip: Uint8Array, actualSize: number, claimedSize: number): Uint8Array {
  const actual = Buffer.alloc(4);
  actual.writeUInt32LE(actualSize);
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(actual); at !== -1; at = bytes.indexOf(actual))
    bytes.writeUInt32LE(claimedSize, at);
  return bytes;
}
const PLAN_ENTRY = { 'plan.landfall': strToU8(serializePlan(planWithEvidence(EVIDENCE))) };

describe('a plan with its evidence', () => {
  it('goes out as one file and comes back whole on another machine', async () => {
    const { test, id } = await openWithEvidence();
    const bundle = await test.call('bundles.export', { id });
    expect(bundle).toMatchObject({ fileName: 'Evidence.landfall.zip', fileCount: 2, problems: [] });
    const elsewhere = await openBackend(temporaryFolder());
    const imported = await elsewhere.call('bundles.import', bundle);
    expect(imported).toMatchObject({ fileCount: 2, problems: [], ignored: [] });
    expect(imported.opened.plan.compliance).toEqual(planWithEvidence(EVIDENCE).compliance);
    expect(Object.values(await states(elsewhere))).toEqual(['ok', 'ok']);
    const [first] = EVIDENCE;
    const read = await elsewhere.call('evidence.read', { sha256: first?.sha256 ?? '' });
    expect(Buffer.from(read.base64, 'base64')).toEqual(FIRST);
  });

  it('is the same bytes twice, and other programs can read what is in it', async () => {
    const { test, id } = await openWithEvidence();
    const { base64: once } = await test.call('bundles.export', { id });
    expect((await test.call('bundles.export', { id })).base64).toBe(once);
    const entries = unzipSync(Buffer.from(once, 'base64'));
    expect(Object.keys(entries).toSorted()).toEqual(
      [
        'manifest.json',
        'plan.landfall',
        ...EVIDENCE.map(({ sha256: digest }) => `evidence/${digest}`),
      ].toSorted(),
    );
    const manifest = JSON.parse(Buffer.from(entries['manifest.json'] ?? []).toString('utf8')) as {
      evidence: { sha256: string; state: string; file_names: string[] }[];
    };
    expect(manifest.evidence.map(({ state, file_names }) => [state, file_names]).toSorted()).toEqual([
      ['included', ['raw.bin']],
      ['included', ['record.pdf']],
    ]);
  });

  it('names what is missing or altered in the folder and takes the rest along', async () => {
    const { home, test, id } = await openWithEvidence();
    writeFileSync(fileOf(home, sha256(FIRST)), 'forged');
    rmSync(fileOf(home, sha256(SECOND)));
    const bundle = await test.call('bundles.export', { id });
    expect(bundle.fileCount).toBe(0);
    expect(bundle.problems.map(({ fileName, state }) => `${fileName} ${state}`).toSorted()).toEqual([
      'raw.bin missing',
      'record.pdf altered',
    ]);
    expect(Buffer.from(bundle.base64, 'base64').includes('forged')).toBe(false);
    const elsewhere = await openBackend(temporaryFolder());
    const imported = await elsewhere.call('bundles.import', bundle);
    expect(imported.problems.map(({ state }) => state)).toEqual(['missing', 'missing']);
    expect(imported.opened.plan.name).toBe('Evidence');
  });

  it('a plan without evidence is a bundle as well, and the plan alone says how much it leaves out', async () => {
    const { test, id } = await openWithEvidence();
    expect((await test.call('plans.export', { id })).evidenceCount).toBe(2);
    const { id: bare } = await test.call('plans.create', { from: 'blank' });
    expect((await test.call('plans.export', { id: bare })).evidenceCount).toBe(0);
    expect(await test.call('bundles.export', { id: bare })).toMatchObject({ fileCount: 0, problems: [] });
  });

  it('that is too large for one bundle is refused with a way out', async () => {
    const test = await openBackend(temporaryFolder());
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...evidenceOf(`scan ${index}.tiff`, Buffer.from(String(index))),
      bytes: 25_000_000,
    }));
    const { id } = await test.call('plans.import', {
      fileName: 'x',
      text: serializePlan(planWithEvidence(many)),
    });
    const refused = await test.fail('bundles.export', { id });
    expect(refused.code).toBe('too-large');
    expect(refused.message).toMatch(/225 MB.*at most 200 MB.*without its evidence/);
  });
});

describe('importing a bundle that is not as it should be', () => {
  it('names an altered file, imports the rest, and keeps a sound copy that is here already', async () => {
    const test = await openBackend(temporaryFolder());
    const forged = zipOf({
      ...PLAN_ENTRY,
      [`evidence/${sha256(FIRST)}`]: strToU8('forged'),
      [`evidence/${sha256(SECOND)}`]: SECOND,
    });
    const imported = await test.call('bundles.import', forged);
    expect(imported.problems).toEqual([{ sha256: sha256(FIRST), fileName: 'record.pdf', state: 'altered' }]);
    expect(await states(test)).toEqual({ [sha256(FIRST)]: 'missing', [sha256(SECOND)]: 'ok' });
    await test.call('evidence.add', { fileName: 'record.pdf', base64: base64(FIRST) });
    expect((await test.call('bundles.import', forged)).problems).toEqual([]);
  });

  it('stores no file that the plan does not speak of, and names entries that are no part of a bundle', async () => {
    const test = await openBackend(temporaryFolder());
    const stowaway = Buffer.from('not in the plan');
    const imported = await test.call(
      'bundles.import',
      zipOf({
        ...PLAN_ENTRY,
        [`evidence/${sha256(stowaway)}`]: stowaway,
        '.DS_Store': strToU8('x'),
        'readme.txt': strToU8('x'),
      }),
    );
    expect(imported.ignored.toSorted()).toEqual(['.DS_Store', 'readme.txt']);
    expect(await test.call('evidence.check', { sha256s: [sha256(stowaway)] })).toEqual({
      [sha256(stowaway)]: 'missing',
    });
  });

  it.each([
    '../plan.landfall',
    '/etc/cron.d/x',
    'evidence/../../landfall.db',
    'C:\\x.dll',
    'evidence\\..\\x',
    './plan.landfall',
  ])('refuses the entry %j', async (name) => {
    const test = await openBackend(temporaryFolder());
    const refused = await test.fail('bundles.import', zipOf({ ...PLAN_ENTRY, [name]: strToU8('x') }));
    expect(refused).toMatchObject({ code: 'invalid-input' });
    expect(refused.message).toContain('points outside');
    expect(await test.call('plans.list', {})).toEqual([]);
  });

  it('refuses what unpacks to more than is allowed before it unpacks it', async () => {
    const test = await openBackend(temporaryFolder());
    const digest = 'a'.repeat(64);
    const oneLarge = zipOf({ ...PLAN_ENTRY, [`evidence/${digest}`]: new Uint8Array(26_000_000) });
    expect(oneLarge.base64.length).toBeLessThan(100_000);
    const refused = await test.fail('bundles.import', oneLarge);
    expect(refused).toMatchObject({ code: 'too-large' });
    expect(refused.message).toMatch(/26 MB unpacked, expected at most 25 MB/);
    const zeros = new Uint8Array(24_001);
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`evidence/${String(index).repeat(64)}`, zeros]),
    );
    const bytes = claiming(zipSync({ ...PLAN_ENTRY, ...many }), zeros.length, 24_000_000);
    expect(
      (await test.fail('bundles.import', { fileName: 'many.landfall.zip', base64: base64(bytes) })).message,
    ).toMatch(/at most 200 MB/);
    expect(await test.call('plans.list', {})).toEqual([]);
  });

  it('is not fooled by an entry that claims to be small', async () => {
    const test = await openBackend(temporaryFolder());
    const digest = sha256(FIRST);
    const zip = zipSync({ ...PLAN_ENTRY, [`evidence/${digest}`]: new Uint8Array(20_000_000) });
    const imported = await test.call('bundles.import', {
      fileName: 'lie.landfall.zip',
      base64: base64(claiming(zip, 20_000_000, 10)),
    });
    expect(imported.problems.find(({ sha256: it }) => it === digest)?.state).toBe('altered');
  });

  it('refuses a zip without a plan, an empty file, and a plan of a newer format', async () => {
    const test = await openBackend(temporaryFolder());
    expect((await test.fail('bundles.import', zipOf({ 'a.txt': strToU8('a') }))).message).toMatch(
      /made\.landfall\.zip: it holds no plan\.landfall/,
    );
    expect(await test.fail('bundles.import', { fileName: 'e.zip', base64: '' })).toMatchObject({
      code: 'invalid-input',
    });
    const newer = serializePlan(planWithEvidence([])).replace('"version": 1', '"version": 99');
    expect(await test.fail('bundles.import', zipOf({ 'plan.landfall': strToU8(newer) }))).toMatchObject({
      code: 'newer-version',
    });
  });

  it('stores neither plan nor half of its files when the folder cannot be written', async () => {
    const home = temporaryFolder();
    const test = await openBackend(home);
    mkdirSync(path.join(home, 'evidence'));
    // A file where the folder of this digest has to be made.
    writeFileSync(path.join(home, 'evidence', sha256(SECOND).slice(0, 2)), '');
    await test.backend.dispatch(
      'bundles.import',
      zipOf({ ...PLAN_ENTRY, [`evidence/${sha256(SECOND)}`]: SECOND }),
    );
    expect(await test.call('plans.list', {})).toEqual([]);
  });
});
