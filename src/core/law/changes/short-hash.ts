const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Letters of a short hash. */
export const SHORT_HASH_CHARS = 4;

/**
 * FNV-1a over UTF-16 code units, folded to 24 bits, as four letters. It finds changes, it does not guard against
 * forgery: of 16 million changes one goes unseen.
 */
export function shortHash(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  return [18, 12, 6, 0].map((shift) => DIGITS[(folded >>> shift) & 63]).join('');
}
