import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Catalog } from '#core/catalog/catalog';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { readCatalogSource } from '#main/catalog/read-catalog-source';

const CATALOG_FOLDER = join(import.meta.dirname, '../../resources/catalog');

let compiled: Catalog | null = null;

/** The real catalog, compiled from its sources once a worker. */
export function realCatalog(): Catalog {
  if (compiled === null) {
    const result = compileCatalog(readCatalogSource(CATALOG_FOLDER));
    if (!result.ok) throw new Error(`the catalog does not compile: ${JSON.stringify(result.error[0])}`);
    compiled = result.value;
  }
  return compiled;
}

/** Rows of a CSV file below the catalog folder, as text. */
export function catalogRows(path: string): Record<string, string>[] {
  return parse(readFileSync(join(CATALOG_FOLDER, path), 'utf8'), { columns: true });
}

/** Text of a file below the catalog folder. */
export function catalogText(path: string): string {
  return readFileSync(join(CATALOG_FOLDER, path), 'utf8');
}
