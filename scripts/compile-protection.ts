import { join } from 'node:path';
import { compileProtection } from '#main/catalog/compile-protection';
import { readCatalogVersion } from '#main/catalog/read-catalog-source';
import { readProtectionFolder } from '#main/catalog/read-protection-folder';
import { writeCompiled } from '#scripts/lib/write-compiled';

/**
 * Compiles `resources/catalog/ip/protection/` to `out/data/protection.json`; a fault is named with file and line and fails
 * the build. Other places can be given: `compile-protection.ts [folder of the catalog] [target]`.
 */
const root = join(import.meta.dirname, '..');
const [folder = join(root, 'resources/catalog'), target = join(root, 'out/data/protection.json')] =
  process.argv.slice(2);

const compiled = compileProtection(readProtectionFolder(folder), readCatalogVersion(folder));
writeCompiled(compiled, { folder, target }, ({ version, checksum, jurisdictions }) => {
  const fees = jurisdictions.flatMap(({ rights }) => rights.flatMap((right) => right.fees));
  const read = fees.filter(({ confidence }) => confidence === 'verified').length;
  return (
    `protection ${version} (${checksum}): ${jurisdictions.length} jurisdictions, ${fees.length} fees, ` +
    `${read} of them read`
  );
});
