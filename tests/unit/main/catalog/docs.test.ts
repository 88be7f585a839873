import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EcosystemDimension, EfficiencyClass, ExportControl, ExportGroup } from '#core/catalog/catalog';
import { CATALOG_FILES } from '#core/catalog/catalog-files';

const root = join(import.meta.dirname, '../../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the pages about the data', () => {
  it('name every table', () => {
    const page = read('docs/data.md');
    for (const path of Object.values(CATALOG_FILES)) expect(page).toContain(path);
  });

  it('name every word that a new country or accelerator may use', () => {
    const country = read('docs/add-a-country.md');
    for (const word of [...ExportGroup.options, ...EcosystemDimension.options])
      expect(country).toContain(word);
    const accelerator = read('docs/add-an-accelerator.md');
    for (const word of [...EfficiencyClass.options, ...ExportControl.options])
      expect(accelerator).toContain(word);
  });

  it('point only at files that exist', () => {
    for (const page of ['docs/data.md', 'docs/add-a-country.md', 'docs/add-an-accelerator.md']) {
      const paths =
        read(page).match(/\b(?:resources|src|scripts|tests)\/[\w./-]+\.(?:csv|ts|yaml|md)\b/g) ?? [];
      for (const path of paths) expect(existsSync(join(root, path)), `${page}: ${path}`).toBe(true);
    }
  });
});
