import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CATALOG_FILES, type CatalogTexts } from '#core/catalog/catalog-files';
import { YearMonth } from '#core/catalog/provenance';
import type { CatalogSource } from '#main/catalog/compile-catalog';

/**
 * Reads the source files of the catalog.
 *
 * @param folder the folder `resources/catalog`
 * @throws when a file cannot be read or `catalog.yaml` has no month: the checkout itself is broken then
 */
export function readCatalogSource(folder: string): CatalogSource {
  const entries = Object.entries(CATALOG_FILES).map(
    ([name, path]) => [name, readFileSync(join(folder, path), 'utf8')] as const,
  );
  return { version: readCatalogVersion(folder), texts: Object.fromEntries(entries) as CatalogTexts };
}

/**
 * The month of the reference data, YYYY-MM.
 *
 * @param folder the folder `resources/catalog`
 * @throws when `catalog.yaml` cannot be read or has no month
 */
export function readCatalogVersion(folder: string): string {
  const settings = parse(readFileSync(join(folder, 'catalog.yaml'), 'utf8')) as unknown;
  const version = YearMonth.safeParse((settings as { version?: unknown } | null)?.version);
  if (!version.success) throw new Error('catalog.yaml version: expected a month as YYYY-MM');
  return version.data;
}
