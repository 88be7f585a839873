import { useTranslation } from 'react-i18next';
import type { CashFlow } from '#core/cash/cash-flow';
import { useFormat } from '../../../../format/use-format';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';

/** The month in which the money runs out, as a range over the runs, and how often it does not. */
export function RunwayBlock({ cash: { months, runway } }: { readonly cash: CashFlow }) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const monthText = (at: number | null) =>
    at === null
      ? t('report.notWithin')
      : t('report.inMonth', {
          month: format.date(months[at]?.month ?? ''),
          number: format.integer(at + 1),
          of: format.integer(months.length),
        });
  const { p10, p50, p90 } = runway.outMonth;
  const rows = [
    [t('report.early'), monthText(p10)],
    [t('report.half'), monthText(p50)],
    [t('report.late'), monthText(p90)],
    [t('report.lasts'), format.percent(runway.survives01)],
  ] as const;
  return (
    <Block title={t('runway.label')}>
      <Table className={classes.table ?? ''} label={t('runway.label')}>
        <thead>
          <tr>
            <Th>{t('report.runOut')}</Th>
            <Th numeric>{t('month')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <Td numeric>{value}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
