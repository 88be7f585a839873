import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectReadWrite } from '#main/backend/db/connect';
import { migrations } from '#main/backend/db/migrations/migrations';
import { openStore, type Store } from '#main/backend/db/open-store';
import { createSqliteDialect } from '#main/backend/db/sqlite-dialect';
import type { Tables } from '#main/backend/db/tables';
import { temporaryFolder } from '../fixture';
import { writeOldDatabase } from './old-database';

const [FIRST_MIGRATION = '', SECOND_MIGRATION = ''] = Object.keys(migrations('sqlite'));

async function open(home: string, appVersion = '1.0.0', readOnly = false): Promise<Store> {
  const store = await openStore({ home, appVersion, readOnly });
  if (!store.ok) throw new Error(store.error.message);
  onTestFinished(() => store.value.close());
  return store.value;
}

async function faultOf(home: string, appVersion = '1.0.0') {
  const store = await openStore({ home, appVersion });
  if (store.ok) throw new Error('expected a fault');
  return store.error;
}

function inspect<T>(file: string, read: (db: Database.Database) => T): T {
  const db = new Database(file, { readonly: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const fileOf = (home: string) => path.join(home, 'landfall.db');

/** A store as the version with only the first migration left it. */
const previousStore = (home: string) => writeOldDatabase(fileOf(home), 'language', '"zh"');

describe('openStore', () => {
  it('makes the folder and the strict tables, in write-ahead mode, flushed at every commit', async () => {
    const home = path.join(temporaryFolder(), 'deep', 'home');
    const store = await open(home);
    const connection = connectReadWrite(store.file);
    onTestFinished(() => void connection.close());
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connection.pragma('synchronous', { simple: true })).toBe(2);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
    const own = connection
      .prepare("select name, strict from pragma_table_list where schema = 'main' and type = 'table'")
      .all() as { name: string; strict: number }[];
    const strict = own.filter((table) => table.strict === 1).map((table) => table.name);
    expect(strict.toSorted()).toEqual([
      'machine',
      'machine_run',
      'meta',
      'plan',
      'plan_revision',
      'price_sheet',
      'setting',
    ]);
    expect(existsSync(path.join(home, 'backups'))).toBe(false);
  });

  it('opens an existing store again with what is in it', async () => {
    const home = temporaryFolder();
    const store = await open(home);
    await store.db.insertInto('setting').values({ key: 'theme', value: '"dark"' }).execute();
    await store.close();
    const again = await open(home);
    expect(await again.db.selectFrom('setting').selectAll().execute()).toEqual([
      { key: 'theme', value: '"dark"' },
    ]);
  });

  it('migrates the previous version and keeps a copy from before', async () => {
    const home = temporaryFolder();
    await previousStore(home);
    const store = await open(home, '2.0.0');
    expect(await store.db.selectFrom('price_sheet').selectAll().execute()).toEqual([]);
    expect(await store.db.selectFrom('setting').select('value').execute()).toEqual([{ value: '"zh"' }]);
    const copy = path.join(home, 'backups', `landfall-before-${SECOND_MIGRATION}.db`);
    expect(inspect(copy, (db) => db.prepare('select name from kysely_migration').pluck().all())).toEqual([
      FIRST_MIGRATION,
    ]);
    expect(inspect(copy, (db) => db.prepare('select value from setting').pluck().get())).toBe('"zh"');
  });

  it('rolls a migration back that fails half way', async () => {
    const home = temporaryFolder();
    await previousStore(home);
    const db = new Kysely<Tables>({ dialect: createSqliteDialect(connectReadWrite(fileOf(home))) });
    onTestFinished(() => db.destroy());
    const broken = {
      up: async (tx: Kysely<unknown>) => {
        await tx.schema.createTable('half').addColumn('id', 'text').execute();
        throw new Error('half way');
      },
    };
    const [first] = Object.entries(migrations('sqlite'));
    const all = Object.fromEntries([...(first === undefined ? [] : [first]), ['z-broken', broken]]);
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => all },
    }).migrateToLatest();
    expect(String(error)).toContain('half way');
    expect(
      inspect(fileOf(home), (file) =>
        file.prepare("select name from sqlite_schema where name = 'half'").all(),
      ),
    ).toEqual([]);
  });

  it('refuses a newer database, names the Landfall that wrote it, and leaves every byte', async () => {
    const home = temporaryFolder();
    await (await open(home, '3.4.5')).close();
    const writer = new Database(fileOf(home));
    writer.exec("insert into kysely_migration values ('2099-01-01-0001-future', '2099-01-01T00:00:00Z')");
    writer.close();
    const before = hashOf(fileOf(home));
    const fault = await faultOf(home, '1.0.0');
    expect(fault.code).toBe('newer-version');
    expect(fault.message).toContain('Landfall 3.4.5');
    expect(fault.message).toContain('this is Landfall 1.0.0');
    expect(hashOf(fileOf(home))).toBe(before);
  });

  it('says of a file that is no database that it is damaged, and leaves it', async () => {
    const home = temporaryFolder();
    writeFileSync(
      fileOf(home),
      'this is text, and long enough to be read as a header of a database file '.repeat(20),
    );
    const before = hashOf(fileOf(home));
    expect(await faultOf(home)).toMatchObject({ code: 'corrupt' });
    expect(hashOf(fileOf(home))).toBe(before);
  });

  it('finds a damaged page before anything is written', async () => {
    const home = temporaryFolder();
    const store = await open(home);
    for (let index = 0; index < 200; index += 1)
      await store.db
        .insertInto('setting')
        .values({ key: `key-${index}`, value: `"${'x'.repeat(200)}"` })
        .execute();
    await store.close();
    const bytes = readFileSync(fileOf(home));
    bytes.fill(0xff, 4096 * 3, 4096 * 8);
    writeFileSync(fileOf(home), bytes);
    expect(await faultOf(home)).toMatchObject({ code: 'corrupt' });
  });

  it('does not touch a database of another program', async () => {
    const home = temporaryFolder();
    const foreign = new Database(fileOf(home));
    foreign.exec('create table photos (id integer)');
    foreign.close();
    const before = hashOf(fileOf(home));
    const fault = await faultOf(home);
    expect(fault).toMatchObject({ code: 'corrupt' });
    expect(fault.message).toContain('not one of Landfall');
    expect(hashOf(fileOf(home))).toBe(before);
  });

  it('takes an empty file for a new store', async () => {
    const home = temporaryFolder();
    writeFileSync(fileOf(home), '');
    expect((await open(home)).readOnly).toBe(false);
  });

  it('names the folder when a file stands in its place', async () => {
    const home = path.join(temporaryFolder(), 'home');
    mkdirSync(fileOf(home), { recursive: true });
    const fault = await faultOf(home);
    expect(fault.message).toContain(home);
  });

  it('reads but never writes when it may not write', async () => {
    const home = temporaryFolder();
    await (await open(home)).close();
    const store = await open(home, '9.9.9', true);
    expect(store.readOnly).toBe(true);
    expect(await store.db.selectFrom('plan').selectAll().execute()).toEqual([]);
    await expect(store.db.insertInto('setting').values({ key: 'a', value: '1' }).execute()).rejects.toThrow(
      /readonly/,
    );
  });

  it('says that another program holds the lock, and opens once it is free', async () => {
    const home = temporaryFolder();
    await previousStore(home);
    const other = new Database(fileOf(home));
    other.exec('begin immediate');
    const fault = await faultOf(home);
    expect(fault).toMatchObject({ code: 'unavailable' });
    expect(fault.message).toContain('locked by another program');
    other.exec('rollback');
    other.close();
    expect(readdirSync(home)).toContain('landfall.db');
    expect((await open(home)).readOnly).toBe(false);
  });

  it('lets two Landfalls work on the same file', async () => {
    const home = temporaryFolder();
    const [first, second] = [await open(home), await open(home)];
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? first : second).db.transaction().execute(async (tx) => {
          await tx.selectFrom('setting').selectAll().execute();
          await tx
            .insertInto('setting')
            .values({ key: `key-${index}`, value: '1' })
            .execute();
        }),
      ),
    );
    expect(await first.db.selectFrom('setting').selectAll().execute()).toHaveLength(20);
  });
});
