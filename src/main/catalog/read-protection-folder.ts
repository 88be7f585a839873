import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawText } from '#main/catalog/compile-law';

/**
 * Reads all files on registering rights.
 *
 * @param folder the folder `resources/catalog`
 * @throws when one cannot be read: the checkout itself is broken then
 */
export function readProtectionFolder(folder: string): readonly LawText[] {
  const inner = join(folder, 'ip/protection');
  return readdirSync(inner)
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => ({ file: `ip/protection/${name}`, text: readFileSync(join(inner, name), 'utf8') }));
}
