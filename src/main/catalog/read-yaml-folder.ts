import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawText } from '#main/catalog/compile-law';

/**
 * Reads the YAML files of a folder of the catalog, in the order of their names; messages name them from the catalog on.
 *
 * @param catalog the folder `resources/catalog`
 * @param inner the folder inside it, e.g. `law`
 * @throws when one cannot be read: the checkout itself is broken then
 */
export function readYamlFolder(catalog: string, inner: string): readonly LawText[] {
  return readdirSync(join(catalog, inner))
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => ({ file: `${inner}/${name}`, text: readFileSync(join(catalog, inner, name), 'utf8') }));
}
