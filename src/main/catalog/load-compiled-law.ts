import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import type { LawCatalog } from '#core/law/law';
import { THEMES } from '#core/law/themes';
import type { Result } from '#core/shared/result';
import { loadSealed } from '#main/catalog/load-sealed';

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
  return loadSealed<LawCatalog>(path, {
    name: 'The law',
    schema: Outline,
    otherVersion: 'is not of this version',
    isOfThisVersion: hasKnownThemes,
  });
}

function hasKnownThemes({ jurisdictions }: LawCatalog): boolean {
  const duties = jurisdictions.flatMap((jurisdiction) => jurisdiction.duties);
  return duties.length > 0 && duties.every(({ theme }) => THEMES.includes(theme));
}
