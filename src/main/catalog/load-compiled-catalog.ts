import { readFileSync } from 'node:fs';
import { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

/**
 * Loads the catalog that the build compiled.
 *
 * @param path the file `catalog.json`
 * @returns the catalog, or an error that says what is wrong with the file and how to get a new one
 */
export function loadCompiledCatalog(path: string): Result<Catalog, AppError> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read';
    return unusable(path, reason);
  }
  const parsed = Catalog.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return unusable(path, `is not a catalog of this version (${issue?.path.join('.')}: ${issue?.message})`);
}

function unusable(path: string, reason: string): Result<Catalog, AppError> {
  const message = `The reference data ${path} ${reason}. Reinstall Landfall, or run "npm run catalog:compile" in a checkout.`;
  return err({ code: 'unavailable', message });
}
