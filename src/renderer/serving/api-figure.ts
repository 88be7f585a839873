import type { ApiPrice, Catalog } from '#core/catalog/catalog';
import type { FigureUse } from '#core/evaluation/evaluation';
import { exactly } from '#core/uncertainty/three-point';
import { catalogUse } from '../ui/catalog-use';

export interface ApiFigure {
  readonly figure: FigureUse;
  /** No price of output is known: the card names the source alone. */
  readonly withoutValue: boolean;
}

/** The price of an API as a figure, for its chip: the card names the price of output. */
export function apiFigure(price: ApiPrice, catalog: Pick<Catalog, 'version'>): ApiFigure {
  const { modelId, outputUsdPerMtok: output } = price;
  const value = exactly(output ?? 0);
  const figure = catalogUse(`api/${modelId}`, value, 'usd_per_mtok', 'rent', price, catalog, 'built-in');
  return { figure, withoutValue: output === null };
}
