import { setTimeout as wait } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import {
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** How long a transaction waits for one of another Landfall on the same file [ms]. */
const LOCK_TIMEOUT_MS = 2000;
const RETRY_AFTER_MS = 20;

/** Kysely over one open better-sqlite3 connection, which it closes when it is destroyed. */
export function createSqliteDialect(connection: BetterSqlite3.Database): Dialect {
  const database = {
    close: () => void connection.close(),
    prepare: (sql: string) => connection.prepare(transactionStatement(sql, connection)),
  };
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new PatientSqliteDriver({ database }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** SQLite rolls schema changes back like any other; Kysely's own adapter does not rely on it. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Waits for a locked file without holding up the rest of the process, as SQLite's own waiting would. */
class PatientSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const giveUpAtMs = performance.now() + LOCK_TIMEOUT_MS;
    for (;;) {
      try {
        return await super.beginTransaction(connection);
      } catch (cause) {
        const isLocked = (cause as { code?: unknown }).code === 'SQLITE_BUSY';
        if (!isLocked || performance.now() > giveUpAtMs) throw cause;
        await wait(RETRY_AFTER_MS);
      }
    }
  }
}

/**
 * A transaction takes the write lock at once: one that begins with a read and then writes would fail without waiting
 * when a second Landfall has written in between. A rollback that SQLite did by itself (full disk) is not repeated, so
 * that the fault that caused it is the one that is reported.
 */
function transactionStatement(sql: string, connection: BetterSqlite3.Database): string {
  if (sql === 'begin') return 'begin immediate';
  if (sql === 'rollback' && !connection.inTransaction) return 'select 1';
  return sql;
}
