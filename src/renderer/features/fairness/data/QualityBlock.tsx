import { peopleIn } from '#core/fairness/counts';
import { everybody } from '#core/fairness/groups';
import { mappedColumns } from '#core/fairness/table/column-map';
import type { FairnessMeasurement } from '#core/plan/fairness';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th } from '../../../ui/Table';
import classes from '../fairness.module.css';

/** Rows that do not count and why, empty cells by column, rows that repeat others. */
export function QualityBlock({ measurement }: { readonly measurement: FairnessMeasurement }) {
  const { t, format, list } = useFairnessWords();
  const { columns, leftOut, rowCount, missing, repeatedRows } = measurement;
  const counted = peopleIn(everybody(measurement.cells).counts);
  const reasons = [
    [t('data.noLabel', { column: columns.label }), leftOut.noLabel],
    [t('data.noPrediction', { column: columns.prediction }), leftOut.noPrediction],
    [t('data.noGroup', { columns: list(columns.groups) }), leftOut.noGroup],
    [t('data.counted'), counted],
  ] as const;
  return (
    <div className={classes.beside}>
      <section>
        <SectionHead
          title={t('data.leftOut')}
          meta={t('data.leftOutMeta', {
            left: format.integer(rowCount - counted),
            rows: format.integer(rowCount),
          })}
        />
        <Table label={t('data.leftOut')}>
          <thead>
            <tr>
              <Th>{t('data.reason')}</Th>
              <Th numeric>{t('data.rows')}</Th>
            </tr>
          </thead>
          <tbody>
            {reasons.map(([reason, count]) => (
              <tr key={reason}>
                <Td rowHead>{reason}</Td>
                <Td numeric>{format.integer(count)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
        <p className={classes.small}>
          {t('data.repeated', { number: format.integer(repeatedRows) })}{' '}
          {missing.length === mappedColumns(columns).length ? t('data.repeatedExpected') : null}
        </p>
      </section>
      <section>
        <SectionHead title={t('data.missing')} meta={t('data.missingMeta')} />
        <Table label={t('data.missing')}>
          <thead>
            <tr>
              <Th>{t('data.column')}</Th>
              <Th numeric>{t('data.cells')}</Th>
              <Th numeric>{t('data.share')}</Th>
            </tr>
          </thead>
          <tbody>
            {missing.map(({ column, count }) => (
              <tr key={column}>
                <Td rowHead>{column}</Td>
                <Td numeric>{format.integer(count)}</Td>
                <Td numeric>{format.percent(rowCount === 0 ? 0 : count / rowCount)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
    </div>
  );
}
