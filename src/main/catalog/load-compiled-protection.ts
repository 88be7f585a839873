import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { Result } from '#core/shared/result';
import { loadSealed } from '#main/catalog/load-sealed';

/** What tells a file of another version; the seal vouches for the rest. */
const Outline = z.object({
  version: z.string(),
  checksum: z.string(),
  jurisdictions: z.array(z.object({ id: z.string(), rights: z.array(z.object({ id: z.string() })) })).min(1),
  routes: z.array(z.object({ id: z.string() })),
  priority: z.array(z.object({ months: z.number() })),
  preparation: z.object({}),
});

/**
 * Loads what the build compiled and validated on registering rights.
 *
 * @param path the file `protection.json`
 * @returns the catalog, or an error that says what is wrong with the file and how to get a new one
 */
export function loadCompiledProtection(path: string): Result<ProtectionCatalog, AppError> {
  return loadSealed<ProtectionCatalog>(path, {
    name: 'The fees of offices',
    schema: Outline,
    otherVersion: 'is not of this version',
    isOfThisVersion: (catalog) => Outline.safeParse(catalog).success,
  });
}
