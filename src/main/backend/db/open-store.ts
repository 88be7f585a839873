import path from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';
import { connectReadOnly, connectReadWrite } from '#main/backend/db/connect';
import { copyDatabase } from '#main/backend/db/copy-database';
import { inspectDatabase } from '#main/backend/db/inspect';
import { createKeyValueRepository } from '#main/backend/db/key-value-repository';
import { makeFolder } from '#main/backend/db/make-folder';
import { migrateToLatest } from '#main/backend/db/migrate';
import { createSqliteDialect } from '#main/backend/db/sqlite-dialect';
import type { Tables } from '#main/backend/db/tables';
import { explainFault } from '#main/backend/faults';
import { BACKUPS_FOLDER, DATABASE_FILE } from '#main/backend/home';

export interface StoreOptions {
  /** Data folder; made when it is missing. */
  readonly home: string;
  readonly appVersion: string;
  /** Open without ever writing, e.g. to look at a store that another program owns. */
  readonly readOnly?: boolean;
}

export interface Store {
  readonly db: Kysely<Tables>;
  readonly file: string;
  /** True when the file can be read but not written: plans open, changes are refused. */
  readonly readOnly: boolean;
  close(): Promise<void>;
}

/**
 * Opens the store of a data folder, creating or migrating it when needed; a copy is kept before each migration.
 *
 * @returns the store; or `newer-version`, `corrupt`, `read-only`, `disk-full`, `unavailable`, the file untouched
 */
export async function openStore(options: StoreOptions): Promise<Result<Store, AppError>> {
  const file = path.join(options.home, DATABASE_FILE);
  let connection: BetterSqlite3.Database | null = null;
  try {
    makeFolder(options.home);
    const { applied, fault } = inspectDatabase(file, options.appVersion);
    if (fault !== null) return err(fault);
    connection = options.readOnly ? connectReadOnly(file) : connectReadWrite(file);
    const db = new Kysely<Tables>({ dialect: createSqliteDialect(connection) });
    const readOnly = options.readOnly || !isWritable(connection);
    if (!readOnly) await migrate(db, file, applied.length > 0, options);
    return ok({ db, file, readOnly, close: () => db.destroy() });
  } catch (cause) {
    connection?.close();
    return err(explainFault(cause, options.home) ?? unexplained(file, cause));
  }
}

async function migrate(
  db: Kysely<Tables>,
  file: string,
  existed: boolean,
  options: StoreOptions,
): Promise<void> {
  const applied = await migrateToLatest(db, 'sqlite', async (migration) => {
    const copy = path.join(options.home, BACKUPS_FOLDER, `landfall-before-${migration}.db`);
    if (existed) await copyDatabase(file, copy);
  });
  // Named when an older Landfall meets this file: the version that brought it to its present shape.
  if (applied.length > 0) await createKeyValueRepository(db, 'meta').set('written_by', options.appVersion);
}

function unexplained(file: string, cause: unknown): AppError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    code: 'internal',
    message: `The database ${file} could not be opened (${reason}). It was not changed; copies of it are in the folder ${BACKUPS_FOLDER}.`,
  };
}

/** SQLite opens a write-protected file without a word and only fails at the first write; a lock is no protection. */
function isWritable(connection: BetterSqlite3.Database): boolean {
  try {
    connection.exec('begin immediate; rollback');
    return true;
  } catch (cause) {
    return explainFault(cause, '')?.code !== 'read-only';
  }
}
