import type { Kysely } from 'kysely';
import type { Tables } from '#main/backend/db/tables';

/** The only place that knows the `meta` and `setting` tables: names to JSON values. */
export function createKeyValueRepository(db: Kysely<Tables>, table: 'meta' | 'setting') {
  return {
    async all(): Promise<Readonly<Record<string, unknown>>> {
      const rows = await db.selectFrom(table).selectAll().execute();
      return Object.fromEntries(rows.map((row) => [row.key, JSON.parse(row.value) as unknown]));
    },
    async set(key: string, value: unknown): Promise<void> {
      const text = JSON.stringify(value);
      await db
        .insertInto(table)
        .values({ key, value: text })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
        .execute();
    },
  };
}
