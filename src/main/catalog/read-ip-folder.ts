import type { LawText } from '#main/catalog/compile-law';
import { readYamlFolder } from '#main/catalog/read-yaml-folder';

/**
 * Reads all files on intellectual property; folders inside have a reader of their own.
 *
 * @param folder the folder `resources/catalog`
 */
export function readIpFolder(folder: string): readonly LawText[] {
  return readYamlFolder(folder, 'ip');
}
