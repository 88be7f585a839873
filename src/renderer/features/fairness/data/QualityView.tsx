import { Button } from '@mantine/core';
import { groupsBy } from '#core/fairness/groups';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { EmptyState } from '../../../ui/EmptyState';
import classes from '../fairness.module.css';
import type { ViewProps } from '../views';
import { CalibrationBlock } from './CalibrationBlock';
import { QualityBlock } from './QualityBlock';
import { WhoBlock } from './WhoBlock';

/** Whether the file can carry the figures: what is missing, who is in it, and whether its scores mean what they say. */
export function QualityView({ view, onImport }: ViewProps) {
  const { t } = useFairnessWords();
  const { measurement, column } = view;
  if (measurement === null)
    return (
      <EmptyState action={<Button onClick={onImport}>{t('import.open')}</Button>}>
        {t('import.empty')}
      </EmptyState>
    );
  const groups = groupsBy(measurement.cells, [column]);
  return (
    <div className={classes.main}>
      <QualityBlock measurement={measurement} />
      <WhoBlock view={view} groups={groups} column={measurement.columns.groups[column] ?? ''} />
      <CalibrationBlock measurement={measurement} groups={groups} />
    </div>
  );
}
