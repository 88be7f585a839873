import type { LawText } from '#main/catalog/compile-law';
import { readYamlFolder } from '#main/catalog/read-yaml-folder';

/** Reads all files on registering rights. @param folder the folder `resources/catalog` */
export function readProtectionFolder(folder: string): readonly LawText[] {
  return readYamlFolder(folder, 'ip/protection');
}
