import { useId, useState } from 'react';
import type { RankedCountry, Ranking } from '#core/strategy/ranking/ranking';
import { decidesFor } from '../../../ranking/decides';
import { settledOf } from '../../../ranking/settled';
import type { RankingWords } from '../../../ranking/use-ranking-words';
import { niceAxis } from '../../../ui/axis';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from './ranking.module.css';

export interface RankStripProps {
  readonly ranking: Ranking;
  readonly markets: readonly string[];
  readonly words: RankingWords;
  /** Newer figures are on their way, or the newest weights are none. */
  readonly isStale: boolean;
  readonly remark: string | null;
  readonly opened: string | null;
  readonly onOpen: (country: string) => void;
}

/** Rows shown before all are asked for. */
const FEW = 10;
/** Places with a column of their own. */
const PLACES = [0, 1, 2, 3, 4] as const;

/** The ranking: score, and how often a country takes each of the first places, as a number on a heat tint. */
export function RankStrip(props: RankStripProps) {
  const { ranking, markets, words, isStale, remark, opened, onOpen } = props;
  const { t, format, country, inHundred } = words;
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const { countries } = ranking;
  const rows = showsAll ? countries : countries.slice(0, FEW);
  const axis = niceAxis(
    rows.flatMap(({ scoreRange }) => [scoreRange.p10, scoreRange.p90]),
    { fromZero: false },
  );
  const settled = settledOf(ranking);
  const places = PLACES.slice(0, countries.length);
  return (
    <section aria-labelledby={headingId} data-stale={isStale || undefined} className={classes.strip}>
      <SectionHead
        id={headingId}
        title={t('title')}
        meta={t('meta', {
          number: format.integer(countries.length),
          runs: format.integer(ranking.runCount),
          seed: String(ranking.seed),
        })}
      />
      {settled === null ? null : <Sentence parts={words.settled(settled)} />}
      {remark === null ? null : <p className="warn">{remark}</p>}
      <Table label={t('strip.label')} aria-busy={isStale}>
        <thead>
          <tr>
            <Th numeric className={classes.rank ?? ''}>
              <span className="visually-hidden">{t('strip.place')}</span>
            </Th>
            <Th className={classes.country ?? ''}>{t('strip.country')}</Th>
            <Th numeric>{t('strip.score')}</Th>
            <Th className={classes.mark ?? ''}>
              <RangeAxis axis={axis} text={(value) => format.integer(value)} maxLabels={3} isHead />
            </Th>
            {places.map((place) => (
              <Th key={place} className={classes.heatHead ?? ''}>
                {t(`strip.nth.${nth(place)}`)}
              </Th>
            ))}
            {countries.length > places.length ? (
              <Th className={classes.heatHead ?? ''}>{t('strip.later')}</Th>
            ) : null}
            <Th numeric title={t('strip.topsisHelp')}>
              {t('strip.topsis')}
            </Th>
            <Th>{t('strip.decides')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((ranked, position) => (
            <Tr
              key={ranked.country}
              selected={ranked.country === opened}
              onSelect={() => onOpen(ranked.country)}
            >
              <Td numeric className={classes.rank ?? ''}>
                {format.integer(position + 1)}
              </Td>
              <Td rowHead className={classes.country ?? ''}>
                <span className={classes.name}>{country(ranked.country)}</span>
                {markets.includes(ranked.country) ? (
                  <small className={classes.market}> {t('strip.market')}</small>
                ) : null}
              </Td>
              <Td numeric>
                <b>{format.integer(Math.round(ranked.score))}</b>
              </Td>
              <Td className={classes.mark ?? ''}>
                <RangeMark
                  quantiles={ranked.scoreRange}
                  axis={axis}
                  hollow
                  label={country(ranked.country)}
                  text={(value) => format.integer(Math.round(value))}
                  runs={ranking.runCount}
                />
              </Td>
              {places.map((place) => (
                <HeatCell
                  key={place}
                  share={ranked.placeShares[place] ?? 0}
                  isLikeliest={likeliestPlace(ranked, places.length) === place}
                  text={inHundred}
                />
              ))}
              {countries.length > places.length ? (
                <HeatCell
                  isPlain
                  share={laterShare(ranked, places.length)}
                  isLikeliest={likeliestPlace(ranked, places.length) === places.length}
                  text={inHundred}
                />
              ) : null}
              <Td numeric soft>
                {format.integer(ranked.topsis.place)}
              </Td>
              <Td className={classes.decides ?? ''}>{decidesText(ranked)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {countries.length <= FEW ? null : (
        <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
          {showsAll
            ? t('strip.showFew', { number: format.integer(FEW) })
            : t('strip.showAll', { number: format.integer(countries.length) })}
        </button>
      )}
    </section>
  );

  function decidesText(ranked: RankedCountry) {
    const { ahead, behind } = decidesFor(ranking, ranked);
    const parts = [
      ...(ahead.length === 0 ? [] : [t('strip.ahead', { criteria: words.criteria(ahead) })]),
      ...(behind.length === 0 ? [] : [t('strip.behind', { criteria: words.criteria(behind) })]),
    ];
    const remarks = [
      ...(ranked.dominatedBy.length === 0
        ? []
        : [t('strip.dominated', { countries: dominatorsText(ranked.dominatedBy) })]),
      ...(ranked.unknown.length === 0
        ? []
        : [t('strip.unknown', { criteria: words.criteria(ranked.unknown) })]),
    ];
    return (
      <>
        {parts.length === 0 ? t('strip.even') : parts.join(format.language === 'zh' ? '；' : '; ')}
        {remarks.map((text) => (
          <small key={text} className={classes.remark}>
            {text}
          </small>
        ))}
      </>
    );
  }

  function dominatorsText(codes: readonly string[]): string {
    const shown = codes.slice(0, 2).map(country);
    return codes.length <= 2
      ? words.list(shown)
      : t('strip.dominatedMore', {
          countries: format.listed(shown),
          number: codes.length - 2,
        });
  }
}

function Sentence({ parts: [first, rest] }: { readonly parts: readonly [string, string] }) {
  return (
    <p className={classes.sentence} role="status">
      <b>{first}</b> {rest}
    </p>
  );
}

interface HeatCellProps {
  readonly share: number;
  readonly isLikeliest: boolean;
  /** All the places that have no column: often nearly all runs, which is no news. */
  readonly isPlain?: boolean;
  readonly text: (share: number) => string;
}

function HeatCell({ share, isLikeliest, isPlain = false, text }: HeatCellProps) {
  return (
    <td className={classes.heat} data-heat={isPlain ? Math.min(1, heatOf(share)) : heatOf(share)}>
      {isLikeliest ? <b>{text(share)}</b> : text(share)}
    </td>
  );
}

/** One of four tints; 0 = never. */
function heatOf(share: number): 0 | 1 | 2 | 3 | 4 {
  if (share < 0.005) return 0;
  if (share < 0.1) return 1;
  if (share < 0.25) return 2;
  return share < 0.5 ? 3 : 4;
}

function laterShare({ placeShares }: RankedCountry, from: number): number {
  return placeShares.slice(from).reduce((sum, share) => sum + share, 0);
}

/** Of the columns; `placeCount` = one of the later places. */
function likeliestPlace(ranked: RankedCountry, placeCount: number): number {
  const shares = [...ranked.placeShares.slice(0, placeCount), laterShare(ranked, placeCount)];
  return shares.indexOf(Math.max(...shares));
}

function nth(place: (typeof PLACES)[number]) {
  return (['1', '2', '3', '4', '5'] as const)[place];
}
