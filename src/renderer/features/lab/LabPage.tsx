import { Button, SegmentedControl } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBenchmarkRun } from '../../state/use-state';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { ReadMore } from '../../ui/ReadMore';
import { StateWord } from '../../ui/StateWord';
import classes from './lab.module.css';
import { stopLab } from './running';
import { usePlace } from './use-place';
import { VIEWS } from './views';

/** Exercises in the mathematics the plan rests on; everything is computed on this machine. */
export function LabPage() {
  const { t } = useTranslation('lab');
  const place = usePlace();
  useEffect(() => stopLab, []);
  const isMeasuring = useBenchmarkRun(({ running }) => running !== null);
  const asked = place.get('view');
  const index = Math.max(
    0,
    VIEWS.findIndex((view) => view.id === asked),
  );
  const { id, View } = VIEWS[index] ?? VIEWS[0];
  const next = VIEWS[index + 1] ?? VIEWS[0];
  const goTo = (view: string) => place.go({ view: view === VIEWS[0].id ? null : view });
  return (
    <div className={classes.page}>
      <PageHead
        title={t('title')}
        meta={t('meta')}
        actions={
          <>
            <SegmentedControl
              aria-label={t('view.label')}
              value={id}
              data={VIEWS.map((view) => ({ value: view.id, label: t(`view.${view.id}`) }))}
              onChange={goTo}
            />
            <Button onClick={() => goTo(next.id)}>{t('next')}</Button>
          </>
        }
      />
      {isMeasuring ? <StateWord tone="warn">{t('besideBenchmark')}</StateWord> : null}
      <Suspense fallback={<Loading />}>
        <View />
      </Suspense>
      <ReadMore topic="foundations" />
    </div>
  );
}
