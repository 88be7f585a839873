import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Catalog } from '#core/catalog/catalog';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { readCatalogSource } from '#main/catalog/read-catalog-source';

const CATALOG_FOLDER = join(import.meta.dirname, '../../resources/catalog');

/** The real catalog, compiled from its sources. */
export function realCatalog(): Catalog {
  const compiled = compileCatalog(readCatalogSource(CATALOG_FOLDER));
  if (!compiled.ok) throw new Error(`the catalog does not compile: ${JSON.stringify(compiled.error[0])}`);
  return compiled.value;
}

/** Rows of a CSV file below the catalog folder, as text. */
export function catalogRows(path: string): Record<string, string>[] {
  return parse(readFileSync(join(CATALOG_FOLDER, path), 'utf8'), { columns: true });
}
