import { randomUUID } from 'node:crypto';
import { link, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

const REASONS: Readonly<Record<string, readonly [AppError['code'], string]>> = {
  EEXIST: ['conflict', 'it exists already; expected a new name, or --force to replace it'],
  EISDIR: ['invalid-input', 'it is a folder; expected the name of a file'],
  ENOENT: ['not-found', 'its folder does not exist; expected one that does'],
  ENOTDIR: ['not-found', 'a part of its path is not a folder'],
  EACCES: ['read-only', 'your account may not write there; expected a folder that you may write to'],
  EPERM: ['read-only', 'your account may not write there; expected a folder that you may write to'],
  EROFS: ['read-only', 'the disk is read-only; expected a folder that you may write to'],
  ENOSPC: ['disk-full', 'the disk is full'],
  EDQUOT: ['disk-full', 'your share of the disk is full'],
  ENAMETOOLONG: ['invalid-input', 'its name is too long'],
};

/**
 * Writes a file that the user named: whole or not at all, so that a full disk leaves no half file behind.
 *
 * @param replace whether an existing file may be replaced
 * @returns an error that names the file and what was expected
 */
export async function writeFileWhole(
  file: string,
  bytes: Uint8Array,
  { replace }: { readonly replace: boolean },
): Promise<Result<void, AppError>> {
  const draft = path.join(path.dirname(file), `.${randomUUID()}.landfall-draft`);
  try {
    if (await isFolder(file)) return failed(file, 'EISDIR', null);
    await writeFile(draft, bytes, { flag: 'wx' });
    // A link fails where the name is taken, a rename replaces.
    await (replace ? rename(draft, file) : link(draft, file));
    return ok(undefined);
  } catch (cause) {
    return failed(file, cause instanceof Error && 'code' in cause ? String(cause.code) : '', cause);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Whether a file could be written there: before long work, whose result would be lost. Leaves nothing behind. */
export async function checkPlace(file: string): Promise<Result<void, AppError>> {
  const draft = path.join(path.dirname(file), `.${randomUUID()}.landfall-draft`);
  try {
    if (await isFolder(file)) return failed(file, 'EISDIR', null);
    await writeFile(draft, '', { flag: 'wx' });
    return ok(undefined);
  } catch (cause) {
    return failed(file, cause instanceof Error && 'code' in cause ? String(cause.code) : '', cause);
  } finally {
    await rm(draft, { force: true });
  }
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

function failed(file: string, systemCode: string, cause: unknown): Result<never, AppError> {
  if (systemCode === '') throw cause;
  const [code, reason] = REASONS[systemCode] ?? ['unavailable', `it cannot be written (${systemCode})`];
  return err({ code, message: `${file}: ${reason}`, field: file });
}
