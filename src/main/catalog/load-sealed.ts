import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';
import { hasKeysOf } from '#main/catalog/has-keys-of';
import { isSealed } from '#main/catalog/seal';

/** A file of reference data that the build compiled and sealed. */
export interface SealedFile<Content> {
  /** Begins a message: "The law". */
  readonly name: string;
  /** What tells a file of another version; the seal vouches for the rest. */
  readonly schema: z.ZodType;
  /** Completes a message about such a file. */
  readonly otherVersion: string;
  /** What the keys do not tell of another version, asked of a sealed file; left out = nothing. */
  readonly isOfThisVersion?: (content: Content) => boolean;
}

/**
 * Loads a compiled file. The build validated every entry, so that keys and an unbroken seal are enough; the entries are
 * gone through only to say what is wrong with a file.
 *
 * @returns the content, or an error that says what is wrong with the file and how to get a new one
 */
export function loadSealed<Content extends { readonly checksum: string }>(
  path: string,
  { name, schema, otherVersion, isOfThisVersion = () => true }: SealedFile<Content>,
): Result<Content, AppError> {
  const unusable = (reason: string) => {
    const message = `${name} ${path} ${reason}. Reinstall Landfall, or run "npm run catalog:compile" in a checkout.`;
    return err<AppError>({ code: 'unavailable', message });
  };
  let bytes: Buffer;
  let json: unknown;
  try {
    bytes = readFileSync(path);
    json = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    return unusable(cause instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read');
  }
  const content = json as Content;
  if (hasKeysOf(schema, json) && isSealed(bytes, content.checksum) && isOfThisVersion(content))
    return ok(content);
  const [issue] = schema.safeParse(json).error?.issues ?? [];
  if (issue === undefined) return unusable('was changed after it was compiled');
  return unusable(`${otherVersion} (${issue.path.join('.')}: ${issue.message})`);
}
