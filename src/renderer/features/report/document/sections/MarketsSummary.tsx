import { Table, Td, Th } from '../../../../ui/Table';
import { moneyScale } from '../money-scale';
import { MoneyCells, MoneyHeads } from '../parts/MoneyTable';
import { Block } from '../parts/ReportSection';
import { isPricedElsewhere, rankedCountries } from '../ranked-countries';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** Each market and what everything would cost if it were done there. */
export function MarketsSummary({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, format } = words;
  const { plan, evaluation } = data;
  if (plan.markets.length === 0) return null;
  const ranked = rankedCountries(evaluation.countries);
  const rows = plan.markets.flatMap(({ country, monthlyActiveUsers }) => {
    const row = ranked.find(({ estimate }) => estimate.country === country);
    return row === undefined ? [] : [{ ...row, users: monthlyActiveUsers }];
  });
  const scale = moneyScale(
    rows.map(({ estimate }) => estimate.totalUsd),
    format,
  );
  return (
    <Block title={t('summary.markets')}>
      <Table className={`${classes.table} ${classes.oneLine}`} label={t('summary.markets')}>
        <thead>
          <tr>
            <Th>{t('summary.market')}</Th>
            <Th numeric>{t('summary.users')}</Th>
            <Th numeric>{t('summary.rank', { all: ranked.length })}</Th>
            <MoneyHeads scale={scale}>{t('summary.ifThere', { unit: scale.unit })}</MoneyHeads>
            <Th>{t('countries.compute')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ estimate, rank, users }) => (
            <tr key={estimate.country}>
              <th scope="row">{words.country(estimate.country)}</th>
              <Td numeric>{format.count(users.likely)}</Td>
              <Td numeric>{rank === null ? '—' : format.integer(rank)}</Td>
              <MoneyCells
                usd={estimate.totalUsd}
                scale={scale}
                hollow={isPricedElsewhere(estimate)}
                label={words.country(estimate.country)}
                unknown={t('noPrice')}
              />
              <Td>{words.statusShort(estimate.training)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
