import { useTranslation } from 'react-i18next';
import { scaleQuantiles } from '#core/uncertainty/quantiles';
import { scalingNote, waitingShare } from '../../../../fit/fit-words';
import { layoutCode } from '../../../../fit/layout-text';
import { shownCluster } from '../../../../fit/shown-cluster';
import { useFormat } from '../../../../format/use-format';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import { type ReportData, scopeOf } from '../report-data';
import type { ClusterBlockProps } from './block-props';

/** Days and cost of the final run by number of accelerators, with what of the time is useful, waited and lost. */
export function DaysBlock({ fit, evaluation }: ClusterBlockProps & Pick<ReportData, 'evaluation'>) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const own = shownCluster(fit).accelerators;
  if (fit.curve.length === 0) return null;
  const run = scopeOf(evaluation, 'training').items.find(({ id }) => id === 'training_run')?.usd ?? null;
  return (
    <Block title={t('scaling.title')} remark={t('report.days')} isLong>
      <Table className={classes.table ?? ''} label={t('scaling.title')}>
        <thead>
          <tr>
            <Th>{t('scaling.accelerators')}</Th>
            <Th numeric>{t('scaling.daysRange')}</Th>
            <Th numeric>{t('scaling.useful')}</Th>
            <Th numeric>{t('scaling.waiting')}</Th>
            <Th numeric>{t('scaling.lost')}</Th>
            {run === null ? null : <Th numeric>{t('scaling.cost')}</Th>}
            <Th>{t('scaling.layout')}</Th>
          </tr>
        </thead>
        <tbody>
          {fit.curve.map((point) => (
            <tr key={point.accelerators} data-total={point.accelerators === own || undefined}>
              <th scope="row">
                {format.integer(point.accelerators)}
                {point.accelerators === own && fit.planned !== null ? (
                  <span className={classes.tag}>{t('scaling.planned')}</span>
                ) : null}
              </th>
              <Td numeric>{point.days === null ? t('report.unknown') : format.rangeText(point.days)}</Td>
              <Td numeric>{format.percent(point.judged.step.efficiency01)}</Td>
              <Td numeric>{format.percent(waitingShare(point))}</Td>
              <Td numeric>{format.percent(point.failures.lost01)}</Td>
              {run === null ? null : (
                <Td numeric>{format.moneyRangeText(scaleQuantiles(run, 1 / point.efficiencyRatio))}</Td>
              )}
              <Td>{layoutCode(point.judged.layout, format.language)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.remark}>{scalingNote(t, format, fit, run !== null)}</p>
    </Block>
  );
}
