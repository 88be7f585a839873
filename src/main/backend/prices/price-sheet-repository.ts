import type { Kysely } from 'kysely';
import type { PriceSheetRow, Tables } from '#main/backend/db/tables';

export type PriceSheetHead = Omit<PriceSheetRow, 'offers'>;

/** The only place that knows the `price_sheet` table. */
export function createPriceSheetRepository(db: Kysely<Tables>) {
  return {
    /** Sheets without their offers, last imported first. */
    async list(): Promise<readonly PriceSheetHead[]> {
      const rows = await db
        .selectFrom('price_sheet')
        .select(['id', 'name', 'imported_at_ms', 'offer_count'])
        .orderBy('imported_at_ms', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(headFromRow);
    },
    /** The JSON of the offers of each sheet, last imported first. */
    async offers(): Promise<readonly string[]> {
      const rows = await db
        .selectFrom('price_sheet')
        .select('offers')
        .orderBy('imported_at_ms', 'desc')
        .orderBy('id')
        .execute();
      return rows.map((row) => row.offers);
    },
    async insert(sheet: PriceSheetRow): Promise<void> {
      await db.insertInto('price_sheet').values(sheet).execute();
    },
    /** @returns false when there was no such sheet */
    async remove(id: string): Promise<boolean> {
      const result = await db.deleteFrom('price_sheet').where('id', '=', id).executeTakeFirst();
      return Number(result.numDeletedRows) > 0;
    },
  };
}

function headFromRow(row: PriceSheetHead): PriceSheetHead {
  return { ...row, imported_at_ms: Number(row.imported_at_ms), offer_count: Number(row.offer_count) };
}
