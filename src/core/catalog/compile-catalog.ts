import { toAccelerator } from '#core/catalog/accelerator-table';
import { toApiPrice } from '#core/catalog/api-price-table';
import { assembleCountry } from '#core/catalog/assemble-country';
import { toAssumption } from '#core/catalog/assumption-table';
import type { CatalogContent, Country } from '#core/catalog/catalog';
import type { CatalogTexts } from '#core/catalog/catalog-files';
import { checkCatalog } from '#core/catalog/check-catalog';
import { toEcosystemScore } from '#core/catalog/ecosystem-table';
import { indexFactorSources } from '#core/catalog/factor-source-table';
import type { TableIssue } from '#core/catalog/issue';
import { toOffers } from '#core/catalog/offer-table';
import { toNeighbour } from '#core/catalog/place-table';
import { toProvider } from '#core/catalog/provider-table';
import { toRdPayout } from '#core/catalog/rd-payout-table';
import { type CatalogTables, readTables } from '#core/catalog/read-tables';
import { err, ok, type Result } from '#core/shared/result';

/**
 * Compiles the reference data: validates every row of every table and joins them.
 *
 * @param texts the CSV tables
 * @param version month of the data, YYYY-MM
 * @returns the content, or every fault found with its file, line and column
 */
export function compileCatalogContent(
  texts: CatalogTexts,
  version: string,
): Result<CatalogContent, readonly TableIssue[]> {
  const tables = readTables(texts);
  const rowIssues = Object.values(tables).flatMap((table) => table.issues);
  const issues = [...rowIssues, ...checkCatalog(tables, version)];
  if (issues.length > 0) return err(issues.toSorted(byPlace));
  return ok({
    version,
    accelerators: tables.accelerators.rows.map(({ value }) => toAccelerator(value)),
    offers: toOffers(tables.offers.rows),
    providers: tables.providers.rows.map(({ value }) => toProvider(value)),
    apiPrices: tables.apiPrices.rows.map(({ value }) => toApiPrice(value)),
    countries: assembleCountries(tables),
    neighbours: tables.places.rows
      .filter(({ value }) => value.role === 'offers-only')
      .map(({ value }) => toNeighbour(value)),
    ecosystem: tables.ecosystem.rows.map(({ value }) => toEcosystemScore(value)),
    assumptions: tables.assumptions.rows.map(({ value }) => toAssumption(value)),
    rdPayouts: tables.rdPayouts.rows.map(({ value }) => toRdPayout(value)),
    notesZh: Object.fromEntries(tables.notesZh.rows.map(({ value }) => [value.en, value.zh])),
  });
}

function assembleCountries(tables: CatalogTables): Country[] {
  const placeOf = new Map(tables.places.rows.map(({ value }) => [value.iso2, value]));
  const sourceOf = indexFactorSources(tables.factorSources.rows);
  return tables.factors.rows.map(({ value: row }) => {
    const place = placeOf.get(row.iso2);
    if (place === undefined) throw new Error(`${row.iso2} passed the checks without a capital`);
    return assembleCountry(row, place, (column) => {
      const source = sourceOf(column, row.iso2);
      if (source === null) throw new Error(`${row.iso2} ${column} passed the checks without a source`);
      return source;
    });
  });
}

function byPlace(a: TableIssue, b: TableIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
