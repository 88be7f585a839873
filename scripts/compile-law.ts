import { join } from 'node:path';
import { coverageOf } from '#core/law/coverage';
import { compileLaw } from '#main/catalog/compile-law';
import { readCatalogVersion } from '#main/catalog/read-catalog-source';
import { readLawFolder } from '#main/catalog/read-law-folder';
import { writeCompiled } from '#scripts/lib/write-compiled';

/**
 * Compiles `resources/catalog/law/` to `out/data/law.json`; a fault is named with file and line and fails the build.
 * Other places can be given: `compile-law.ts [folder of the catalog] [target]`.
 */
const root = join(import.meta.dirname, '..');
const [folder = join(root, 'resources/catalog'), target = join(root, 'out/data/law.json')] =
  process.argv.slice(2);

writeCompiled(compileLaw(readLawFolder(folder), readCatalogVersion(folder)), { folder, target }, (law) => {
  const { instruments, duties } = coverageOf(law);
  return (
    `law ${law.version} (${law.checksum}): ${law.jurisdictions.length} jurisdictions, ` +
    `${instruments.total} instruments, ${duties.total} duties`
  );
});
