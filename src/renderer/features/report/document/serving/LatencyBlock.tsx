import { useTranslation } from 'react-i18next';
import type { TargetField } from '#core/serving/largest-batch';
import { useFormat } from '../../../../format/use-format';
import { timeText } from '../../../../serving/serving-text';
import { latencySentences } from '../../../../serving/serving-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ServingBlockProps } from './block-props';

/** Time to the first token and per further token at the busiest hour, against what the plan asks for. */
export function LatencyBlock({ analysis, names }: ServingBlockProps) {
  const { t } = useTranslation('serving');
  const format = useFormat();
  const { choice, targets, fit, hardwareId, conditions } = analysis;
  const sentences = latencySentences(t, format, analysis);
  if (choice === null || sentences === null) return null;
  const { point, missed } = choice;
  const rows: readonly (readonly [field: TargetField, name: string, seconds: number])[] = [
    ['timeToFirstTokenMs', t('report.toFirst'), point.timeToFirstTokenSeconds],
    ['timePerOutputTokenMs', t('report.perToken'), point.secondsPerOutputToken],
  ];
  const judged = (field: TargetField) =>
    targets[field] === null
      ? t('report.unasked')
      : t(missed.some((target) => target.field === field) ? 'report.missed' : 'report.held');
  return (
    <Block
      title={t('report.speed')}
      remark={t('report.speedRemark', {
        hardware: names.machines(hardwareId, fit.perReplica),
        load: format.percent(conditions.load01),
      })}
    >
      <Table className={classes.table ?? ''} label={t('report.speed')}>
        <thead>
          <tr>
            <Th>{t('report.wait')}</Th>
            <Th numeric>{t('report.expected')}</Th>
            <Th numeric>{t('report.target')}</Th>
            <Th>{t('report.judged')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([field, name, seconds]) => {
            const targetMs = targets[field];
            return (
              <tr key={field}>
                <th scope="row">{name}</th>
                <Td numeric>
                  <b>{timeText(seconds, t, format)}</b>
                </Td>
                <Td numeric>
                  {targetMs === null ? t('fields.noTarget') : timeText(targetMs / 1000, t, format)}
                </Td>
                <Td>{judged(field)}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <p className={classes.remark}>{format.sentences([sentences.main, sentences.why])}</p>
    </Block>
  );
}
