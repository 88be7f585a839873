import { createHash, type Hash } from 'node:crypto';

/** First 8 hexadecimal digits of a SHA-256. */
function checksumFrom(hash: Hash): string {
  return hash.digest('hex').slice(0, 8);
}

/** Checksum that seals compiled reference data. @param content all of it but the checksum, keys in their order */
export function checksumOf(content: object): string {
  return checksumFrom(createHash('sha256').update(JSON.stringify(content)));
}

/**
 * Whether a compiled file is what the build wrote. The checksum stands among the keys of the content that it is taken
 * over, so that the bytes without it are the sealed ones: no need to write the content anew, which takes longer than
 * reading it.
 *
 * @param bytes of the whole file
 * @param checksum the file's own
 */
export function isSealed(bytes: Buffer, checksum: string): boolean {
  const entry = Buffer.from(`"checksum":${JSON.stringify(checksum)},`);
  const at = bytes.indexOf(entry);
  if (at < 0) return false;
  const hash = createHash('sha256').update(bytes.subarray(0, at));
  return checksumFrom(hash.update(bytes.subarray(at + entry.length))) === checksum;
}
