import type BetterSqlite3 from 'better-sqlite3';
import Database from 'better-sqlite3';

/** How long a single statement waits for another Landfall [ms]; nothing else runs meanwhile, so it is short. */
const LOCK_TIMEOUT_MS = 20;

/** Opens the store for reading and writing; every commit is on the disk before it returns. */
export function connectReadWrite(file: string): BetterSqlite3.Database {
  const connection = new Database(file, { timeout: LOCK_TIMEOUT_MS });
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    return connection;
  } catch (cause) {
    connection.close();
    throw cause;
  }
}

/** Opens an existing file and never writes to it. */
export function connectReadOnly(file: string): BetterSqlite3.Database {
  return new Database(file, { readonly: true, fileMustExist: true, timeout: LOCK_TIMEOUT_MS });
}

/** Runs `read` on a connection that cannot write and is closed afterwards. */
export function readDatabase<T>(file: string, read: (connection: BetterSqlite3.Database) => T): T {
  const connection = connectReadOnly(file);
  try {
    return read(connection);
  } finally {
    connection.close();
  }
}
