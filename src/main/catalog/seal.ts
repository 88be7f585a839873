import { createHash } from 'node:crypto';

/** First 8 hexadecimal digits of the SHA-256 of a text. */
function checksumOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Checksum that seals compiled reference data. @param content all of it but the checksum, keys in their order */
export function checksumOf(content: object): string {
  return checksumOfText(JSON.stringify(content));
}

/**
 * Whether a compiled file is what the build wrote. The checksum stands among the keys of the content that it is taken
 * over, so that the text without it is the sealed text: no need to write the content anew, which takes longer than
 * reading it.
 *
 * @param text of the whole file
 * @param checksum the file's own
 */
export function isSealed(text: string, checksum: string): boolean {
  return checksumOfText(text.replace(`"checksum":${JSON.stringify(checksum)},`, '')) === checksum;
}
