import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EcosystemDimension, EfficiencyClass, ExportControl, ExportGroup } from '#core/catalog/catalog';
import { CATALOG_FILES } from '#core/catalog/catalog-files';
import { FINDING_STATUSES, INDICATOR_IDS, LICENCE_KINDS, LICENCE_TERMS, RISK_AREAS } from '#core/ip/ip';
import { FACTS } from '#core/law/facts';
import { INSTRUMENT_KINDS, INSTRUMENT_STATUSES, SEVERITIES, TIMINGS } from '#core/law/law';
import { LawFile } from '#core/law/source/law-file';
import { THEMES } from '#core/law/themes';
import { compileIp } from '#main/catalog/compile-ip';
import { compileLaw } from '#main/catalog/compile-law';
import { ipTexts } from '../../../support/ip-text';

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

  it('name every word and every key that a law may use', () => {
    const page = read('docs/add-a-law.md');
    const words = [
      ...[...THEMES, ...TIMINGS, ...SEVERITIES, ...INSTRUMENT_KINDS, ...INSTRUMENT_STATUSES],
      ...Object.keys(FACTS),
      ...Object.keys(LawFile.shape),
    ];
    for (const word of words) expect(page).toContain(`\`${word}\``);
  });

  it('show a law that passes the checks', () => {
    const example = /```yaml\n(jurisdiction: [\s\S]*?)```/.exec(read('docs/add-a-law.md'))?.[1] ?? '';
    expect(compileLaw([{ file: 'UY.yaml', text: example }], '2026-11')).toMatchObject({
      ok: true,
      value: { jurisdictions: [{ id: 'UY', duties: [{ id: 'uy-18331.consent' }] }] },
    });
    const variant = /```yaml\n(variants:[\s\S]*?)```/.exec(read('docs/add-a-law.md'))?.[1] ?? '';
    const conditions = /```yaml\n(conditions:[\s\S]*?)```/.exec(read('docs/add-a-law.md'))?.[1] ?? '';
    const indented = variant.replace('DE', 'UY').replaceAll(/^/gm, '        ').trimEnd();
    const more = `${example.replace('instruments:', `${conditions}instruments:`)}${indented}\n`;
    expect(compileLaw([{ file: 'UY.yaml', text: more }], '2026-11')).toMatchObject({
      ok: true,
      value: { jurisdictions: [{ conditions: { 'sensitive-data': {} }, duties: [{ variants: [{}] }] }] },
    });
  });

  it('point only at files that exist', () => {
    for (const page of [
      'docs/data.md',
      'docs/add-a-country.md',
      'docs/add-an-accelerator.md',
      'docs/add-a-law.md',
    ]) {
      const paths =
        read(page).match(/\b(?:resources|src|scripts|tests)\/[\w./-]+\.(?:csv|ts|yaml|md)\b/g) ?? [];
      for (const path of paths) expect(existsSync(join(root, path)), `${page}: ${path}`).toBe(true);
    }
  });

  it('name every word that a file on intellectual property may use', () => {
    const page = read('docs/add-ip.md');
    const words = [...RISK_AREAS, ...LICENCE_KINDS, ...LICENCE_TERMS, ...FINDING_STATUSES];
    for (const word of words) expect(page).toContain(`\`${word}\``);
    for (const id of INDICATOR_IDS) expect(page).toContain(`${id}:`);
  });

  it('show a jurisdiction and a figure of loss that pass the checks', () => {
    const page = read('docs/add-ip.md');
    const example = /```yaml\n(jurisdiction: [\s\S]*?)```/.exec(page)?.[1] ?? '';
    const losses = /```yaml\n(losses:[\s\S]*?)```/.exec(page)?.[1] ?? '';
    const common = ipTexts().filter(({ file }) => /\/[a-z]+\.yaml$/.test(file));
    expect(
      compileIp([...common, { file: 'ip/UY.yaml', text: `${example}${losses}` }], '2026-11'),
    ).toMatchObject({
      ok: true,
      value: { jurisdictions: [{ id: 'UY', losses: [{ id: 'uy.statutory-damages' }] }] },
    });
  });
});
