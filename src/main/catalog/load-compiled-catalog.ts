import { readFileSync } from 'node:fs';
import { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';
import { hasKeysOf } from '#main/catalog/has-keys-of';
import { isSealed } from '#main/catalog/seal';

/**
 * Loads the catalog that the build compiled. The build validated every entry, so that an unbroken seal is enough; the
 * entries are gone through only to say what is wrong with a file.
 *
 * @param path the file `catalog.json`
 * @returns the catalog, or an error that says what is wrong with the file and how to get a new one
 */
export function loadCompiledCatalog(path: string): Result<Catalog, AppError> {
  let text: string;
  let json: unknown;
  try {
    text = readFileSync(path, 'utf8');
    json = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read';
    return unusable(path, reason);
  }
  if (hasKeysOf(Catalog, json) && isSealed(text, (json as Catalog).checksum)) return ok(json as Catalog);
  const [issue] = Catalog.safeParse(json).error?.issues ?? [];
  if (issue === undefined) return unusable(path, 'was changed after it was compiled');
  return unusable(path, `is not a catalog of this version (${issue.path.join('.')}: ${issue.message})`);
}

function unusable(path: string, reason: string): Result<Catalog, AppError> {
  const message = `The reference data ${path} ${reason}. Reinstall Landfall, or run "npm run catalog:compile" in a checkout.`;
  return err({ code: 'unavailable', message });
}
