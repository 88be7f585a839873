import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** Longer lists may go on over the page. */
const MOST_KEPT_ROWS = 16;

/** The lists of the plan: data sources, markets, team. */
export function ListsBlock({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, format } = words;
  const { plan } = data;
  const origin = <span className="soft">{t(data.isSample ? 'origin.sample' : 'origin.plan')}</span>;
  const money = (value: { readonly low: number; readonly likely: number; readonly high: number }) =>
    format.moneyRangeText({ p10: value.low, p50: value.likely, p90: value.high });
  const people = (value: { readonly low: number; readonly likely: number; readonly high: number }) =>
    `${format.count(value.likely)}${words.bracketed(format.joinRange(format.count(value.low), format.count(value.high)))}`;
  return (
    <>
      {plan.data.sources.length === 0 ? null : (
        <Block title={t('group.data')} isLong={plan.data.sources.length > MOST_KEPT_ROWS}>
          <Table className={`${classes.table} ${classes.answers}`} label={t('group.data')}>
            <thead>
              <tr>
                <Th>{t('lists.source')}</Th>
                <Th>{t('lists.price')}</Th>
                <Th>{t('assumptions.origin')}</Th>
              </tr>
            </thead>
            <tbody>
              {plan.data.sources.map(({ id, name, usd }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <Td>{usd === null ? <span className="unk">{t('noPrice')}</span> : money(usd)}</Td>
                  <Td>{usd?.source || origin}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Block>
      )}
      {plan.markets.length === 0 ? null : (
        <Block title={t('group.markets')} isLong={plan.markets.length > MOST_KEPT_ROWS}>
          <Table className={`${classes.table} ${classes.answers}`} label={t('group.markets')}>
            <thead>
              <tr>
                <Th>{t('summary.market')}</Th>
                <Th>{t('lists.users')}</Th>
                <Th>{t('assumptions.origin')}</Th>
              </tr>
            </thead>
            <tbody>
              {plan.markets.map(({ country, monthlyActiveUsers }) => (
                <tr key={country}>
                  <th scope="row">{words.country(country)}</th>
                  <Td>{people(monthlyActiveUsers)}</Td>
                  <Td>{monthlyActiveUsers.source || origin}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Block>
      )}
      {plan.team.length === 0 ? null : (
        <Block title={t('group.team')} isLong={plan.team.length > MOST_KEPT_ROWS}>
          <Table className={classes.table ?? ''} label={t('group.team')}>
            <thead>
              <tr>
                <Th>{t('lists.role')}</Th>
                <Th numeric>{t('lists.people')}</Th>
                <Th numeric>{t('lists.pay')}</Th>
                <Th>{t('lists.months')}</Th>
              </tr>
            </thead>
            <tbody>
              {plan.team.map(({ id, title, fullTimeEquivalents, payMultiple, fromMonth, toMonth }) => (
                <tr key={id}>
                  <th scope="row" className={classes.typed}>
                    {title}
                  </th>
                  <Td numeric>{format.factor(fullTimeEquivalents)}</Td>
                  <Td numeric>{format.factor(payMultiple)}</Td>
                  <Td>
                    {toMonth === null
                      ? t('lists.toEnd', { from: fromMonth })
                      : t('lists.fromTo', { from: fromMonth, to: toMonth })}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Block>
      )}
    </>
  );
}
