import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MAX_EVIDENCE_BYTES } from '#core/plan/compliance';
import { sha256 } from '../../../../support/plan-with-evidence';
import { openBackend, temporaryFolder } from '../fixture';

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const REPORT = 'Record of processing, signed 24 Nov 2026';
const DIGEST = sha256(REPORT);

async function openWithReport() {
  const home = temporaryFolder();
  const test = await openBackend(home);
  const added = await test.call('evidence.add', { fileName: 'record.pdf', base64: base64(REPORT) });
  return { home, test, added, file: path.join(home, 'evidence', DIGEST.slice(0, 2), DIGEST) };
}

/** Everything in the evidence folder, drafts included. */
const filesIn = (home: string) =>
  readdirSync(path.join(home, 'evidence'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('storing evidence', () => {
  it('lies under its digest, and comes back byte for byte after a restart', async () => {
    const { home, test, added, file } = await openWithReport();
    expect(added).toEqual({ sha256: DIGEST, fileName: 'record.pdf', bytes: REPORT.length });
    expect(readFileSync(file, 'utf8')).toBe(REPORT);
    await test.backend.close();
    const again = await openBackend(home);
    expect(await again.call('evidence.read', { sha256: DIGEST })).toEqual({ base64: base64(REPORT) });
    expect(await again.call('evidence.check', { sha256s: [DIGEST] })).toEqual({ [DIGEST]: 'ok' });
  });

  it('is there once, whatever names it is given', async () => {
    const { home, test } = await openWithReport();
    await test.call('evidence.add', { fileName: 'other name.pdf', base64: base64(REPORT) });
    expect(filesIn(home)).toEqual([DIGEST]);
  });

  it.each([
    ['../../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\contract.pdf', 'contract.pdf'],
    ['/absolute/audit.txt', 'audit.txt'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['line\nbreak\u0000.pdf', 'linebreak.pdf'],
    ['..', '..'],
    ['', 'file'],
    [`${'x'.repeat(400)}.pdf`, 'x'.repeat(255)],
    ['证据 记录.pdf', '证据 记录.pdf'],
  ])('the name %j is shown as %j and never a path', async (fileName, shown) => {
    const home = temporaryFolder();
    const test = await openBackend(home);
    expect(await test.call('evidence.add', { fileName, base64: base64('x') })).toMatchObject({
      fileName: shown,
      sha256: sha256('x'),
    });
    expect(filesIn(home)).toEqual([sha256('x')]);
  });

  it('takes a file of exactly the limit and refuses one byte more, naming the limit', async () => {
    const home = temporaryFolder();
    const test = await openBackend(home);
    const largest = Buffer.alloc(MAX_EVIDENCE_BYTES, 7);
    const added = await test.call('evidence.add', { fileName: 'scan.tiff', base64: base64(largest) });
    expect(added.bytes).toBe(25_000_000);
    const refused = await test.fail('evidence.add', {
      fileName: 'scan.tiff',
      base64: base64(Buffer.alloc(MAX_EVIDENCE_BYTES + 1, 8)),
    });
    expect(refused.code).toBe('too-large');
    expect(refused.message).toMatch(/scan\.tiff.*at most 25 MB.*Nothing was stored/);
    expect(filesIn(home)).toEqual([added.sha256]);
  });

  it.each(['not base64!', 'abc', 'ab=c', '====', 'a-b_'])(
    'refuses bytes that are no base64: %j',
    async (text) => {
      const test = await openBackend(temporaryFolder());
      expect(await test.fail('evidence.add', { fileName: 'x', base64: text })).toMatchObject({
        code: 'invalid-input',
      });
    },
  );

  it('refuses an empty file, and stores nothing in a store that is only read', async () => {
    const { home, test } = await openWithReport();
    expect((await test.fail('evidence.add', { fileName: 'x', base64: '' })).message).toMatch(/empty/);
    await test.backend.close();
    const reader = await openBackend(home, undefined, { readOnly: true });
    const refused = await reader.fail('evidence.add', { fileName: 'new.pdf', base64: base64('new') });
    expect(refused.code).toBe('read-only');
    expect(await reader.call('evidence.check', { sha256s: [DIGEST] })).toEqual({ [DIGEST]: 'ok' });
    expect(filesIn(home)).toEqual([DIGEST]);
  });
});

describe('evidence that was touched on disk', () => {
  it('is altered when a byte differs, and is not handed out as evidence', async () => {
    const { test, file } = await openWithReport();
    writeFileSync(file, REPORT.replace('24', '23'));
    expect(await test.call('evidence.check', { sha256s: [DIGEST] })).toEqual({ [DIGEST]: 'altered' });
    const refused = await test.fail('evidence.read', { sha256: DIGEST });
    expect(refused).toMatchObject({ code: 'corrupt' });
    expect(refused.message).toContain(file);
  });

  it('is altered when it was cut off, made a link or grew beyond every limit', async () => {
    const { home, test, file } = await openWithReport();
    const state = async () => (await test.call('evidence.check', { sha256s: [DIGEST] }))[DIGEST];
    truncateSync(file, 4);
    expect(await state()).toBe('altered');
    rmSync(file);
    const outside = path.join(home, 'outside.txt');
    writeFileSync(outside, REPORT);
    symlinkSync(outside, file);
    expect(await state()).toBe('altered');
    rmSync(file);
    writeFileSync(file, '');
    truncateSync(file, 5e9);
    expect(await state()).toBe('altered');
  });

  it('is missing when it is gone, and whole again once the original is added anew', async () => {
    const { test, file } = await openWithReport();
    rmSync(file);
    expect(await test.call('evidence.check', { sha256s: [DIGEST] })).toEqual({ [DIGEST]: 'missing' });
    expect(await test.fail('evidence.read', { sha256: DIGEST })).toMatchObject({ code: 'not-found' });
    await test.call('evidence.add', { fileName: 'record.pdf', base64: base64(REPORT) });
    expect(await test.call('evidence.check', { sha256s: [DIGEST] })).toEqual({ [DIGEST]: 'ok' });
    writeFileSync(file, 'altered');
    await test.call('evidence.add', { fileName: 'record.pdf', base64: base64(REPORT) });
    expect(await test.call('evidence.check', { sha256s: [DIGEST] })).toEqual({ [DIGEST]: 'ok' });
  });

  it.each(['../../landfall.db', 'A'.repeat(64), `${'a'.repeat(63)}/`, 'a'.repeat(65), ''])(
    'a digest that is none is refused before the disk is asked: %j',
    async (sha) => {
      const test = await openBackend(temporaryFolder());
      expect(await test.fail('evidence.read', { sha256: sha })).toMatchObject({ code: 'invalid-input' });
      expect(await test.fail('evidence.check', { sha256s: [sha] })).toMatchObject({ code: 'invalid-input' });
    },
  );
});

/** A small disk of its own; null where this account may not mount one. */
function smallDisk(kilobytes: number): string | null {
  const folder = temporaryFolder();
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]).status === 0;
  if (!mounted) return null;
  onTestFinished(() => {
    spawnSync('umount', ['-l', disk]);
  });
  return disk;
}

describe('a disk that takes no more', () => {
  it('a full one is named, leaves no half file, and takes the file once there is room', async (context) => {
    const disk = smallDisk(2000);
    if (disk === null) return context.skip('this account may not mount a disk');
    const home = temporaryFolder();
    symlinkSync(disk, path.join(home, 'evidence'));
    const test = await openBackend(home);
    const filler = path.join(disk, 'filler');
    writeFileSync(filler, Buffer.alloc(1_500_000));
    const input = { fileName: 'scan.pdf', base64: base64(Buffer.alloc(1_000_000, 3)) };
    const refused = await test.fail('evidence.add', input);
    expect(refused.code).toBe('disk-full');
    expect(refused.message).toContain(home);
    expect(filesIn(home)).toEqual(['filler']);
    rmSync(filler);
    const { sha256: digest } = await test.call('evidence.add', input);
    expect(filesIn(home)).toEqual([digest]);
  });

  it('a write-protected one is named, and what is on it can still be read', async (context) => {
    const disk = smallDisk(2000);
    if (disk === null) return context.skip('this account may not mount a disk');
    const home = temporaryFolder();
    symlinkSync(disk, path.join(home, 'evidence'));
    const test = await openBackend(home);
    await test.call('evidence.add', { fileName: 'record.pdf', base64: base64(REPORT) });
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    const refused = await test.fail('evidence.add', { fileName: 'new.pdf', base64: base64('new') });
    expect(test.logged).toEqual([]);
    expect(refused.code).toBe('read-only');
    expect(await test.call('evidence.read', { sha256: DIGEST })).toEqual({ base64: base64(REPORT) });
    expect(existsSync(path.join(disk, DIGEST.slice(0, 2), DIGEST))).toBe(true);
  });
});
