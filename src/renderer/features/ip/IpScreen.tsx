import { SegmentedControl } from '@mantine/core';
import { Suspense } from 'react';
import beside from '../../ui/beside-panel.module.css';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { HeadSentence } from './HeadSentence';
import type { ViewProps } from './view-props';
import { VIEWS } from './views';

/** The screen once there is something to show: head, switch, and the view of the address. */
export function IpScreen(props: ViewProps) {
  const { place, words } = props;
  const { t } = words;
  const asked = place.get('view');
  const { id, View } = VIEWS.find((view) => view.id === asked) ?? VIEWS[0];
  return (
    <div className={beside.page}>
      <PageHead
        title={t('title')}
        meta={<HeadSentence {...props} />}
        actions={
          <SegmentedControl
            aria-label={t('view.label')}
            value={id}
            data={VIEWS.map((view) => ({ value: view.id, label: t(`view.${view.id}`) }))}
            onChange={(next) => place.go({ view: next === VIEWS[0].id ? null : next, risk: null, at: null })}
          />
        }
      />
      <Suspense fallback={<Loading />}>
        <View {...props} />
      </Suspense>
    </div>
  );
}
