import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { REQUIRED_ASSUMPTION_IDS } from '#core/catalog/assumption-ids';
import { Catalog, EfficiencyClass } from '#core/catalog/catalog';
import { CATALOG_FILES } from '#core/catalog/catalog-files';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { readCatalogSource } from '#main/catalog/read-catalog-source';

const folder = join(import.meta.dirname, '../../../../resources/catalog');
const source = readCatalogSource(folder);
const compiled = compileCatalog(source);
if (!compiled.ok) throw new Error('the catalog does not compile');
const catalog = compiled.value;

/** The same table through another CSV reader. */
function rowsOf(file: keyof typeof CATALOG_FILES): Record<string, string>[] {
  return parse(readFileSync(join(folder, CATALOG_FILES[file])), { columns: true, bom: true });
}

function isUnknown(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || cell === 'null';
}

describe('the catalog', () => {
  it('holds 58 accelerators, 830 offers, 142 API prices, 51 countries and 408 ecosystem scores', () => {
    expect({
      accelerators: catalog.accelerators.length,
      offers: catalog.offers.length,
      apiPrices: catalog.apiPrices.length,
      countries: catalog.countries.length,
      ecosystem: catalog.ecosystem.length,
    }).toEqual({ accelerators: 58, offers: 830, apiPrices: 142, countries: 51, ecosystem: 408 });
    expect(catalog.version).toBe('2026-11');
    expect(catalog.neighbours.map(({ iso2 }) => iso2)).toEqual(['QA', 'BG']);
  });

  it('fits the schema that the readers of the compiled file check', () => {
    expect(Catalog.parse(JSON.parse(JSON.stringify(catalog)))).toEqual(catalog);
  });

  it('has every assumption that the calculation needs, one for each class of accelerator', () => {
    const ids = new Set(catalog.assumptions.map(({ id }) => id));
    expect(REQUIRED_ASSUMPTION_IDS.filter((id) => !ids.has(id))).toEqual([]);
    expect(EfficiencyClass.options.filter((name) => !ids.has(`step_efficiency.${name}`))).toEqual([]);
  });

  it('explains each assumption in both languages', () => {
    for (const { id, nameZh, explanationZh, nameEn, explanationEn } of catalog.assumptions) {
      expect(`${nameZh}${explanationZh}`, id).toMatch(/\p{Script=Han}/u);
      expect(`${nameEn}${explanationEn}`, id).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('keeps no Chinese of a note that is gone', () => {
    const notes = new Set([
      ...catalog.ecosystem.map(({ rationale }) => rationale),
      ...catalog.countries.flatMap((country) => [
        country.exportNote,
        country.sanctionsNote,
        country.rdIncentiveNote,
        country.aiTalentNote,
        country.policySupportNote,
        country.digitalAdequacyEu,
      ]),
    ]);
    expect(Object.keys(catalog.notesZh).filter((text) => !notes.has(text))).toEqual([]);
  });

  it('gives offers ids that are unique', () => {
    expect(new Set(catalog.offers.map(({ id }) => id)).size).toBe(catalog.offers.length);
  });

  it('turns every price that is not given into null, and no price into 0', () => {
    const offers = rowsOf('offers');
    expect(offers.filter((row) => isUnknown(row.spot_price_usd_per_hour)).length).toBeGreaterThan(0);
    offers.forEach((row, index) => {
      const offer = catalog.offers[index];
      const given = (cell: string | undefined) => (isUnknown(cell) ? null : Number(cell));
      expect(offer?.usdPerHour).toBe(given(row.price_usd_per_hour));
      expect(offer?.spotUsdPerHour).toBe(given(row.spot_price_usd_per_hour));
      expect(offer?.usdPerHour).not.toBe(0);
      expect(offer?.spotUsdPerHour).not.toBe(0);
    });
    rowsOf('accelerators').forEach((row, index) => {
      const price = row.list_price_usd;
      expect(catalog.accelerators[index]?.listPriceUsd).toBe(isUnknown(price) ? null : Number(price));
    });
    rowsOf('apiPrices').forEach((row, index) => {
      const price = row.cached_input_usd_per_mtok;
      expect(catalog.apiPrices[index]?.cachedInputUsdPerMtok).toBe(isUnknown(price) ? null : Number(price));
    });
  });

  it('treats Hong Kong like the mainland for advanced chips and says which parts are controlled', () => {
    const groupOf = (iso2: string) => catalog.countries.find((country) => country.iso2 === iso2)?.exportGroup;
    expect([groupOf('US'), groupOf('DE'), groupOf('IN')]).toEqual(['home', 'partner', 'open']);
    expect([groupOf('CN'), groupOf('HK'), groupOf('VN'), groupOf('AE')]).toEqual([
      'licence-d5',
      'licence-d5',
      'licence-d1',
      'licence-d4',
    ]);
    const controlOf = (id: string) => catalog.accelerators.find((part) => part.id === id)?.exportControl;
    expect(['h100-sxm', 'h20', 'ascend-910b', 'tpu-v5p', 't4'].map(controlOf)).toEqual([
      'controlled',
      'china-variant',
      'not-us',
      'rent-only',
      'below',
    ]);
  });

  it('puts every part from 4,800 TPP on (dense TOPS x bits) under control, unless it is not sold or not American', () => {
    for (const part of catalog.accelerators) {
      const tpp = Math.max(
        part.bf16DenseTflops * 16,
        (part.fp8DenseTflops ?? 0) * 8,
        (part.int8DenseTops ?? 0) * 8,
      );
      if (tpp >= 4_800)
        expect(['controlled', 'china-variant', 'rent-only', 'not-us'], part.id).toContain(part.exportControl);
      if (part.exportControl === 'below') expect(tpp, part.id).toBeLessThan(4_800);
    }
  });

  it('has the same checksum for the same content and another for another', () => {
    expect(compileCatalog(source)).toEqual(compiled);
    expect(catalog.checksum).toMatch(/^[0-9a-f]{8}$/);
    const withLineEnds = { ...source.texts, offers: source.texts.offers.replaceAll('\n', '\r\n') };
    const sameContent = compileCatalog({ ...source, texts: withLineEnds });
    expect(sameContent.ok && sameContent.value.checksum).toBe(catalog.checksum);
    const dearer = { ...source.texts, accelerators: source.texts.accelerators.replace(',31250,', ',31251,') };
    const otherContent = compileCatalog({ ...source, texts: dearer });
    expect(otherContent.ok && otherContent.value.checksum).not.toBe(catalog.checksum);
  });
});
