import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { ColumnTypes } from '#main/backend/db/column-types';

/** Frozen once released: imports no app code but column types, is never edited; fix forward with a new file. */
export function plansMigration(types: ColumnTypes, tableOptions: string): Migration {
  const options = sql.raw(tableOptions);
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const table of ['meta', 'setting'])
        await db.schema
          .createTable(table)
          .addColumn('key', types.text, (column) => column.primaryKey().notNull())
          .addColumn('value', types.json, (column) => column.notNull())
          .modifyEnd(options)
          .execute();
      await db.schema
        .createTable('plan')
        .addColumn('id', types.text, (column) => column.primaryKey().notNull())
        .addColumn('name', types.text, (column) => column.notNull())
        .addColumn('client', types.text, (column) => column.notNull())
        .addColumn('sample', types.flag, (column) => column.notNull())
        .addColumn('head_seq', types.whole, (column) => column.notNull())
        .addColumn('revision', types.whole, (column) => column.notNull())
        .addColumn('foldable', types.flag, (column) => column.notNull())
        .addColumn('summary', types.json)
        .addColumn('summary_basis', types.text)
        .addColumn('created_at_ms', types.whole, (column) => column.notNull())
        .addColumn('updated_at_ms', types.whole, (column) => column.notNull())
        .addColumn('deleted_at_ms', types.whole)
        .modifyEnd(options)
        .execute();
      await db.schema
        .createTable('plan_revision')
        .addColumn('plan_id', types.text, (column) =>
          column.notNull().references('plan.id').onDelete('cascade'),
        )
        .addColumn('seq', types.whole, (column) => column.notNull())
        .addColumn('label', types.text, (column) => column.notNull())
        .addColumn('document', types.json, (column) => column.notNull())
        .addColumn('created_at_ms', types.whole, (column) => column.notNull())
        .addColumn('saved_at_ms', types.whole, (column) => column.notNull())
        .addPrimaryKeyConstraint('plan_revision_key', ['plan_id', 'seq'])
        .modifyEnd(options)
        .execute();
    },
  };
}
