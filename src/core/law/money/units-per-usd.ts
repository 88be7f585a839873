import type { Catalog } from '#core/catalog/catalog';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';

const known = new WeakMap<Catalog, UnitsPerUsd>();

/**
 * Exchange rates of the catalog, by currency, from the countries that use it; USD is one to one.
 *
 * @returns the same function for the same catalog
 */
export function unitsPerUsdOf(catalog: Catalog): UnitsPerUsd {
  const unitsPerUsd = known.get(catalog) ?? read(catalog);
  known.set(catalog, unitsPerUsd);
  return unitsPerUsd;
}

function read(catalog: Catalog): UnitsPerUsd {
  const rates = new Map<string, number>();
  for (const { currency, factors } of catalog.countries) {
    const { value } = factors.fx_per_usd;
    if (value !== null && !rates.has(currency)) rates.set(currency, value);
  }
  rates.set('USD', 1);
  return (currency) => rates.get(currency);
}
