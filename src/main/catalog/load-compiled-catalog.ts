import { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import type { Result } from '#core/shared/result';
import { loadSealed } from '#main/catalog/load-sealed';

/**
 * Loads the catalog that the build compiled.
 *
 * @param path the file `catalog.json`
 * @returns the catalog, or an error that says what is wrong with the file and how to get a new one
 */
export function loadCompiledCatalog(path: string): Result<Catalog, AppError> {
  return loadSealed<Catalog>(path, {
    name: 'The reference data',
    schema: Catalog,
    otherVersion: 'is not a catalog of this version',
  });
}
