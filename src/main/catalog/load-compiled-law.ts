import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import type { LawCatalog } from '#core/law/law';
import { THEMES } from '#core/law/themes';
import { err, ok, type Result } from '#core/shared/result';
import { checksumOfLaw } from '#main/catalog/compile-law';

/** What tells a file of another version; the rest is vouched for by the checksum. */
const Outline = z.object({
  version: z.string(),
  checksum: z.string(),
  jurisdictions: z
    .array(
      z.object({
        id: z.string(),
        covers: z.array(z.string()),
        conditions: z.object({}),
        instruments: z.array(z.object({ id: z.string(), appliesWhen: z.object({}), status: z.string() })),
        duties: z.array(z.object({ id: z.string(), when: z.object({}), theme: z.enum(THEMES) })),
      }),
    )
    .min(1),
});

/**
 * Loads the law that the build compiled.
 *
 * @param path the file `law.json`
 * @returns the law, or an error that says what is wrong with the file and how to get a new one
 */
export function loadCompiledLaw(path: string): Result<LawCatalog, AppError> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read';
    return unusable(path, reason);
  }
  const outline = Outline.safeParse(json);
  if (!outline.success) {
    const [issue] = outline.error.issues;
    return unusable(path, `is not of this version (${issue?.path.join('.')}: ${issue?.message})`);
  }
  const law = json as LawCatalog;
  if (checksumOfLaw(law) !== law.checksum) return unusable(path, 'was changed after it was compiled');
  return ok(law);
}

function unusable(path: string, reason: string): Result<LawCatalog, AppError> {
  const message = `The law ${path} ${reason}. Reinstall Landfall, or run "npm run catalog:compile" in a checkout.`;
  return err({ code: 'unavailable', message });
}
