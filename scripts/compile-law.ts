import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { coverageOf } from '#core/law/coverage';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileLaw } from '#main/catalog/compile-law';
import { readCatalogVersion } from '#main/catalog/read-catalog-source';
import { readLawFolder } from '#main/catalog/read-law-folder';

/**
 * Compiles `resources/catalog/law/` to `out/data/law.json`; a fault is named with file and line and fails the build.
 * Other places can be given: `compile-law.ts [folder of the catalog] [target]`.
 */
const root = join(import.meta.dirname, '..');
const [folder = join(root, 'resources/catalog'), target = join(root, 'out/data/law.json')] =
  process.argv.slice(2);

const compiled = compileLaw(readLawFolder(folder), readCatalogVersion(folder));
if (compiled.ok) {
  const { version, checksum, jurisdictions } = compiled.value;
  const { instruments, duties } = coverageOf(compiled.value);
  const json = JSON.stringify(compiled.value);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, json);
  console.log(
    `law ${version} (${checksum}): ${jurisdictions.length} jurisdictions, ${instruments.total} instruments, ` +
      `${duties.total} duties, ${Math.round(json.length / 1000)} kB`,
  );
} else {
  for (const fault of compiled.error) console.error(formatLawFault(fault));
  console.error(`${compiled.error.length} faults in ${folder}; nothing was written`);
  process.exitCode = 1;
}
