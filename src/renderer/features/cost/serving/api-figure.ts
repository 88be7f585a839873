import type { ApiPrice } from '#core/catalog/catalog';
import type { FigureUse } from '#core/evaluation/evaluation';
import { freshnessOf } from '#core/evaluation/freshness';
import { exactly } from '#core/uncertainty/three-point';

/** The price of an API as a figure, for its chip: the card names the price of output. */
export function apiFigure(price: ApiPrice, catalogVersion: string): FigureUse {
  const value = exactly(price.outputUsdPerMtok ?? 0);
  return {
    id: `api/${price.modelId}`,
    value,
    catalogValue: value,
    unit: 'usd_per_mtok',
    layer: 'built-in',
    source: price.source,
    asOf: price.asOf,
    confidence: price.confidence,
    freshness: freshnessOf('rent', price.asOf, catalogVersion),
    rowCount: 1,
  };
}
