import type { ApiPrice, Catalog, EcosystemScore } from '#core/catalog/catalog';
import { exactly } from '#core/uncertainty/three-point';
import { catalogUse } from '../../ui/catalog-use';
import { rowBase } from './row-base';
import type { SourceRow } from './source-row';
import { countryWords, haystackOf, type Spoken, type Words } from './words';

/** List prices of models sold by the token. */
export function apiRows(catalog: Catalog, words: Words): readonly SourceRow[] {
  return catalog.apiPrices.map((price, index) => apiRow(price, index, catalog, words));
}

function apiRow(price: ApiPrice, index: number, catalog: Catalog, words: Words): SourceRow {
  const { inputUsdPerMtok: input, outputUsdPerMtok: output, cachedInputUsdPerMtok: cached } = price;
  const spoken: Spoken = { en: price.model, zh: price.model };
  const unit = 'usd_per_million_tokens';
  // A list price ages like rent does. The chip's card speaks of the output, the dearer part.
  const id = `api/${price.modelId}`;
  const figure = catalogUse(id, exactly(output ?? input ?? 0), unit, 'rent', price, catalog, 'built-in');
  return {
    ...rowBase(figure, spoken, words),
    // One model may be listed by several sellers.
    key: `api:${index}:${price.modelId}`,
    kind: 'api',
    detail: price.vendor,
    value: null,
    api: { input, output, cached },
    figure: null,
    figureId: null,
    usage: null,
    haystack: haystackOf(spoken, price.modelId, price.vendor, price.source),
  };
}

/** How well a country does in eight fields, 1 to 5. */
export function ecosystemRows(catalog: Catalog, words: Words): readonly SourceRow[] {
  return catalog.ecosystem.map((score) => ecosystemRow(score, catalog, words));
}

function ecosystemRow(row: EcosystemScore, catalog: Catalog, words: Words): SourceRow {
  const { iso2, dimension, score } = row;
  const country = countryWords(words, iso2);
  const named = (language: 'en' | 'zh') =>
    words.items[language]('figure.country', {
      factor: words.items[language](`ecosystem.${dimension}`),
      country: country[language],
    });
  const spoken: Spoken = { en: named('en'), zh: named('zh') };
  const figure = catalogUse(
    `ecosystem/${iso2}/${dimension}`,
    exactly(score ?? 0),
    'score',
    'index',
    row,
    catalog,
    'built-in',
  );
  return {
    ...rowBase(figure, spoken, words),
    key: `ecosystem:${iso2}/${dimension}`,
    kind: 'ecosystem',
    detail: words.sources('detail.score'),
    value: score === null ? null : exactly(score),
    figure: score === null ? null : figure,
    figureId: null,
    usage: null,
    haystack: haystackOf(spoken, iso2, row.rationale, catalog.notesZh[row.rationale] ?? '', row.source),
  };
}
