import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { connectReadWrite } from '#main/backend/db/connect';
import { migrations } from '#main/backend/db/migrations/migrations';
import { createSqliteDialect } from '#main/backend/db/sqlite-dialect';
import type { Tables } from '#main/backend/db/tables';

/** A database as the version with only the first migration left it, with one setting (`value` is JSON). */
export async function writeOldDatabase(file: string, key: string, value: string): Promise<void> {
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(connectReadWrite(file)) });
  const first = Object.fromEntries(Object.entries(migrations('sqlite')).slice(0, 1));
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => first },
  }).migrateToLatest();
  if (error !== undefined) throw error;
  await db.insertInto('setting').values({ key, value }).execute();
  await db.destroy();
}
