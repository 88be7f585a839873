import { join } from 'node:path';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileProtection } from '#main/catalog/compile-protection';
import { readProtectionFolder } from '#main/catalog/read-protection-folder';

const CATALOG_FOLDER = join(import.meta.dirname, '../../resources/catalog');

let protection: ProtectionCatalog | undefined;

/** What the catalog really says about registering rights, compiled from its files as the build does. */
export function realProtection(): ProtectionCatalog {
  protection ??= compiled();
  return protection;
}

function compiled(): ProtectionCatalog {
  const result = compileProtection(readProtectionFolder(CATALOG_FOLDER), '2026-11');
  if (!result.ok) throw new Error(result.error.map(formatLawFault).join('\n'));
  return result.value;
}
