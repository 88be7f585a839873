import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CASH_LINES, type CashFlow, type CashLine, INFLOWS } from '#core/cash/cash-flow';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from './cash.module.css';

/** What comes in and goes out, month by month, in one unit. A line in which nothing happens has no column. */
export function MonthTable({ cash }: { readonly cash: CashFlow }) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const headingId = useId();
  const { months } = cash;
  const lines = useMemo(
    () => CASH_LINES.filter((line) => months.some(({ means }) => means[line] !== 0)),
    [months],
  );
  const column = useMemo(
    () =>
      format.moneyColumn(
        months.flatMap(({ balance, meanNet }) => [Math.abs(balance.p50), Math.abs(meanNet)]),
      ),
    [months, format],
  );
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('table.title')}
        meta={t('table.meta', { unit: column.unit, currency: format.currency.code })}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('table.scroll')}>
        <Table label={t('table.label')} className={classes.months ?? ''}>
          <thead>
            <tr>
              <Th>{t('month')}</Th>
              {lines.map((line) => (
                <Th key={line} numeric>
                  {t(`line.${line}`)}
                </Th>
              ))}
              <Th numeric>{t('table.net')}</Th>
              <Th numeric>{t('table.balance')}</Th>
              <Th numeric>{t('table.range')}</Th>
              <Th numeric>{t('table.out')}</Th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, means, meanNet, balance, outBy01 }) => (
              <Tr key={month}>
                <Td rowHead>{format.date(month, 'table')}</Td>
                {lines.map((line) => (
                  <Td key={line} numeric soft={means[line] === 0}>
                    {signed(line, means[line], column.value)}
                  </Td>
                ))}
                <Td numeric>{column.value(meanNet)}</Td>
                <Td numeric>
                  <b>{column.value(balance.p50)}</b>
                </Td>
                <Td numeric soft>
                  {balance.p10 === balance.p90
                    ? ''
                    : column.range({ low: balance.p10, median: balance.p50, high: balance.p90 })}
                </Td>
                <Td numeric soft={outBy01 === 0}>
                  {format.percent(outBy01)}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </section>
      <p className="meta">{t('table.note')}</p>
    </section>
  );
}

/** What goes out has a minus; nothing is a zero without one. */
function signed(line: CashLine, usd: number, text: (usd: number) => string): string {
  return text(INFLOWS.has(line) || usd === 0 ? usd : -usd);
}
