import type { Kysely } from 'kysely';
import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import { type PriceListFault, parseOffersCsv } from '#core/catalog/parse-offers-csv';
import type { AppError } from '#core/contract/app-error';
import type { Handlers } from '#core/contract/define-contract';
import type { PriceSheet, pricesContract } from '#core/contract/prices';
import { err, ok } from '#core/shared/result';
import { utcDay } from '#core/shared/utc-day';
import type { Tables } from '#main/backend/db/tables';
import { createPriceSheetRepository, type PriceSheetHead } from '#main/backend/prices/price-sheet-repository';

/** Largest price list that is read [characters]; the built-in one has 0.2 million. */
const MAX_CSV_CHARS = 20_000_000;

export interface PriceServiceDeps {
  readonly db: Kysely<Tables>;
  readonly catalog: Catalog;
  readonly nowMs: () => number;
  readonly newId: () => string;
}

/** Price lists that the user imported. */
export function createPriceService({ db, catalog, nowMs, newId }: PriceServiceDeps) {
  const sheets = createPriceSheetRepository(db);

  /** Where two lists name the same offer, the one imported later counts. */
  async function offers(): Promise<readonly CloudOffer[]> {
    const byId = new Map<string, CloudOffer>();
    for (const json of await sheets.offers())
      for (const offer of JSON.parse(json) as CloudOffer[])
        if (!byId.has(offer.id)) byId.set(offer.id, offer);
    return [...byId.values()];
  }

  const handlers: Handlers<typeof pricesContract> = {
    async 'prices.import'({ fileName, csv }) {
      if (csv.length > MAX_CSV_CHARS) return err(tooLarge(fileName, csv.length));
      const parsed = parseOffersCsv(csv, {
        acceleratorIds: new Set(catalog.accelerators.map((accelerator) => accelerator.id)),
        countries: new Set(catalog.countries.map((country) => country.iso2)),
        importedIn: utcDay(nowMs()).slice(0, 7),
      });
      if (!parsed.ok) return err(faulty(fileName, parsed.error));
      const sheet: PriceSheetHead = {
        id: newId(),
        name: fileName,
        imported_at_ms: nowMs(),
        offer_count: parsed.value.length,
      };
      const offers = JSON.stringify(parsed.value);
      await db.transaction().execute((tx) => createPriceSheetRepository(tx).insert({ ...sheet, offers }));
      return ok(toSheet(sheet));
    },
    'prices.list': async () => ok((await sheets.list()).map(toSheet)),
    'prices.offers': async () => ok([...(await offers())]),
    async 'prices.remove'({ id }) {
      const removed = await db.transaction().execute((tx) => createPriceSheetRepository(tx).remove(id));
      return removed
        ? ok({ id })
        : err({
            code: 'not-found',
            field: 'id',
            message: `There is no price list ${id}; it may have been removed.`,
          });
    },
  };

  return {
    handlers,
    offers,
    /** Changes whenever a list is imported or removed. */
    async stamp(): Promise<string> {
      return (await sheets.list()).map((sheet) => sheet.id).join(',');
    },
  };
}

function toSheet(row: PriceSheetHead): PriceSheet {
  return { id: row.id, name: row.name, importedAtMs: row.imported_at_ms, offerCount: row.offer_count };
}

function faulty(fileName: string, faults: readonly PriceListFault[]): AppError {
  const [first] = faults;
  const place = first === undefined ? '' : ` line ${first.line}, column ${first.column}: ${first.message}.`;
  const others = faults.length > 1 ? ` ${faults.length - 1} more like it.` : '';
  return {
    code: 'invalid-input',
    field: 'csv',
    message: `${fileName}:${place}${others} Nothing was imported.`,
  };
}

function tooLarge(fileName: string, length: number): AppError {
  return {
    code: 'too-large',
    field: 'csv',
    message: `${fileName}: ${Math.round(length / 1e6)} MB, expected a price list of at most ${MAX_CSV_CHARS / 1e6} MB. Nothing was imported.`,
  };
}
