import { SegmentedControl } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { thisMachine } from '../../state/machines-store';
import { useStores } from '../../state/stores-context';
import { useCatalog, useMachines } from '../../state/use-state';
import beside from '../../ui/beside-panel.module.css';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { ReadMore } from '../../ui/ReadMore';
import { usePlace } from './use-place';
import { useWords } from './use-words';
import { VIEWS } from './views';

/** What this machine, and the fleet, is worth against rented hardware: measured here. */
export function BenchmarkPage() {
  const words = useWords();
  const { t } = words;
  const place = usePlace();
  const { machines: store } = useStores();
  const { machines, error, status } = useMachines((state) => state);
  const index = useCatalog((state) => state.index);
  useEffect(() => void store.want(), [store]);
  const asked = place.get('view');
  const { id, View } = VIEWS.find((view) => view.id === asked) ?? VIEWS[0];
  const isFirstLook = status === 'idle' || status === 'loading';
  return (
    <div className={beside.page}>
      <PageHead
        title={t('title')}
        meta={t('meta')}
        actions={
          <SegmentedControl
            aria-label={t('view.label')}
            value={id}
            data={VIEWS.map((view) => ({ value: view.id, label: t(`view.${view.id}`) }))}
            onChange={(next) =>
              place.go({ view: next === VIEWS[0].id ? null : next, run: null, with: null, open: null })
            }
          />
        }
      />
      {error === null ? null : (
        <ErrorState
          title={t('listFailed')}
          safe={t('listSafe')}
          detail={error.message}
          action={
            <button type="button" className="link" onClick={() => void store.refresh()}>
              {t('retry')}
            </button>
          }
        />
      )}
      {isFirstLook ? (
        <Loading />
      ) : (
        <Suspense fallback={<Loading />}>
          <View machines={machines} own={thisMachine(machines)} index={index} place={place} words={words} />
        </Suspense>
      )}
      <ReadMore topic="hardware" />
    </div>
  );
}
