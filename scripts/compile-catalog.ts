import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatIssue } from '#core/catalog/issue';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { readCatalogSource } from '#main/catalog/read-catalog-source';

/**
 * Compiles `resources/catalog/` to `out/data/catalog.json`; a broken row is named and fails the build.
 * Other places can be given: `compile-catalog.ts [folder] [target]`.
 */
const root = join(import.meta.dirname, '..');
const [folder = join(root, 'resources/catalog'), target = join(root, 'out/data/catalog.json')] =
  process.argv.slice(2);

const compiled = compileCatalog(readCatalogSource(folder));
if (compiled.ok) {
  const { version, checksum, accelerators, offers, apiPrices, countries } = compiled.value;
  const json = JSON.stringify(compiled.value);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, json);
  console.log(
    `catalog ${version} (${checksum}): ${accelerators.length} accelerators, ${offers.length} offers, ` +
      `${apiPrices.length} API prices, ${countries.length} countries, ${Math.round(json.length / 1000)} kB`,
  );
} else {
  for (const issue of compiled.error) console.error(formatIssue(issue));
  console.error(`${compiled.error.length} faults in ${folder}; nothing was written`);
  process.exitCode = 1;
}
