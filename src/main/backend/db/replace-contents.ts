import { rmSync } from 'node:fs';
import { Kysely, sql, type Transaction } from 'kysely';
import { connectReadWrite } from '#main/backend/db/connect';
import { migrateToLatest } from '#main/backend/db/migrate';
import { createSqliteDialect } from '#main/backend/db/sqlite-dialect';
import type { Tables } from '#main/backend/db/tables';

/** Everything but `meta`, parents before children. */
const RESTORED_TABLES = [
  'setting',
  'plan',
  'plan_revision',
  'price_sheet',
  'machine',
  'machine_run',
] as const;

/**
 * Makes the store hold what a backup holds, in one transaction: a second Landfall on the same file sees the one or the
 * other, and a fault on the way leaves the store as it was.
 *
 * @param backupCopy a copy of the backup, which is migrated when it is old and removed at the end
 */
export async function replaceContents(db: Kysely<Tables>, backupCopy: string): Promise<void> {
  try {
    await migrateCopy(backupCopy);
    await db.connection().execute(async (connection) => {
      await sql`attach database ${backupCopy} as restored`.execute(connection);
      try {
        await connection.transaction().execute(copyTables);
      } finally {
        await sql`detach database restored`.execute(connection);
      }
    });
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${backupCopy}${ending}`, { force: true });
  }
}

async function migrateCopy(file: string): Promise<void> {
  const copy = new Kysely<Tables>({ dialect: createSqliteDialect(connectReadWrite(file)) });
  try {
    await migrateToLatest(copy, 'sqlite', async () => {});
  } finally {
    await copy.destroy();
  }
}

async function copyTables(tx: Transaction<Tables>): Promise<void> {
  const { newest } = await tx
    .selectFrom('plan')
    .select(({ fn }) => fn.max('revision').as('newest'))
    .executeTakeFirstOrThrow();
  for (const table of RESTORED_TABLES.toReversed()) await sql`delete from main.${sql.ref(table)}`.execute(tx);
  for (const table of RESTORED_TABLES)
    await sql`insert into main.${sql.ref(table)} select * from restored.${sql.ref(table)}`.execute(tx);
  // Revisions only grow: a window that still shows the state before must not save over the restored one.
  await tx
    .updateTable('plan')
    .set({ revision: sql`max(revision, ${newest ?? 0}) + 1`, foldable: 0 })
    .execute();
}
