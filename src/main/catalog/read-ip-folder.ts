import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawText } from '#main/catalog/compile-law';

/**
 * Reads all files on intellectual property; folders inside have a reader of their own.
 *
 * @param folder the folder `resources/catalog`
 * @throws when one cannot be read: the checkout itself is broken then
 */
export function readIpFolder(folder: string): readonly LawText[] {
  return readdirSync(join(folder, 'ip'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => name)
    .toSorted()
    .map((name) => ({ file: `ip/${name}`, text: readFileSync(join(folder, 'ip', name), 'utf8') }));
}
