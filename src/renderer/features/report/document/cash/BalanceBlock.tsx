import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format';
import { Table, Td, Th } from '../../../../ui/Table';
import { moneyScale } from '../money-scale';
import { MonthChart } from '../parts/MonthChart';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { CashBlockProps } from './block-props';
import { cashPeriods } from './cash-periods';

/** Below this share of the largest amount of the table the digits of its column show nothing. */
const LEAST_SHARE = 1e-3;

/** Money left: every month as a mark, and by quarter as a table with what comes in and goes out. */
export function BalanceBlock({ cash: { months, launchMonth } }: CashBlockProps) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const balances = months.map(({ month, balance }) => ({ month, usd: balance }));
  const { kind, periods } = cashPeriods(months);
  const scale = moneyScale(
    balances.map(({ usd }) => usd),
    format,
  );
  const largestUsd = Math.max(
    ...periods.flatMap(({ inUsd, outUsd, balance }) => [inUsd, outUsd, Math.abs(balance.p50)]),
  );
  const sum = (usd: number) => scale.value(usd < LEAST_SHARE * largestUsd ? 0 : usd);
  const [first, last] = [balances[0], balances.at(-1)];
  return (
    <>
      <Block title={t('chart.title')} remark={t('report.chartRemark', { unit: scale.unit })}>
        <MonthChart
          months={balances}
          scale={scale}
          launchMonth={launchMonth < months.length ? launchMonth : null}
          title={t('chart.label')}
          description={
            first === undefined || last === undefined
              ? ''
              : t('report.chartText', {
                  first: format.date(first.month),
                  last: format.date(last.month),
                  start: format.moneyRangeText(first.usd),
                  end: format.moneyRangeText(last.usd),
                })
          }
          launchWord={t('chart.launch')}
        />
      </Block>
      <Block title={t(`report.${kind}`)} remark={t('report.table', { unit: scale.unit })} isLong>
        <Table className={classes.table ?? ''} label={t(`report.${kind}`)}>
          <thead>
            <tr>
              <Th>{t('report.until')}</Th>
              <Th numeric>{t('report.in')}</Th>
              <Th numeric>{t('report.out')}</Th>
              <Th numeric>{t('report.low')}</Th>
              <Th numeric>{t('report.median')}</Th>
              <Th numeric>{t('report.high')}</Th>
              <Th numeric>{t('chart.out')}</Th>
            </tr>
          </thead>
          <tbody>
            {periods.map(({ month, inUsd, outUsd, balance, outBy01 }) => (
              <tr key={month}>
                <th scope="row">{format.date(month, 'table')}</th>
                <Td numeric>{sum(inUsd)}</Td>
                <Td numeric>{sum(outUsd)}</Td>
                <Td numeric>{scale.value(balance.p10)}</Td>
                <Td numeric>
                  <b>{scale.value(balance.p50)}</b>
                </Td>
                <Td numeric>{scale.value(balance.p90)}</Td>
                <Td numeric>{format.percent(outBy01)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Block>
    </>
  );
}
