/** Databases the store runs on. */
export type DialectName = 'sqlite' | 'postgres';

/**
 * Column types by what they hold. SQLite's STRICT tables refuse `bigint` and `double precision`, while PostgreSQL's
 * `integer` and `real` are too narrow for milliseconds and money.
 */
export interface ColumnTypes {
  /** Whole number up to 2^53, milliseconds included. */
  readonly whole: 'integer' | 'bigint';
  readonly text: 'text';
  /** JSON as text: read and written whole, never queried into. */
  readonly json: 'text';
  /** 0 or 1. */
  readonly flag: 'integer' | 'smallint';
}

/** The types to use in migrations and nowhere else. */
export function columnTypes(dialect: DialectName): ColumnTypes {
  return dialect === 'sqlite'
    ? { whole: 'integer', text: 'text', json: 'text', flag: 'integer' }
    : { whole: 'bigint', text: 'text', json: 'text', flag: 'smallint' };
}
