import { describe, expect, it } from 'vitest';
import { apiFigure } from '../../../../src/renderer/serving/api-figure';
import { realCatalog } from '../../../support/catalog';

const catalog = realCatalog();
const price = catalog.apiPrices.find(({ outputUsdPerMtok }) => outputUsdPerMtok !== null);
if (price === undefined) throw new Error('the catalog has no API price');

describe('the chip of an API price', () => {
  it('has the price of output', () => {
    const { figure, withoutValue } = apiFigure(price, catalog);
    expect(withoutValue).toBe(false);
    expect(figure).toMatchObject({
      value: { likely: price.outputUsdPerMtok },
      source: price.source,
      asOf: price.asOf,
    });
  });

  it('has no number where the price of output is not known', () => {
    expect(apiFigure({ ...price, outputUsdPerMtok: null }, catalog).withoutValue).toBe(true);
  });
});
