import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawText } from '#main/catalog/compile-law';

/**
 * Reads all files of laws.
 *
 * @param folder the folder `resources/catalog`
 * @throws when one cannot be read: the checkout itself is broken then
 */
export function readLawFolder(folder: string): readonly LawText[] {
  return readdirSync(join(folder, 'law'))
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => ({ file: `law/${name}`, text: readFileSync(join(folder, 'law', name), 'utf8') }));
}
