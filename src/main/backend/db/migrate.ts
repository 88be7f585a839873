import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { DialectName } from '#main/backend/db/column-types';
import { migrations } from '#main/backend/db/migrations/migrations';
import type { Tables } from '#main/backend/db/tables';

/**
 * Applies what is pending, one migration a transaction, and stops at the first that fails.
 *
 * @param beforeEach called with the name of each migration before it runs, e.g. to take a copy
 * @returns names applied
 */
export async function migrateToLatest(
  db: Kysely<Tables>,
  dialect: DialectName,
  beforeEach: (migration: string) => Promise<void>,
): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } });
  const applied: string[] = [];
  for (const migration of await migrator.getMigrations()) {
    if (migration.executedAt !== undefined) continue;
    await beforeEach(migration.name);
    const { error } = await migrator.migrateTo(migration.name);
    if (error !== undefined) throw error;
    applied.push(migration.name);
  }
  return applied;
}
