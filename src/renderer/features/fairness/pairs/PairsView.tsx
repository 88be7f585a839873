import { Button } from '@mantine/core';
import { useState } from 'react';
import { compareMeasured, nameOfColumns } from '#core/fairness/compare-measured';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { EmptyState } from '../../../ui/EmptyState';
import { SelectField } from '../../../ui/SelectField';
import classes from '../fairness.module.css';
import { GroupTable } from '../measured/GroupTable';
import { ThreeWays } from '../measured/ThreeWays';
import type { ViewProps } from '../views';

/** People by two columns at once: a gap may hide in an intersection. */
export function PairsView({ view, onImport }: ViewProps) {
  const { t } = useFairnessWords();
  const { measurement, fairness } = view;
  const [chosen, setChosen] = useState('0,1');
  const names = measurement?.columns.groups ?? [];
  if (measurement === null || names.length < 2)
    return (
      <EmptyState action={<Button onClick={onImport}>{t('import.open')}</Button>}>
        {t('pairs.one')}
      </EmptyState>
    );
  const pairs = names.flatMap((_, first) =>
    names.flatMap((_name, second) => (second > first ? [[first, second] as const] : [])),
  );
  const pair = pairs.find((each) => each.join() === chosen) ?? [0, 1];
  const comparison = compareMeasured(fairness, measurement, pair);
  return (
    <div className={classes.main}>
      {pairs.length < 2 ? null : (
        <div className={classes.by}>
          <SelectField
            label={t('pairs.columns')}
            value={pair.join()}
            options={pairs.map((each) => ({
              value: each.join(),
              label: nameOfColumns(measurement, each),
            }))}
            onChange={setChosen}
          />
        </div>
      )}
      <GroupTable
        view={view}
        measurement={measurement}
        comparison={comparison}
        columns={nameOfColumns(measurement, pair)}
      />
      <ThreeWays view={view} comparison={comparison} />
    </div>
  );
}
