import type { Accelerator, CountryFactorId } from '#core/catalog/catalog';
import type { Confidence } from '#core/catalog/provenance';
import type { CatalogIndex } from '#core/evaluation/catalog-index';
import type { FigureUse, PriceLayer } from '#core/evaluation/evaluation';
import { type FigureKind, freshnessOf, widenIfOld } from '#core/evaluation/freshness';
import { plannedEfficiencyFigure } from '#core/evaluation/planned-efficiency';
import type { Plan } from '#core/plan/plan';
import { memo } from '#core/shared/memo';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';

/** What a catalog says about a figure before any override. */
export interface CatalogFigure {
  readonly value: ThreePoint;
  readonly unit: string;
  readonly kind: FigureKind;
  readonly layer: Exclude<PriceLayer, 'yours'>;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly rowCount: number;
}

/**
 * Looks figures up and writes down which ones went into the result. The most specific layer wins: the plan's override,
 * then an imported price sheet, then the built-in catalog.
 */
export interface FigureBook {
  readonly uses: Readonly<Record<string, FigureUse>>;
  /** An assumption of the catalog. Throws on an id that the compiled catalog is checked to have. */
  assumption(id: string): ThreePoint;
  /** A country's factor; null = unknown. */
  countryFactor(country: string, factor: CountryFactorId, unit: string): number | null;
  /** List price [USD] or rated power [W] of a part; null = unknown. */
  acceleratorFigure(part: Accelerator, property: 'list_price_usd' | 'tdp_w'): ThreePoint | null;
  /** Any other figure; null when neither the catalog nor the user knows it. */
  figure(id: string, unit: string, fromCatalog: CatalogFigure | null): ThreePoint | null;
  /** True when the figure is recalled or old and not the user's own. */
  isAssumed(id: string): boolean;
}

/** Ids are looked up by the hundred at every keystroke, which takes its time with text that has just been put together. */
const idsOfCountry = memo((country) => memo((factor) => `country/${country}/${factor}`));

/** Id of a country's factor among the figures. */
export function countryFigureId(country: string, factor: CountryFactorId): string {
  return idsOfCountry(country)(factor);
}

/** A country's factor with where it comes from, the user's own where there is one; null = unknown. */
export function countryFigure(
  book: FigureBook,
  country: string,
  factor: CountryFactorId,
  unit: string,
): FigureUse | null {
  if (book.countryFactor(country, factor, unit) === null) return null;
  return book.uses[countryFigureId(country, factor)] ?? null;
}

export function createFigureBook(plan: Plan, index: CatalogIndex): FigureBook {
  const uses: Record<string, FigureUse> = {};
  const now = index.catalog.version;

  function figure(id: string, unit: string, fromCatalog: CatalogFigure | null): ThreePoint | null {
    const known = uses[id];
    if (known !== undefined) return known.value;
    const override = plan.overrides[id];
    if (override !== undefined) {
      const { low, likely, high, shape } = override.value;
      const value = shape === undefined ? { low, likely, high } : { low, likely, high, shape };
      uses[id] = {
        id,
        value,
        catalogValue: fromCatalog?.value ?? null,
        unit,
        layer: 'yours',
        source: override.note,
        asOf: override.enteredOn,
        confidence: 'verified',
        freshness: 'fresh',
        rowCount: 1,
      };
      return value;
    }
    if (fromCatalog === null) return null;
    const freshness = freshnessOf(fromCatalog.kind, fromCatalog.asOf, now);
    const value = widenIfOld(fromCatalog.value, freshness);
    const { layer, source, asOf, confidence, rowCount } = fromCatalog;
    uses[id] = {
      id,
      value,
      catalogValue: fromCatalog.value,
      unit,
      layer,
      source,
      asOf,
      confidence,
      freshness,
      rowCount,
    };
    return value;
  }

  return {
    uses,
    figure,
    assumption(id) {
      const known = uses[`assumption/${id}`];
      if (known !== undefined) return known.value;
      const row = index.assumptions.get(id);
      if (row === undefined) throw new Error(`the catalog has no assumption ${id}`);
      const { low, likely, high, unit, source, asOf, confidence } = row;
      const fromCatalog: CatalogFigure = plannedEfficiencyFigure(plan, index, id) ?? {
        value: { low, likely, high },
        unit,
        kind: 'assumption',
        layer: 'built-in',
        source,
        asOf,
        confidence,
        rowCount: 1,
      };
      const value = figure(`assumption/${id}`, unit, fromCatalog);
      return value as ThreePoint;
    },
    countryFactor(country, factor, unit) {
      const id = countryFigureId(country, factor);
      const known = uses[id];
      if (known !== undefined) return known.value.likely;
      const row = index.countries.get(country)?.factors[factor];
      const fromCatalog: CatalogFigure | null =
        row === undefined || row.value === null
          ? null
          : {
              value: exactly(row.value),
              unit,
              kind: factor === 'fx_per_usd' ? 'exchange' : 'country',
              layer: 'built-in',
              source: row.source,
              asOf: row.asOf,
              confidence: row.confidence,
              rowCount: 1,
            };
      return figure(id, unit, fromCatalog)?.likely ?? null;
    },
    acceleratorFigure(part, property) {
      const isPrice = property === 'list_price_usd';
      const number = isPrice ? part.listPriceUsd : part.tdpW;
      const unit = isPrice ? 'usd' : 'w';
      const { source, asOf, confidence } = part;
      const fromCatalog: CatalogFigure | null =
        number === null
          ? null
          : {
              value: exactly(number),
              unit,
              kind: isPrice ? 'hardware' : 'assumption',
              layer: 'built-in',
              source,
              asOf,
              confidence,
              rowCount: 1,
            };
      return figure(`accelerator/${part.id}/${property}`, unit, fromCatalog);
    },
    isAssumed(id) {
      const use = uses[id];
      return (
        use !== undefined &&
        use.layer !== 'yours' &&
        (use.confidence === 'recalled' || use.freshness === 'old')
      );
    },
  };
}
