import { describe, expect, it } from 'vitest';
import { parseOffersCsv } from '#core/catalog/parse-offers-csv';
import {
  previewPriceList,
  withImported,
} from '../../../../../../src/renderer/features/sources/import/preview-price-list';
import { templateCsv } from '../../../../../../src/renderer/features/sources/import/template-csv';
import { catalogRows, realCatalog } from '../../../../../support/catalog';

const catalog = realCatalog();
const references = {
  acceleratorIds: new Set(catalog.accelerators.map(({ id }) => id)),
  countries: new Set(catalog.countries.map(({ iso2 }) => iso2)),
};
const HEADER =
  'provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,source,as_of,confidence';
const preview = (text: string, known = catalog.offers) => previewPriceList({ text, references, known });
const first = catalogRows('compute/cloud_offers.csv').find(
  ({ price_usd_per_hour: price }) => price !== 'null',
);
const rowAt = (price: string) =>
  [
    first?.provider,
    first?.region,
    first?.country,
    first?.instance_type,
    first?.accelerator_id,
    first?.accelerator_count,
    price,
    '"quote, of a friend"',
    '2026-11',
    'verified',
  ].join(',');
const NEW_ROW = 'mine,hel,FI,big,h100-sxm,8,16,quote,2026-11,verified';

describe('previewPriceList', () => {
  it('tells new, changed and unchanged rows apart', () => {
    const price = first?.price_usd_per_hour ?? '';
    expect(preview(`${HEADER}\n${NEW_ROW}\n`)).toMatchObject({ changed: [], same: [], issues: [] });
    expect(preview(`${HEADER}\n${NEW_ROW}\n`).added).toHaveLength(1);
    const dearer = preview(`${HEADER}\n${rowAt(String(Number(price) * 2))}\n`);
    expect(dearer.changed).toHaveLength(1);
    expect(dearer.changed[0]?.before?.usdPerHour).toBe(Number(price));
    // The built-in row also has a spot price or not; without one here the row differs only where it has.
    const spot = first?.spot_price_usd_per_hour === 'null' ? 'same' : 'changed';
    expect(preview(`${HEADER}\n${rowAt(price)}\n`)[spot]).toHaveLength(1);
  });

  it('names line, column and expectation of what it rejects, and keeps the rest importable', () => {
    const text = `${HEADER}\n${NEW_ROW.replace('FI', 'Finland')}\n${rowAt('3')}\n${NEW_ROW.replace('16', 'abc')}\n`;
    const result = preview(text);
    expect(result.issues.map(({ line, column }) => [line, column])).toEqual([
      [2, 'country'],
      [4, 'price_usd_per_hour'],
    ]);
    expect(result.rejectedRowCount).toBe(2);
    const stored = parseOffersCsv(result.csv ?? '', references);
    expect(stored.ok && stored.value.map(({ source }) => source)).toEqual(['quote, of a friend']);
  });

  it('rejects parts and countries the catalog does not know', () => {
    const result = preview(
      `${HEADER}\n${NEW_ROW.replace('h100-sxm', 'h-900')}\n${NEW_ROW.replace('FI', 'ZZ')}\n`,
    );
    expect(result.issues.map(({ column }) => column)).toEqual(['accelerator_id', 'country']);
    expect(result.csv).toBeNull();
  });

  it('has nothing to import when the header is wrong', () => {
    const result = preview('name,price\nx,1\n');
    expect(result.csv).toBeNull();
    expect(result.issues.length).toBeGreaterThan(0);
  });

  it('compares with the most specific layer', () => {
    const mine = preview(`${HEADER}\n${NEW_ROW}\n`).added.map(({ offer }) => ({ ...offer, usdPerHour: 20 }));
    const again = preview(`${HEADER}\n${NEW_ROW}\n`, [...mine, ...catalog.offers]);
    expect(again.changed[0]?.before?.usdPerHour).toBe(20);
  });
});

describe('withImported', () => {
  it('lets the later list win where two name the same offer', () => {
    const [a, b] = catalog.offers;
    if (a === undefined || b === undefined) throw new Error('the catalog has no offers');
    const newer = { ...a, usdPerHour: 1 };
    expect(withImported([a, b], [newer])).toEqual([newer, b]);
  });
});

describe('template', () => {
  it('is a price list that can be read, with offers of the accelerator asked for', () => {
    const read = parseOffersCsv(templateCsv(catalog, 'h100-sxm'), references);
    expect(read.ok && read.value.map(({ acceleratorId }) => acceleratorId)).toEqual(
      Array.from({ length: 3 }, () => 'h100-sxm'),
    );
  });

  it('says of itself that nothing would change', () => {
    const result = preview(templateCsv(catalog, null));
    expect(result).toMatchObject({ added: [], changed: [], issues: [] });
  });
});
