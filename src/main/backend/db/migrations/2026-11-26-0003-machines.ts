import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { ColumnTypes } from '#main/backend/db/column-types';

/** Frozen once released: imports no app code but column types, is never edited; fix forward with a new file. */
export function machinesMigration(types: ColumnTypes, tableOptions: string): Migration {
  const options = sql.raw(tableOptions);
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('machine')
        .addColumn('id', types.text, (column) => column.primaryKey().notNull())
        .addColumn('name', types.text, (column) => column.notNull())
        .addColumn('facts', types.json, (column) => column.notNull())
        .addColumn('accelerator_id', types.text)
        .addColumn('accelerator_by', types.text)
        .addColumn('own_figures', types.json, (column) => column.notNull())
        .addColumn('unit_count', types.whole, (column) => column.notNull())
        .addColumn('added_at_ms', types.whole, (column) => column.notNull())
        .modifyEnd(options)
        .execute();
      await db.schema
        .createTable('machine_run')
        .addColumn('id', types.text, (column) => column.primaryKey().notNull())
        .addColumn('machine_id', types.text, (column) =>
          column.notNull().references('machine.id').onDelete('cascade'),
        )
        .addColumn('backend', types.text, (column) => column.notNull())
        .addColumn('started_at_ms', types.whole, (column) => column.notNull())
        .addColumn('result', types.json, (column) => column.notNull())
        .modifyEnd(options)
        .execute();
      await db.schema
        .createIndex('machine_run_by_machine')
        .on('machine_run')
        .columns(['machine_id', 'backend', 'started_at_ms'])
        .execute();
    },
  };
}
