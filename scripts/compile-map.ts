import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import topology from 'world-atlas/countries-50m.json' with { type: 'json' };
import { formatIssue } from '#core/catalog/issue';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { compileWorldMap } from '#main/catalog/compile-world-map';
import { readCatalogSource } from '#main/catalog/read-catalog-source';

/** Compiles the map of the catalog's countries to `out/data/world.json`. */
const root = join(import.meta.dirname, '..');
const target = join(root, 'out/data/world.json');

const catalog = compileCatalog(readCatalogSource(join(root, 'resources/catalog')));
if (catalog.ok) {
  const map = compileWorldMap(topology, catalog.value.countries);
  const json = JSON.stringify(map);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, json);
  console.log(
    `map: ${map.features.length} areas, ${map.points.length} markers, ${Math.round(json.length / 1000)} kB`,
  );
} else {
  for (const issue of catalog.error) console.error(formatIssue(issue));
  process.exitCode = 1;
}
