import type { CashFlow } from '#core/cash/cash-flow';
import type { Catalog } from '#core/catalog/catalog';
import type { FigureUse } from '#core/evaluation/evaluation';
import { type PlanRates, rateInUse } from '#core/prices/plan-rates';
import { exactly } from '#core/uncertainty/three-point';
import { catalogUse } from '../ui/catalog-use';

/** Where it was read how the incentive reaches a company, in the form of a figure; null = nobody has found out. */
export function payoutFigure({ provenance }: CashFlow['incentive'], catalog: Catalog): FigureUse | null {
  if (provenance === null) return null;
  return catalogUse('rd_payout', exactly(0), 'score', 'country', provenance, catalog, 'built-in');
}

export interface RateFigure {
  readonly unitsPerUsd: number;
  /** YYYY-MM or YYYY-MM-DD */
  readonly asOf: string;
  readonly figure: FigureUse;
}

/** The exchange rate by which a plan is shown; null = it counts in US dollars. */
export function rateFigure(catalog: Catalog, currency: string, plan: PlanRates): RateFigure | null {
  const rate = rateInUse(catalog, currency, plan);
  if (rate === null || rate.figureId === null) return null;
  const { figureId, unitsPerUsd, asOf, layer } = rate;
  const [, iso2 = ''] = figureId.split('/');
  const built = catalog.countries.find((country) => country.iso2 === iso2)?.factors.fx_per_usd.value ?? null;
  const figure: FigureUse = {
    ...catalogUse(figureId, exactly(unitsPerUsd), 'per_usd', 'exchange', rate, catalog, layer),
    catalogValue: built === null ? null : exactly(built),
    ...(layer === 'yours' ? { freshness: 'fresh' } : {}),
  };
  return { unitsPerUsd, asOf, figure };
}
