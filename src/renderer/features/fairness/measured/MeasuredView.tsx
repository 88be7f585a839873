import { Button } from '@mantine/core';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { EmptyState } from '../../../ui/EmptyState';
import { ReadMore } from '../../../ui/ReadMore';
import classes from '../fairness.module.css';
import { LawBlock } from '../law/LawBlock';
import { NextTest } from '../next-test/NextTest';
import type { ViewProps } from '../views';
import { GroupTable } from './GroupTable';
import { HarmQuestion } from './HarmQuestion';
import { ThreeWays } from './ThreeWays';

/** The groups of one column beside each other; before anything is measured, the plan of a test. */
export function MeasuredView({ view, onImport }: ViewProps) {
  const { t } = useFairnessWords();
  const { measurement, comparison, column } = view;
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <HarmQuestion view={view} />
        {measurement === null || comparison === null ? (
          <EmptyState action={<Button onClick={onImport}>{t('import.open')}</Button>}>
            {t('import.empty')}
          </EmptyState>
        ) : (
          <>
            <GroupTable
              view={view}
              measurement={measurement}
              comparison={comparison}
              columns={measurement.columns.groups[column] ?? ''}
            />
            <ThreeWays view={view} comparison={comparison} />
          </>
        )}
        <LawBlock view={view} />
        <ReadMore topic="fairness" />
      </div>
      <aside className={classes.aside}>
        <NextTest view={view} />
      </aside>
    </div>
  );
}
