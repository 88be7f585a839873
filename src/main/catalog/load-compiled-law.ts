import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import type { LawCatalog } from '#core/law/law';
import { THEMES } from '#core/law/themes';
import { err, ok, type Result } from '#core/shared/result';
import { hasKeysOf } from '#main/catalog/has-keys-of';
import { isSealed } from '#main/catalog/seal';

/** What tells a file of another version; the seal vouches for the rest. */
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
 * Loads the law that the build compiled and validated; its seal tells a file that was damaged or edited since.
 *
 * @param path the file `law.json`
 * @returns the law, or an error that says what is wrong with the file and how to get a new one
 */
export function loadCompiledLaw(path: string): Result<LawCatalog, AppError> {
  let text: string;
  let json: unknown;
  try {
    text = readFileSync(path, 'utf8');
    json = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read';
    return unusable(path, reason);
  }
  const law = json as LawCatalog;
  if (hasKeysOf(Outline, json) && isSealed(text, law.checksum) && hasKnownThemes(law)) return ok(law);
  const [issue] = Outline.safeParse(json).error?.issues ?? [];
  if (issue === undefined) return unusable(path, 'was changed after it was compiled');
  return unusable(path, `is not of this version (${issue.path.join('.')}: ${issue.message})`);
}

function hasKnownThemes({ jurisdictions }: LawCatalog): boolean {
  const duties = jurisdictions.flatMap((jurisdiction) => jurisdiction.duties);
  return duties.length > 0 && duties.every(({ theme }) => THEMES.includes(theme));
}

function unusable(path: string, reason: string): Result<LawCatalog, AppError> {
  const message = `The law ${path} ${reason}. Reinstall Landfall, or run "npm run catalog:compile" in a checkout.`;
  return err({ code: 'unavailable', message });
}
