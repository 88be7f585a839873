import { join } from 'node:path';
import { coverageOfIp } from '#core/ip/coverage';
import { compileIp } from '#main/catalog/compile-ip';
import { readCatalogVersion } from '#main/catalog/read-catalog-source';
import { readIpFolder } from '#main/catalog/read-ip-folder';
import { writeCompiled } from '#scripts/lib/write-compiled';

/**
 * Compiles `resources/catalog/ip/` to `out/data/ip.json`; a fault is named with file and line and fails the build.
 * Other places can be given: `compile-ip.ts [folder of the catalog] [target]`.
 */
const root = join(import.meta.dirname, '..');
const [folder = join(root, 'resources/catalog'), target = join(root, 'out/data/ip.json')] =
  process.argv.slice(2);

writeCompiled(compileIp(readIpFolder(folder), readCatalogVersion(folder)), { folder, target }, (ip) => {
  const { jurisdictions, risks, licences, rules } = coverageOfIp(ip);
  return (
    `intellectual property ${ip.version} (${ip.checksum}): ${jurisdictions.length} jurisdictions, ` +
    `${risks.total} risks, ${licences.total} licences, ${rules.total} rules`
  );
});
