import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileProtection } from '#main/catalog/compile-protection';
import { readCatalogVersion } from '#main/catalog/read-catalog-source';
import { readProtectionFolder } from '#main/catalog/read-protection-folder';

/**
 * Compiles `resources/catalog/ip/protection/` to `out/data/protection.json`; a fault is named with file and line and fails
 * the build. Other places can be given: `compile-protection.ts [folder of the catalog] [target]`.
 */
const root = join(import.meta.dirname, '..');
const [folder = join(root, 'resources/catalog'), target = join(root, 'out/data/protection.json')] =
  process.argv.slice(2);

const compiled = compileProtection(readProtectionFolder(folder), readCatalogVersion(folder));
if (compiled.ok) {
  const { version, checksum, jurisdictions } = compiled.value;
  const fees = jurisdictions.flatMap(({ rights }) => rights.flatMap((right) => right.fees));
  const read = fees.filter(({ confidence }) => confidence === 'verified').length;
  const json = JSON.stringify(compiled.value);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, json);
  console.log(
    `protection ${version} (${checksum}): ${jurisdictions.length} jurisdictions, ${fees.length} fees, ` +
      `${read} of them read, ${Math.round(json.length / 1000)} kB`,
  );
} else {
  for (const fault of compiled.error) console.error(formatLawFault(fault));
  console.error(`${compiled.error.length} faults in ${folder}; nothing was written`);
  process.exitCode = 1;
}
