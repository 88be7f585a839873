import type { LawText } from '#main/catalog/compile-law';
import { readYamlFolder } from '#main/catalog/read-yaml-folder';

/** Reads all files of laws. @param folder the folder `resources/catalog` */
export function readLawFolder(folder: string): readonly LawText[] {
  return readYamlFolder(folder, 'law');
}
