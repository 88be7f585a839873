import { type FileHandle, open } from 'node:fs/promises';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

/** What the system says, in words; the file's name stands before them. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file: a part of its path is not a folder',
  EACCES: 'it may not be read: your account lacks the permission',
  EPERM: 'it may not be read: your account lacks the permission',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
};

/**
 * Reads a text file that the user named.
 *
 * @param expected what should be there, e.g. `a plan file (*.landfall)`
 * @param maxBytes larger files are refused before they are read
 * @returns the text; `not-found`, `too-large` or `invalid-input` naming the file
 */
export async function readTextFile(
  file: string,
  expected: string,
  maxBytes: number,
): Promise<Result<string, AppError>> {
  const bytes = await readFileOfUser(file, expected, maxBytes);
  return bytes.ok ? decode(file, expected, bytes.value) : bytes;
}

/** The same for a file of any kind. */
export async function readFileOfUser(
  file: string,
  expected: string,
  maxBytes: number,
): Promise<Result<Buffer, AppError>> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    const info = await handle.stat();
    if (info.isDirectory()) return fail('invalid-input', file, 'it is a folder', expected);
    if (info.size > maxBytes) return tooLarge(file, info.size, maxBytes);
    const bytes = await readUpTo(handle, maxBytes + 1);
    return bytes.length > maxBytes ? tooLarge(file, null, maxBytes) : ok(bytes);
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === null) throw cause;
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    return fail(
      code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'invalid-input',
      file,
      reason,
      expected,
    );
  } finally {
    await handle?.close();
  }
}

/** Why the system did not let a file be read, in words; null = it was not the system. */
export function reasonOf(cause: unknown): string | null {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === '' ? null : (REASONS[code] ?? `it cannot be read (${code})`);
}

/** Pipes and devices have no size: no more than `limit` bytes are taken from them. */
async function readUpTo(handle: FileHandle, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of handle.createReadStream({ autoClose: false })) {
    const bytes = chunk as Buffer;
    chunks.push(bytes);
    total += bytes.length;
    if (total >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

function decode(file: string, expected: string, bytes: Buffer): Result<string, AppError> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('invalid-input', file, 'it is not text (UTF-8)', expected);
  }
}

function tooLarge(file: string, bytes: number | null, maxBytes: number): Result<never, AppError> {
  const size = bytes === null ? 'too large' : `${megabytes(bytes)} MB`;
  return err({
    code: 'too-large',
    message: `${file}: ${size}, expected at most ${megabytes(maxBytes)} MB`,
    field: file,
  });
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en-US');
}

function fail(
  code: AppError['code'],
  file: string,
  reason: string,
  expected: string,
): Result<never, AppError> {
  return err({ code, message: `${file}: ${reason}; expected ${expected}`, field: file });
}
