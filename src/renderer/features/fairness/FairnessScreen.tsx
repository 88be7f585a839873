import { Button, SegmentedControl } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { Plan } from '#core/plan/plan';
import { useFairnessWords } from '../../fairness/use-fairness-words';
import { BesidePanel } from '../../ui/BesidePanel';
import beside from '../../ui/beside-panel.module.css';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import classes from './fairness.module.css';
import { headSentence } from './head-sentence';
import { ImportPanel } from './import/ImportPanel';
import { MeasurementStrip } from './MeasurementStrip';
import { useFairnessView } from './use-fairness-view';
import { VIEWS } from './views';

/** The screen: head, what was imported, switch, and the view of the address; the import beside it. */
export function FairnessScreen({ plan }: { readonly plan: Plan }) {
  const view = useFairnessView(plan);
  const words = useFairnessWords();
  const { t, format } = words;
  const [isImporting, setIsImporting] = useState(false);
  const { place, measurement, fairness } = view;
  const asked = place.get('view');
  const { id, View } = VIEWS.find((each) => each.id === asked) ?? VIEWS[0];
  const importCount = fairness.measurements?.length ?? 0;
  return (
    <div className={beside.page}>
      <PageHead
        title={t('title')}
        meta={headSentence(view, words)}
        actions={
          <>
            <SegmentedControl
              aria-label={t('view.label')}
              value={id}
              data={VIEWS.map((each) => ({
                value: each.id,
                label:
                  each.id === 'history' && importCount > 0
                    ? t('view.historyCount', { number: format.integer(importCount) })
                    : t(`view.${each.id}`),
              }))}
              onChange={(next) => place.go({ view: next === VIEWS[0].id ? null : next })}
            />
            <Button onClick={() => setIsImporting(true)}>{t('import.open')}</Button>
          </>
        }
      />
      <BesidePanel
        className={classes.view}
        panel={isImporting ? <ImportPanel view={view} onClose={() => setIsImporting(false)} /> : null}
      >
        {measurement === null ? null : (
          <MeasurementStrip
            view={view}
            measurement={measurement}
            choosesColumn={id === 'measured' || id === 'data'}
          />
        )}
        <Suspense fallback={<Loading />}>
          <View view={view} onImport={() => setIsImporting(true)} />
        </Suspense>
      </BesidePanel>
    </div>
  );
}
