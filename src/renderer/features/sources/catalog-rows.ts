import type { Accelerator, Catalog, CloudOffer, Country, CountryFactorId } from '#core/catalog/catalog';
import type { Provenance } from '#core/catalog/provenance';
import type { Evaluation, FigureUse, PriceLayer } from '#core/evaluation/evaluation';
import type { FigureKind } from '#core/evaluation/freshness';
import type { Plan } from '#core/plan/plan';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';
import { catalogUse } from '../../ui/catalog-use';
import { figureNumber } from '../../ui/figure-text';
import { FACTORS, freshnessKindOfFactor } from './figure-kind';
import { apiRows, ecosystemRows } from './market-rows';
import { offersBehindPrices, priceId, pricesOf } from './offers-behind-prices';
import { figureRow } from './plan-rows';
import { rowBase } from './row-base';
import type { FigureUsage, SourceRow } from './source-row';
import { countryWords, figureWords, haystackOf, type Words } from './words';

export interface CatalogRowsInput {
  readonly catalog: Catalog;
  readonly importedOffers: readonly CloudOffer[];
  /** Figures of the open plan; null = no plan. */
  readonly figures: Evaluation['figures'] | null;
  /** The user's own figures, those that the plan does not use included. */
  readonly overrides: Plan['overrides'];
  /** The plan's own table of rates. */
  readonly exchangeRates: NonNullable<Plan['exchangeRates']>;
  readonly usage: ReadonlyMap<string, FigureUsage>;
  readonly words: Words;
}

/**
 * One row for every figure of the catalog and of the imported price lists. A figure that the open plan uses is shown
 * as the plan uses it: with the user's own value where there is one.
 */
export function catalogRows(input: CatalogRowsInput): readonly SourceRow[] {
  const { catalog, importedOffers, words } = input;
  const behind = offersBehindPrices(input);
  return [
    ...importedOffers.map((offer) => offerRow(offer, 'imported', behind, input)),
    ...catalog.offers.map((offer) => offerRow(offer, 'built-in', behind, input)),
    ...catalog.accelerators.flatMap((part) => acceleratorRows(part, input)),
    ...catalog.countries.flatMap((country) =>
      (Object.keys(country.factors) as CountryFactorId[]).map((factor) => factorRow(country, factor, input)),
    ),
    ...catalog.assumptions.map((assumption) => {
      const { low, likely, high, unit } = assumption;
      const id = `assumption/${assumption.id}`;
      return known(id, { low, likely, high }, unit, 'assumption', assumption, input);
    }),
    // No row of the catalog stands for what was measured on the plan's own machines.
    ...Object.values(input.figures ?? {})
      .filter(({ id }) => id.startsWith('machine/'))
      .map((figure) => figureRow(figure, input.usage, words)),
    ...apiRows(catalog, words),
    ...ecosystemRows(catalog, words),
  ];
}

function offerRow(
  offer: CloudOffer,
  layer: PriceLayer,
  behind: ReadonlyMap<CloudOffer, string>,
  { catalog, usage, words }: CatalogRowsInput,
): SourceRow {
  const { onDemand, spot } = pricesOf(offer);
  const unit = 'usd_per_accelerator_hour';
  const value = exactly(onDemand ?? spot ?? 0);
  const figureId = priceId(offer, onDemand === null);
  const spoken = figureWords(words, figureId);
  const provider = catalog.providers.find(({ id }) => id === offer.provider)?.name ?? offer.provider;
  const { region, instanceType: instance, acceleratorCount: count } = offer;
  const detail = words.sources('detail.offer', { provider, region, instance, count });
  const figure = catalogUse(figureId, value, unit, 'rent', offer, catalog, layer);
  const usedIn = behind.get(offer);
  return {
    ...rowBase(figure, spoken, words),
    key: `${layer}:${offer.id}`,
    kind: 'rent',
    detail:
      onDemand === null || spot === null
        ? detail
        : words.sources('detail.withSpot', { detail, spot: figureNumber(spot, unit, words.language) }),
    figureId,
    usage: usedIn === undefined ? null : (usage.get(usedIn) ?? null),
    haystack: haystackOf(spoken, offer.id, provider, offer.source),
  };
}

function acceleratorRows(part: Accelerator, input: CatalogRowsInput): readonly SourceRow[] {
  const properties = [
    { property: 'list_price_usd', value: part.listPriceUsd, unit: 'usd', span: 'hardware' },
    { property: 'tdp_w', value: part.tdpW, unit: 'w', span: 'assumption' },
  ] as const;
  const detail = input.words.sources('detail.accelerator', {
    vendor: part.vendor,
    memory: part.memoryGb,
    tflops: part.bf16DenseTflops,
  });
  return properties.map(({ property, value, unit, span }) => {
    const id = `accelerator/${part.id}/${property}`;
    return { ...known(id, value === null ? null : exactly(value), unit, span, part, input), detail };
  });
}

function factorRow(country: Country, factor: CountryFactorId, input: CatalogRowsInput): SourceRow {
  const sourced = country.factors[factor];
  const id = `country/${country.iso2}/${factor}`;
  const value = sourced.value === null ? null : exactly(sourced.value);
  const { kind, unit } = FACTORS[factor];
  const row =
    importedRateRow(country, factor, id, input) ??
    known(id, value, unit, freshnessKindOfFactor(factor), sourced, input);
  const both = countryWords(input.words, country.iso2);
  return { ...row, kind, haystack: `${row.haystack} ${haystackOf(both, sourced.method)}` };
}

/** The plan's own rate of a currency, unless a figure of the user's own for the country replaces that too. */
function importedRateRow(
  country: Country,
  factor: CountryFactorId,
  id: string,
  { catalog, exchangeRates, overrides, usage, words }: CatalogRowsInput,
): SourceRow | null {
  const rate = exchangeRates.find(({ currency }) => currency === country.currency);
  if (factor !== 'fx_per_usd' || rate === undefined || overrides[id] !== undefined) return null;
  const from = { source: rate.source, asOf: rate.on, confidence: 'verified' } as const;
  const { value: catalogValue } = country.factors.fx_per_usd;
  const use = catalogUse(id, exactly(rate.unitsPerUsd), 'per_usd', 'exchange', from, catalog, 'imported');
  return figureRow(
    { ...use, catalogValue: catalogValue === null ? null : exactly(catalogValue) },
    usage,
    words,
  );
}

/** A figure that the engine knows by its id; what the plan uses wins over what the catalog says. */
function known(
  id: string,
  value: ThreePoint | null,
  unit: string,
  span: FigureKind,
  from: Provenance,
  { catalog, figures, overrides, usage, words }: CatalogRowsInput,
): SourceRow {
  const used = figures?.[id] ?? ownFigure(id, value, unit, overrides);
  if (used !== null) return figureRow(used, usage, words);
  const figure = catalogUse(id, value ?? exactly(0), unit, span, from, catalog, 'built-in');
  const row = figureRow(figure, usage, words);
  // Nothing is shown in place of an unknown value: neither a zero nor a chip that would speak of one.
  return value === null ? { ...row, value: null, figure: null } : row;
}

/** A figure of the user's own that the plan does not use. */
function ownFigure(
  id: string,
  catalogValue: ThreePoint | null,
  unit: string,
  overrides: Plan['overrides'],
): FigureUse | null {
  const own = overrides[id];
  if (own === undefined) return null;
  const { low, likely, high } = own.value;
  return {
    id,
    value: { low, likely, high },
    catalogValue,
    unit,
    layer: 'yours',
    source: own.note,
    asOf: own.enteredOn,
    confidence: 'verified',
    freshness: 'fresh',
    rowCount: 1,
  };
}
