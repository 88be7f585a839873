import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { ColumnTypes } from '#main/backend/db/column-types';

/** Frozen once released: imports no app code but column types, is never edited; fix forward with a new file. */
export function priceSheetsMigration(types: ColumnTypes, tableOptions: string): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('price_sheet')
        .addColumn('id', types.text, (column) => column.primaryKey().notNull())
        .addColumn('name', types.text, (column) => column.notNull())
        .addColumn('imported_at_ms', types.whole, (column) => column.notNull())
        .addColumn('offer_count', types.whole, (column) => column.notNull())
        .addColumn('offers', types.json, (column) => column.notNull())
        .modifyEnd(sql.raw(tableOptions))
        .execute();
    },
  };
}
