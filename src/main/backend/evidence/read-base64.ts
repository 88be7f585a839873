import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * The bytes of a file that came over the contract.
 *
 * @param subject how messages name the file
 * @param maxBytes larger files are refused before they are decoded
 */
export function readBase64(base64: string, subject: string, maxBytes: number): Result<Uint8Array, AppError> {
  const byteCount = Math.floor((base64.length * 3) / 4);
  // Padding counts as up to two bytes here.
  if (byteCount > maxBytes + 2)
    return err({
      code: 'too-large',
      message: `${subject}: ${(byteCount / 1e6).toFixed(1)} MB, expected a file of at most ${maxBytes / 1e6} MB. Nothing was stored.`,
    });
  if (base64.length % 4 !== 0 || !BASE64.test(base64))
    return err({
      code: 'invalid-input',
      field: 'base64',
      message: `${subject}: expected its bytes in base64.`,
    });
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > maxBytes)
    return err({
      code: 'too-large',
      message: `${subject}: ${bytes.length.toLocaleString('en-US')} bytes, expected a file of at most ${maxBytes / 1e6} MB. Nothing was stored.`,
    });
  return ok(bytes);
}
