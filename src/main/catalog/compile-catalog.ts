import type { Catalog } from '#core/catalog/catalog';
import type { CatalogTexts } from '#core/catalog/catalog-files';
import { compileCatalogContent } from '#core/catalog/compile-catalog';
import type { TableIssue } from '#core/catalog/issue';
import type { Result } from '#core/shared/result';
import { checksumOf } from '#main/catalog/seal';

/** The source files of the catalog, read but not looked at. */
export interface CatalogSource {
  /** Month of the data, YYYY-MM. */
  readonly version: string;
  readonly texts: CatalogTexts;
}

/**
 * Compiles the catalog and seals it with the first 8 hexadecimal digits of the SHA-256 of its content.
 * The same files give the same checksum everywhere; a line end or the order of the columns does not change it.
 */
export function compileCatalog({ version, texts }: CatalogSource): Result<Catalog, readonly TableIssue[]> {
  const compiled = compileCatalogContent(texts, version);
  if (!compiled.ok) return compiled;
  const { version: month, ...content } = compiled.value;
  return { ok: true, value: { version: month, checksum: checksumOf(compiled.value), ...content } };
}
