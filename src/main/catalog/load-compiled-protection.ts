import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import { err, ok, type Result } from '#core/shared/result';
import { checksumOfProtection } from '#main/catalog/compile-protection';

/** What tells a file of another version; the rest is vouched for by the checksum. */
const Outline = z.object({
  version: z.string(),
  checksum: z.string(),
  jurisdictions: z.array(z.object({ id: z.string(), rights: z.array(z.object({ id: z.string() })) })).min(1),
  routes: z.array(z.object({ id: z.string() })),
  priority: z.array(z.object({ months: z.number() })),
  preparation: z.object({}),
});

/**
 * Loads what the build compiled on registering rights.
 *
 * @param path the file `protection.json`
 * @returns the catalog, or an error that says what is wrong with the file and how to get a new one
 */
export function loadCompiledProtection(path: string): Result<ProtectionCatalog, AppError> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    return unusable(path, cause instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read');
  }
  const outline = Outline.safeParse(json);
  if (!outline.success) {
    const [issue] = outline.error.issues;
    return unusable(path, `is not of this version (${issue?.path.join('.')}: ${issue?.message})`);
  }
  const catalog = json as ProtectionCatalog;
  if (checksumOfProtection(catalog) !== catalog.checksum)
    return unusable(path, 'was changed after it was compiled');
  return ok(catalog);
}

function unusable(path: string, reason: string): Result<ProtectionCatalog, AppError> {
  const message = `The fees of offices ${path} ${reason}. Reinstall Landfall, or run "npm run catalog:compile" in a checkout.`;
  return err({ code: 'unavailable', message });
}
