import { existsSync, statSync } from 'node:fs';
import type BetterSqlite3 from 'better-sqlite3';
import type { AppError } from '#core/contract/app-error';
import { readDatabase } from '#main/backend/db/connect';
import { migrations } from '#main/backend/db/migrations/migrations';

/** Larger files are not read through at every start (that takes about a second per GB); backups always are. */
const QUICK_CHECK_MAX_BYTES = 128e6;

export interface Inspection {
  /** Migrations already applied, in order; empty for a new file. */
  readonly applied: readonly string[];
  readonly fault: AppError | null;
}

/** Looks at a database file without writing to it, before anything else opens it. */
export function inspectDatabase(file: string, appVersion: string): Inspection {
  if (!existsSync(file)) return { applied: [], fault: null };
  return readDatabase(file, (connection) => {
    if (statSync(file).size <= QUICK_CHECK_MAX_BYTES && !isSound(connection))
      return { applied: [], fault: damaged(file) };
    const tables = tableNames(connection);
    if (tables.length === 0) return { applied: [], fault: null };
    if (!tables.includes('kysely_migration') || !tables.includes('meta'))
      return { applied: [], fault: foreign(file) };
    const applied = connection
      .prepare('select name from kysely_migration order by name')
      .pluck()
      .all() as string[];
    const known = migrations('sqlite');
    const isNewer = applied.some((name) => !Object.hasOwn(known, name));
    return { applied, fault: isNewer ? newer(file, writtenBy(connection), appVersion) : null };
  });
}

/** Reads the whole file; true when every page of it hangs together. */
export function isSound(connection: BetterSqlite3.Database): boolean {
  return connection.pragma('quick_check(1)', { simple: true }) === 'ok';
}

function tableNames(connection: BetterSqlite3.Database): readonly string[] {
  return connection.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
}

function writtenBy(connection: BetterSqlite3.Database): string | null {
  const value = connection.prepare("select value from meta where key = 'written_by'").pluck().get();
  return typeof value === 'string' ? (JSON.parse(value) as string) : null;
}

function damaged(file: string): AppError {
  return {
    code: 'corrupt',
    message: `The database ${file} is damaged. Restore a backup; the damaged file is kept beside it.`,
  };
}

function foreign(file: string): AppError {
  return {
    code: 'corrupt',
    message: `${file} is a database, but not one of Landfall. Move it away, or set LANDFALL_HOME to another folder; it was not changed.`,
  };
}

function newer(file: string, version: string | null, appVersion: string): AppError {
  const writer = version === null ? 'a newer Landfall' : `Landfall ${version}`;
  return {
    code: 'newer-version',
    message: `The database ${file} was written by ${writer}; this is Landfall ${appVersion}. Install ${writer} or newer to open it; it was not changed.`,
  };
}
