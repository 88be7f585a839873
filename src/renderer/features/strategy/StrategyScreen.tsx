import { SegmentedControl } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../app/use-address';
import beside from '../../ui/beside-panel.module.css';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import type { StrategyData } from './use-strategy-data';
import { VIEWS } from './views';

export interface StrategyScreenProps {
  readonly data: StrategyData;
}

/** The screen once there is something to show: head, switch, and the view of the address. */
export function StrategyScreen({ data }: StrategyScreenProps) {
  const { t } = useTranslation('strategy');
  const place = useAddress('/strategy');
  const asked = place.get('view');
  const { id, View } = VIEWS.find((view) => view.id === asked) ?? VIEWS[0];
  return (
    <div className={beside.page}>
      <PageHead
        title={t('title')}
        meta={t(`about.${id}`)}
        actions={
          <SegmentedControl
            aria-label={t('view.label')}
            value={id}
            data={VIEWS.map((view) => ({ value: view.id, label: t(`view.${view.id}`) }))}
            onChange={(next) => place.go({ view: next === VIEWS[0].id ? null : next })}
          />
        }
      />
      <Suspense fallback={<Loading />}>
        <View data={data} place={place} />
      </Suspense>
    </div>
  );
}
