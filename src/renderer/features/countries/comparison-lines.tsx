import type { ReactNode } from 'react';
import type { ComputePricing, Quantiles } from '#core/evaluation/evaluation';
import { CatalogNote } from '../../catalog/CatalogNote';
import { languageList } from '../../format/language-names';
import { spreadOf } from '../../format/range';
import { niceAxis } from '../../ui/axis';
import { RangeMark } from '../../ui/RangeMark';
import { StateWord } from '../../ui/StateWord';
import type { CountryRow } from './country-rows';
import { deltaOf } from './delta';
import { deltaText } from './delta-text';
import { ecosystemOf } from './ecosystem';
import { FigureValue } from './FigureValue';
import { FACT_ORDER, factText, payText } from './fact-text';
import { isComparable, isHollow, usdOf } from './measure';
import { ProvenanceChip } from './panel/ProvenanceChip';
import { priceRangeText } from './price-text';
import { plannedUsd } from './reference';
import type { CountriesData } from './use-countries-data';
import type { Words } from './use-words';

/** One cell: what it shows, and a text that is equal where two countries do not differ. */
interface ComparisonCell {
  readonly same: string;
  readonly content: ReactNode;
}

export interface ComparisonLine {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly ComparisonCell[];
}

export type ComparisonGroupId = 'cost' | 'compute' | 'place' | 'ecosystem';

export interface ComparisonGroup {
  readonly id: ComparisonGroupId;
  readonly lines: readonly ComparisonLine[];
}

/** Everything known of some countries, line by line; the difference against the plan leads. */
export function comparisonGroups(
  rows: readonly CountryRow[],
  data: CountriesData,
  words: Words,
): readonly ComparisonGroup[] {
  return [
    { id: 'cost', lines: costLines(rows, data, words) },
    { id: 'compute', lines: computeLines(rows, data, words) },
    { id: 'place', lines: placeLines(rows, words) },
    { id: 'ecosystem', lines: ecosystemLines(rows, data, words) },
  ];
}

/** Lines in which not all countries are alike. */
export function differingLines(lines: readonly ComparisonLine[]): readonly ComparisonLine[] {
  return lines.filter(({ cells }) => new Set(cells.map(({ same }) => same)).size > 1);
}

function costLines(
  rows: readonly CountryRow[],
  data: CountriesData,
  words: Words,
): readonly ComparisonLine[] {
  const { t, format } = words;
  const planned = plannedUsd(data.evaluation, 'total');
  const against = rows.map((row): ComparisonCell => {
    const isKnown = planned !== null && isComparable(row.estimate, 'total');
    const text = isKnown ? deltaText(deltaOf(row.estimate.totalUsd, planned), words) : t('map.unknown');
    return { same: text, content: isKnown ? <b>{text}</b> : <span className="unk">{text}</span> };
  });
  const rank = rows.map((row) => {
    const text =
      row.rank === null ? t('notRanked') : t('compare.rankOf', { rank: row.rank, all: data.rows.length });
    return { same: text, content: text };
  });
  const moneyLine = (id: string, label: string, usdOfRow: (row: CountryRow) => Quantiles | null) => {
    const known = rows.flatMap((row) => usdOfRow(row) ?? []);
    const column = format.moneyColumn(known.map(({ p50 }) => p50));
    const axis = niceAxis(known.flatMap(({ p10, p90 }) => [p10, p90]));
    const cells = rows.map((row): ComparisonCell => {
      const usd = usdOfRow(row);
      const gap = id === 'total' ? words.gap(row) : null;
      return {
        same: usd === null ? '' : format.moneyRangeText(usd),
        content: (
          <>
            {usd === null ? (
              <span className="unk">{t('map.unknown')}</span>
            ) : (
              <>
                <b>{column.value(usd.p50)}</b>
                {usd.p10 === usd.p90 ? null : (
                  <span className="soft">{words.inBrackets(column.range(spreadOf(usd)))}</span>
                )}
              </>
            )}
            <RangeMark
              quantiles={usd}
              axis={axis}
              hollow={isHollow(row.estimate, id as 'total')}
              label={`${words.name(row.iso2)}, ${label}`}
              text={format.money}
              spoken={format.moneySpoken}
              runs={data.evaluation.sampleCount}
            />
            {gap === null ? null : <span className="warn">{gap.sentence}</span>}
          </>
        ),
      };
    });
    return { id, label: words.joined(label, column.unit), cells };
  };
  const items = data.measures.filter((measure) => measure !== 'total');
  return [
    { id: 'against', label: t('compare.against'), cells: against },
    moneyLine('total', t('compare.total'), (row) => row.estimate.totalUsd),
    {
      id: 'rank',
      label:
        data.measure === 'total' ? t('compare.rank') : `${t('compare.rank')}, ${words.measure(data.measure)}`,
      cells: rank,
    },
    ...items.map((item) => moneyLine(item, words.measure(item), (row) => usdOf(row.estimate, item))),
  ];
}

function computeLines(
  rows: readonly CountryRow[],
  data: CountriesData,
  words: Words,
): readonly ComparisonLine[] {
  const { t, format } = words;
  const line = (id: string, label: string, cell: (row: CountryRow) => ComparisonCell): ComparisonLine => ({
    id,
    label,
    cells: rows.map(cell),
  });
  const status = (pricing: ComputePricing): ComparisonCell => {
    const { tone, word } = words.status(pricing);
    const sentence = words.statusSentence(pricing);
    return {
      same: sentence,
      content: (
        <>
          <StateWord tone={tone}>{word}</StateWord>
          {pricing.distanceKm ? (
            <span className="meta">{` ${format.distance(pricing.distanceKm)}`}</span>
          ) : null}
        </>
      ),
    };
  };
  const price = (pricing: ComputePricing): ComparisonCell => {
    const figure = pricing.figureId === null ? null : (data.evaluation.figures[pricing.figureId] ?? null);
    const text = figure === null ? null : priceRangeText(figure.value, words);
    const providers = words.providers(pricing.providers);
    return {
      same: `${text} ${providers}`,
      content: (
        <>
          <FigureValue figure={figure} text={text} />
          {providers === '' ? null : <span className="meta">{` ${providers}`}</span>}
        </>
      ),
    };
  };
  return [
    line('trainingStatus', t('compare.trainingStatus'), (row) => status(row.estimate.training)),
    line('trainingPrice', t('compare.trainingPrice'), (row) => price(row.estimate.training)),
    line('servingStatus', t('compare.servingStatus'), (row) => status(row.estimate.serving)),
    line('servingPrice', t('compare.servingPrice'), (row) => price(row.estimate.serving)),
    line('licence', t('compare.licence'), ({ estimate, country }) => {
      const needed = estimate.training.licenceNeeded || estimate.serving.licenceNeeded;
      const word = needed ? t('licence.short') : t('licence.shortNo');
      return {
        same: `${word} ${country.exportNote}`,
        content: (
          <>
            <StateWord tone={needed ? 'warn' : 'ok'}>{word}</StateWord>{' '}
            <ProvenanceChip name={t('panel.exportNote')} provenance={country.textSources.chip_export_tier} />{' '}
            <CatalogNote className="meta" text={country.exportNote} />
          </>
        ),
      };
    }),
    line('exportGroup', t('compare.exportGroup'), ({ country }) => {
      const text = t(`exportGroup.${country.exportGroup}`);
      return { same: text, content: text };
    }),
  ];
}

function placeLines(rows: readonly CountryRow[], words: Words): readonly ComparisonLine[] {
  const { t, tItems, format } = words;
  const facts = FACT_ORDER.map((id) => ({
    id,
    label: tItems(`factor.${id}`),
    cells: rows.map(({ facts: { figures } }): ComparisonCell => {
      const text = factText(id, figures[id], words);
      return { same: text ?? '', content: <FigureValue figure={figures[id]} text={text} /> };
    }),
  }));
  const pay = rows.map(({ facts }): ComparisonCell => {
    const text = facts.pay === null ? null : payText(facts.pay, words);
    return { same: text ?? '', content: <FigureValue figure={facts.pay?.figure ?? null} text={text} /> };
  });
  const languages = rows.map(({ country }): ComparisonCell => {
    const text = languageList(country.languages, format.language);
    const provenance = country.textSources.main_languages;
    return {
      same: text,
      content: (
        <>
          {text} <ProvenanceChip name={t('compare.languages')} provenance={provenance} />
        </>
      ),
    };
  });
  const currency = rows.map(({ country }): ComparisonCell => {
    const text = `${format.currencyName(country.currency)}${words.inBrackets(country.currency)}`;
    return { same: text, content: text };
  });
  return [
    { id: 'pay', label: t('compare.pay'), cells: pay },
    ...facts,
    { id: 'languages', label: t('compare.languages'), cells: languages },
    { id: 'currency', label: t('compare.currency'), cells: currency },
  ];
}

function ecosystemLines(
  rows: readonly CountryRow[],
  data: CountriesData,
  words: Words,
): readonly ComparisonLine[] {
  const { t, tItems } = words;
  const scores = rows.map((row) => ecosystemOf(data.catalog, row.iso2));
  const dimensions = [...new Set(scores.flatMap((own) => own.map(({ dimension }) => dimension)))];
  return dimensions.map((dimension) => {
    const label = tItems(`ecosystem.${dimension}`);
    return {
      id: dimension,
      label,
      cells: scores.map((own): ComparisonCell => {
        const score = own.find((candidate) => candidate.dimension === dimension);
        if (score === undefined || score.score === null)
          return { same: '', content: <span className="unk">{t('map.unknown')}</span> };
        return {
          same: String(score.score),
          content: (
            <>
              <b>{t('panel.score', { score: score.score })}</b>{' '}
              <ProvenanceChip name={label} provenance={score} score={score.score} />{' '}
              <CatalogNote className="meta" text={score.rationale} />
            </>
          ),
        };
      }),
    };
  });
}
