import { useMemo } from 'react';
import { calibrationOf } from '#core/fairness/calibration';
import type { Group } from '#core/fairness/groups';
import type { FairnessMeasurement } from '#core/plan/fairness';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { Chart } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th } from '../../../ui/Table';
import classes from '../fairness.module.css';
import { calibrationOption } from './calibration-option';

/** Groups drawn in the chart; the table has all. */
const MOST_DRAWN = 6;

export interface CalibrationBlockProps {
  readonly measurement: FairnessMeasurement;
  readonly groups: readonly Group[];
}

/** Whether those scored 0.7 are positive 7 times in 10, group by group. */
export function CalibrationBlock({ measurement, groups }: CalibrationBlockProps) {
  const { t, format, points, percent } = useFairnessWords();
  const rows = useMemo(
    () =>
      groups.flatMap(({ name, bins }) => {
        const calibration = calibrationOf(bins);
        return calibration === null ? [] : [{ name, calibration }];
      }),
    [groups],
  );
  const drawn = useMemo(
    () => rows.toSorted((a, b) => b.calibration.people - a.calibration.people).slice(0, MOST_DRAWN),
    [rows],
  );
  const option = useMemo(
    () =>
      calibrationOption(drawn, {
        score: t('data.meanScore'),
        share: t('data.positiveShare'),
        diagonal: t('data.diagonal'),
      }),
    [drawn, t],
  );
  return (
    <section>
      <SectionHead title={t('data.calibration')} meta={t('data.calibrationMeta')} />
      {rows.length === 0 ? (
        <p className="soft">{t('data.noScore')}</p>
      ) : (
        <>
          <Chart
            label={t('data.chart')}
            option={option}
            heightRem={18}
            table={{
              head: [t('data.group'), t('data.meanScore'), t('data.positiveShare'), t('data.people')],
              rows: drawn.flatMap(({ name, calibration }) =>
                calibration.points.map((point) => [
                  name,
                  percent(point.meanScore),
                  percent(point.positiveShare),
                  format.integer(point.people),
                ]),
              ),
            }}
          />
          <Table label={t('data.calibration')}>
            <thead>
              <tr>
                <Th>{t('data.group')}</Th>
                <Th numeric>{t('data.people')}</Th>
                <Th numeric>{t('data.error')}</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, calibration }) => (
                <tr key={name}>
                  <Td rowHead>{name}</Td>
                  <Td numeric>{format.integer(calibration.people)}</Td>
                  <Td numeric>{points(calibration.error)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <p className={classes.small}>
            {t('data.calibrationMethod', { number: format.integer(measurement.withoutScore) })}
          </p>
        </>
      )}
    </section>
  );
}
