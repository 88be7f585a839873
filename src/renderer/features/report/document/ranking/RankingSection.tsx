import { useTranslation } from 'react-i18next';
import type { Ranking } from '#core/strategy/ranking/ranking';
import { settledOf } from '../../../../ranking/settled';
import { type RankingWords, useRankingWords } from '../../../../ranking/use-ranking-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block, ReportSection } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';

/** Countries on paper: the first ones, and the markets of the plan wherever they stand. */
const FEW = 15;

/** Which market to enter first: what is settled, the ranking over runs, and the weights with what would change the winner. */
export function RankingSection({ data }: { readonly data: ReportData }) {
  const { t: tReport } = useTranslation('report');
  const words = useRankingWords(data.index);
  const { t } = words;
  const { ranked, fault, error } = data.ranking;
  return (
    <ReportSection id="ranking" title={tReport('section.ranking')} lead={t('report.lead')}>
      {error !== null ? (
        <p>{t('report.failed', { error })}</p>
      ) : fault !== null ? (
        <p>{t('report.none', { fault: words.fault(fault) })}</p>
      ) : null}
      {ranked === null || fault !== null || error !== null ? null : (
        <>
          {data.law === null ? <p className={classes.remark}>{t('noLaw')}</p> : null}
          {data.ip === null ? <p className={classes.remark}>{t('noIp')}</p> : null}
          <PlacesBlock
            ranking={ranked.ranking}
            markets={data.plan.markets.map(({ country }) => country)}
            words={words}
          />
          <WeightsBlock ranking={ranked.ranking} words={words} />
          <Block title={t('method.title')}>
            {words.method.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Block>
        </>
      )}
    </ReportSection>
  );
}

interface PlacesBlockProps {
  readonly ranking: Ranking;
  readonly markets: readonly string[];
  readonly words: RankingWords;
}

function PlacesBlock({ ranking, markets, words }: PlacesBlockProps) {
  const { t, format, country, inHundred } = words;
  const settled = settledOf(ranking);
  const whole = (value: number) => format.integer(Math.round(value));
  const shown = ranking.countries
    .map((ranked, position) => ({ ranked, place: position + 1 }))
    .filter(({ ranked, place }) => place <= FEW || markets.includes(ranked.country));
  const title = settled === null ? t('title') : words.settled(settled)[0];
  return (
    <Block title={title} remark={settled === null ? null : words.settled(settled)[1]} isLong>
      <Table className={classes.table} label={t('strip.label')}>
        <thead>
          <tr>
            <Th numeric>{t('strip.place')}</Th>
            <Th>{t('strip.country')}</Th>
            <Th numeric>{t('strip.score')}</Th>
            {(['1', '2', '3'] as const).map((nth) => (
              <Th key={nth} numeric>
                {t(`strip.nth.${nth}`)}
              </Th>
            ))}
            <Th numeric>{t('report.topsis')}</Th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ ranked, place }) => (
            <tr key={ranked.country}>
              <Td numeric>{format.integer(place)}</Td>
              <th scope="row">
                {country(ranked.country)}
                {markets.includes(ranked.country) ? ` (${t('strip.market')})` : ''}
                {ranked.unknown.length === 0 ? null : (
                  <small className={classes.second}>
                    {t('strip.unknown', { criteria: words.criteria(ranked.unknown) })}
                  </small>
                )}
              </th>
              <Td numeric>
                <b>{whole(ranked.score)}</b>
                <small className={classes.second}>
                  {format.joinRange(whole(ranked.scoreRange.p10), whole(ranked.scoreRange.p90))}
                </small>
              </Td>
              {[0, 1, 2].map((position) => (
                <Td key={position} numeric>
                  {inHundred(ranked.placeShares[position] ?? 0)}
                </Td>
              ))}
              <Td numeric>{format.integer(ranked.topsis.place)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.remark}>
        {t('meta', {
          number: format.integer(ranking.countries.length),
          runs: format.integer(ranking.runCount),
          seed: String(ranking.seed),
        })}
        {format.language === 'zh' ? '。' : '. '}
        {t('report.topsisRemark')}
      </p>
    </Block>
  );
}

function WeightsBlock({ ranking, words }: Omit<PlacesBlockProps, 'markets'>) {
  const { t, country, criterion, percent } = words;
  return (
    <Block title={t('report.weights')} remark={t('sensitivity.meta')}>
      <Table className={classes.table} label={t('report.weights')}>
        <thead>
          <tr>
            <Th>{t('weights.criterion')}</Th>
            <Th numeric>{t('weights.percent')}</Th>
            <Th>{t('sensitivity.down')}</Th>
            <Th>{t('sensitivity.up')}</Th>
          </tr>
        </thead>
        <tbody>
          {ranking.criteria.map(({ id, weight, down, up }) => (
            <tr key={id}>
              <th scope="row">{criterion(id)}</th>
              <Td numeric>{percent(weight)}</Td>
              {[down, up].map((change, side) => (
                <td key={side === 0 ? 'down' : 'up'}>
                  {change === null
                    ? t('sensitivity.never')
                    : t('sensitivity.turn', {
                        weight: percent(change.weight),
                        country: country(change.winner),
                      })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
