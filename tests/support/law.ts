import { join } from 'node:path';
import type { LawCatalog } from '#core/law/law';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileLaw } from '#main/catalog/compile-law';
import { readLawFolder } from '#main/catalog/read-law-folder';

const CATALOG_FOLDER = join(import.meta.dirname, '../../resources/catalog');

let law: LawCatalog | undefined;

/** The real law of the catalog, compiled from its files as the build does. */
export function realLaw(): LawCatalog {
  law ??= compiled();
  return law;
}

function compiled(): LawCatalog {
  const result = compileLaw(readLawFolder(CATALOG_FOLDER), '2026-11');
  if (!result.ok) throw new Error(result.error.map(formatLawFault).join('\n'));
  return result.value;
}
