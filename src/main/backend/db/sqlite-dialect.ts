import type BetterSqlite3 from 'better-sqlite3';
import { type Dialect, SqliteAdapter, SqliteDialect } from 'kysely';

/** SQLite rolls schema changes back like any other; Kysely's own adapter does not rely on it. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely over one open better-sqlite3 connection, which it closes when it is destroyed. */
export function createSqliteDialect(connection: BetterSqlite3.Database): Dialect {
  const dialect = new SqliteDialect({
    database: {
      close: () => connection.close(),
      prepare: (sql) => connection.prepare(transactionStatement(sql, connection)),
    },
  });
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
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
