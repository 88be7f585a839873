import { join } from 'node:path';
import type { IpCatalog } from '#core/ip/ip';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileIp } from '#main/catalog/compile-ip';
import { readIpFolder } from '#main/catalog/read-ip-folder';

const CATALOG_FOLDER = join(import.meta.dirname, '../../resources/catalog');

let ip: IpCatalog | undefined;

/** The real intellectual property of the catalog, compiled from its files as the build does. */
export function realIp(): IpCatalog {
  ip ??= compiled();
  return ip;
}

function compiled(): IpCatalog {
  const result = compileIp(readIpFolder(CATALOG_FOLDER), '2026-11');
  if (!result.ok) throw new Error(result.error.map(formatLawFault).join('\n'));
  return result.value;
}
