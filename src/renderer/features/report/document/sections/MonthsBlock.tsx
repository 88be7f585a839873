import { Table, Td, Th } from '../../../../ui/Table';
import { moneyScale } from '../money-scale';
import { MonthChart } from '../parts/MonthChart';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** Longer plans are listed by the year: the chart still has every month. */
const MOST_LISTED_MONTHS = 36;

/** When the money is spent: every month as a mark, and as a table with the sum so far. */
export function MonthsBlock({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, format } = words;
  const { months } = data.evaluation.planned;
  const { monthsToLaunch } = data.plan.schedule;
  const scale = moneyScale(
    months.map(({ usd }) => usd),
    format,
  );
  const sums = moneyScale(
    months.map(({ cumulativeUsd }) => cumulativeUsd),
    format,
  );
  const isListed = (index: number) =>
    months.length <= MOST_LISTED_MONTHS || index % 12 === 11 || index === months.length - 1;
  const dearest = months.reduce((a, b) => (b.usd.p50 > a.usd.p50 ? b : a));
  const listed = months.filter((_, index) => isListed(index));
  const half = Math.ceil(listed.length / 2);
  return (
    <Block title={t('cost.months')} remark={t('cost.monthsRemark', { unit: scale.unit })} isLong>
      <MonthChart
        months={months}
        scale={scale}
        launchMonth={monthsToLaunch < months.length ? monthsToLaunch : null}
        title={t('cost.monthsTitle')}
        description={t('cost.monthsDescription', {
          count: months.length,
          month: format.date(dearest.month),
          amount: format.moneyRangeText(dearest.usd),
        })}
        launchWord={t('cost.launch')}
      />
      <div className={classes.halves}>
        {[listed.slice(0, half), listed.slice(half)].map((rows) =>
          rows.length === 0 ? null : (
            <Table key={rows[0]?.month} className={classes.table ?? ''} label={t('cost.months')}>
              <thead>
                <tr>
                  <Th>{t('cost.month')}</Th>
                  <Th numeric>{t('cost.inMonth', { unit: scale.unit })}</Th>
                  <Th numeric>{t('cost.soFar', { unit: sums.unit })}</Th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ month, usd, cumulativeUsd }) => (
                  <tr key={month}>
                    <th scope="row">{format.date(month, 'table')}</th>
                    <Td numeric>
                      {scale.value(usd.p50)}
                      <span className="soft">{words.bracketed(scale.range(usd))}</span>
                    </Td>
                    <Td numeric>
                      {sums.value(cumulativeUsd.p50)}
                      <span className="soft">{words.bracketed(sums.range(cumulativeUsd))}</span>
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          ),
        )}
      </div>
    </Block>
  );
}
