import type { AppError } from '#core/contract/app-error';

/** A fault that already knows how to tell the user about itself. */
export class AppFault extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.message);
    this.name = 'AppFault';
    this.error = error;
  }
}

/** Codes of SQLite (https://sqlite.org/rescode.html, by prefix) and of the file system, and what they mean here. */
const MEANINGS: readonly (readonly [RegExp, AppError['code']])[] = [
  // The index beside the database could not be made large enough: what a full disk says when the store is opened.
  [/^SQLITE_(FULL|IOERR_SHMSIZE)$|^ENOSPC$|^EDQUOT$/, 'disk-full'],
  [/^SQLITE_(READONLY|PERM|CANTOPEN|AUTH)|^EACCES$|^EPERM$|^EROFS$/, 'read-only'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'corrupt'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)|^EBUSY$/, 'unavailable'],
  [/^SQLITE_IOERR|^EIO$/, 'unavailable'],
];

/**
 * Names a fault of the disk or the database in words that help; null = a fault of our own.
 *
 * @param cause what was thrown
 * @param folder data folder, named in the message
 */
export function explainFault(cause: unknown, folder: string): AppError | null {
  if (cause instanceof AppFault) return cause.error;
  const systemCode = codeOf(cause);
  const code = MEANINGS.find(([pattern]) => pattern.test(systemCode))?.[1];
  if (code === undefined) return null;
  return { code, message: sentence(code, systemCode, folder) };
}

function sentence(code: AppError['code'], systemCode: string, folder: string): string {
  switch (code) {
    case 'disk-full':
      return `The disk that holds ${folder} is full, so nothing can be saved there. Everything saved before is safe. Free some space and try again.`;
    case 'read-only':
      return `Landfall may not write to ${folder}. Give your account write access to it, or set LANDFALL_HOME to a folder you may write to.`;
    case 'corrupt':
      return `The database in ${folder} is damaged. Restore a backup; the damaged file is kept beside it.`;
    default:
      return systemCode.includes('IO')
        ? `The disk that holds ${folder} reported a fault (${systemCode}). Check the disk and try again.`
        : `The database in ${folder} is locked by another program. Close it there, or wait a moment, and try again.`;
  }
}

function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}
