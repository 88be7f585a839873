import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { coverageOfIp } from '#core/ip/coverage';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileIp } from '#main/catalog/compile-ip';
import { readCatalogVersion } from '#main/catalog/read-catalog-source';
import { readIpFolder } from '#main/catalog/read-ip-folder';

/**
 * Compiles `resources/catalog/ip/` to `out/data/ip.json`; a fault is named with file and line and fails the build.
 * Other places can be given: `compile-ip.ts [folder of the catalog] [target]`.
 */
const root = join(import.meta.dirname, '..');
const [folder = join(root, 'resources/catalog'), target = join(root, 'out/data/ip.json')] =
  process.argv.slice(2);

const compiled = compileIp(readIpFolder(folder), readCatalogVersion(folder));
if (compiled.ok) {
  const { version, checksum } = compiled.value;
  const { jurisdictions, risks, licences, rules } = coverageOfIp(compiled.value);
  const json = JSON.stringify(compiled.value);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, json);
  console.log(
    `intellectual property ${version} (${checksum}): ${jurisdictions.length} jurisdictions, ${risks.total} risks, ` +
      `${licences.total} licences, ${rules.total} rules, ${Math.round(json.length / 1000)} kB`,
  );
} else {
  for (const fault of compiled.error) console.error(formatLawFault(fault));
  console.error(`${compiled.error.length} faults in ${folder}; nothing was written`);
  process.exitCode = 1;
}
