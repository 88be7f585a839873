import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { writeOldDatabase } from '../db/old-database';
import { openBackend, START_MS, temporaryFolder } from '../fixture';

const HOUR_MS = 3_600_000;
const backupsOf = (home: string) => readdirSync(path.join(home, 'backups')).toSorted();

describe('backups', () => {
  it('hold the plans of their moment and name it', async () => {
    const home = temporaryFolder();
    const test = await openBackend(home);
    await test.call('plans.create', { from: 'blank', name: 'One' });
    const backup = await test.call('backups.create', {});
    expect(backup).toMatchObject({
      fileName: 'landfall-2026-11-23T10-00-00-000Z.db',
      createdAtMs: START_MS,
      planCount: 1,
    });
    expect(await test.call('backups.list', {})).toEqual([backup]);
    expect(backupsOf(home)).toEqual([backup.fileName]);
    expect(backup.bytes).toBe(readFileSync(path.join(home, 'backups', backup.fileName)).byteLength);
  });

  it('are two when one is asked for in the moment that the start makes its own', async () => {
    const home = temporaryFolder();
    const first = await openBackend(home);
    await first.call('plans.create', { from: 'blank', name: 'One' });
    await first.backend.close();
    const clock = { nowMs: START_MS + 3 * HOUR_MS };
    const test = await openBackend(home, clock);
    const asked = await test.call('backups.create', {});
    await test.backend.close();
    expect(backupsOf(home)).toEqual([
      'landfall-2026-11-23T13-00-00-000Z.db',
      'landfall-2026-11-23T13-00-00-001Z.db',
    ]);
    expect(backupsOf(home)).toContain(asked.fileName);
  });

  it('bring their state back, after a backup of the present one', async () => {
    const home = temporaryFolder();
    const clock = { nowMs: START_MS };
    const test = await openBackend(home, clock);
    const kept = await test.call('plans.create', { from: 'blank', name: 'Kept' });
    await test.call('settings.set', { language: 'zh' });
    const then = await test.call('backups.create', {});
    clock.nowMs += HOUR_MS;
    const saved = await test.call('plans.save', {
      id: kept.id,
      plan: { ...kept.plan, notes: 'later' },
      label: 'edit',
      baseRevision: kept.revision,
    });
    await test.call('plans.create', { from: 'blank', name: 'Later' });
    await test.call('settings.set', { language: 'en' });

    expect(await test.call('backups.restore', { fileName: then.fileName })).toEqual({ planCount: 1 });
    const restored = await test.call('plans.open', { id: kept.id });
    expect(restored.plan).toEqual(kept.plan);
    expect(restored.revision).toBeGreaterThan(saved.revision);
    expect((await test.call('settings.get', {})).language).toBe('zh');

    const [before] = await test.call('backups.list', {});
    expect(before).toMatchObject({ createdAtMs: clock.nowMs, planCount: 2 });
    clock.nowMs += HOUR_MS;
    await test.call('backups.restore', { fileName: before?.fileName ?? '' });
    expect((await test.call('plans.open', { id: kept.id })).plan.notes).toBe('later');
    expect(readdirSync(home).filter((name) => name.startsWith('restoring'))).toEqual([]);
  });

  it('are seen by a second Landfall on the same store, whose older save is refused', async () => {
    const home = temporaryFolder();
    const one = await openBackend(home);
    const two = await openBackend(home);
    const plan = await one.call('plans.create', { from: 'blank' });
    const { fileName } = await one.call('backups.create', {});
    await one.call('backups.restore', { fileName });
    const stale = {
      id: plan.id,
      plan: { ...plan.plan, notes: 'x' },
      label: 'x',
      baseRevision: plan.revision,
    };
    expect(await two.fail('plans.save', stale)).toMatchObject({ code: 'conflict' });
  });

  it('of an older version are migrated on the way in, and stay as they are', async () => {
    const home = temporaryFolder();
    const clock = { nowMs: START_MS };
    const test = await openBackend(home, clock);
    const created = await test.call('plans.create', { from: 'blank', name: 'Present' });
    const { fileName } = await test.call('backups.create', {});
    const file = path.join(home, 'backups', fileName);
    const old = path.join(temporaryFolder(), 'old.db');
    await writeOldDatabase(old, 'theme', '"dark"');
    copyFileSync(old, file);
    const bytes = readFileSync(file);
    clock.nowMs += HOUR_MS;
    expect(await test.call('backups.restore', { fileName })).toEqual({ planCount: 0 });
    expect(await test.fail('plans.open', { id: created.id })).toMatchObject({ code: 'not-found' });
    expect(await test.call('prices.list', {})).toEqual([]);
    expect((await test.call('settings.get', {})).theme).toBe('dark');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it.each(['../landfall.db', 'landfall-2020-01-01T00-00-00-000Z.db', 'notes.txt', ''])(
    'refuse the name %o',
    async (fileName) => {
      const home = temporaryFolder();
      const test = await openBackend(home);
      await test.call('plans.create', { from: 'blank' });
      writeFileSync(path.join(home, 'notes.txt'), 'x');
      expect(await test.fail('backups.restore', { fileName })).toMatchObject({
        code: 'not-found',
        field: 'fileName',
      });
      expect(await test.call('plans.list', {})).toHaveLength(1);
    },
  );

  it('are made at a start when the newest is older than two hours and there is a plan', async () => {
    const home = temporaryFolder();
    const clock = { nowMs: START_MS };
    const start = async () => (await openBackend(home, clock)).backend.close();
    const first = await openBackend(home, clock);
    await first.backend.close();
    expect(readdirSync(home)).not.toContain('backups');
    const second = await openBackend(home, clock);
    await second.call('plans.create', { from: 'blank' });
    await second.backend.close();
    await start();
    expect(backupsOf(home)).toHaveLength(1);
    clock.nowMs += 2 * HOUR_MS;
    await start();
    expect(backupsOf(home)).toHaveLength(1);
    clock.nowMs += 1;
    await start();
    expect(backupsOf(home)).toHaveLength(2);
  });
});

describe('a damaged store', () => {
  async function damagedHome() {
    const home = temporaryFolder();
    const test = await openBackend(home);
    const plan = await test.call('plans.create', { from: 'blank', name: 'Survivor' });
    const backup = await test.call('backups.create', {});
    await test.backend.close();
    writeFileSync(path.join(home, 'landfall.db'), 'broken '.repeat(2000));
    writeFileSync(path.join(home, 'backups', 'landfall-2026-11-20T10-00-00-000Z.db'), 'broken '.repeat(2000));
    return { home, plan, backup };
  }

  it('is reported with the good backups by every call, while the screens can still start', async () => {
    const { home, backup } = await damagedHome();
    const test = await openBackend(home);
    expect(test.backend.fault).toMatchObject({ code: 'corrupt' });
    const fault = await test.fail('plans.list', {});
    expect(fault.code).toBe('corrupt');
    expect(fault.message).toContain(`${backup.fileName} (1 plan)`);
    expect(fault.message).not.toContain('2026-11-20');
    expect(await test.call('settings.get', {})).toMatchObject({ language: 'system' });
    expect(await test.call('backups.list', {})).toEqual([backup]);
  });

  it('is replaced by a backup and kept beside it', async () => {
    const { home, plan, backup } = await damagedHome();
    const broken = readFileSync(path.join(home, 'landfall.db'));
    const test = await openBackend(home);
    expect(
      await test.fail('backups.restore', { fileName: 'landfall-2026-11-20T10-00-00-000Z.db' }),
    ).toMatchObject({ code: 'not-found' });
    expect(await test.call('backups.restore', { fileName: backup.fileName })).toEqual({ planCount: 1 });
    expect(test.backend.fault).toBeNull();
    expect((await test.call('plans.open', { id: plan.id })).plan.name).toBe('Survivor');
    const kept = readdirSync(home).find((name) => name.startsWith('landfall-damaged-')) ?? '';
    expect(readFileSync(path.join(home, kept)).equals(broken)).toBe(true);
  });

  it('that is merely newer is not replaced', async () => {
    const home = temporaryFolder();
    const test = await openBackend(home);
    await test.call('plans.create', { from: 'blank' });
    const { fileName } = await test.call('backups.create', {});
    await test.backend.close();
    const db = new Database(path.join(home, 'landfall.db'));
    db.exec("insert into kysely_migration values ('2099-01-01-0001-future', '2099-01-01T00:00:00Z')");
    db.close();
    const older = await openBackend(home);
    expect(await older.fail('backups.restore', { fileName })).toMatchObject({ code: 'newer-version' });
    expect(readdirSync(home).filter((name) => name.includes('damaged'))).toEqual([]);
  });
});
