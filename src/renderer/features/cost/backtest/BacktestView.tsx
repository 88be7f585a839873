import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BacktestKind } from '#core/backtest/table-kind';
import shared from '../view.module.css';
import type { CostViewProps } from '../views';
import classes from './backtest.module.css';
import { Misses } from './Misses';
import { OwnRuns } from './OwnRuns';
import { RunPlot } from './RunPlot';
import { RunTable } from './RunTable';
import { Score } from './Score';
import { useBundledRuns } from './use-bundled-runs';
import { useOwnRuns } from './use-own-runs';

/** How right the estimate is: published runs and the user's own, predicted without their result, beside it. */
export function BacktestView({ view }: CostViewProps) {
  const { t } = useTranslation('costBacktest');
  const [kind, setKind] = useState<BacktestKind>('training');
  const bundled = useBundledRuns(view.catalog);
  const own = useOwnRuns(view);
  const runs = bundled[kind];
  const ownShown = kind === 'training' ? own.predicted : [];
  return (
    <div className={shared.page}>
      <div className={classes.lead}>
        <p>{t('lead')}</p>
        <SegmentedControl
          aria-label={t('kind.label')}
          value={kind}
          data={(['training', 'inference'] as const).map((id) => ({ value: id, label: t(`kind.${id}`) }))}
          onChange={(id) => setKind(id as BacktestKind)}
        />
      </div>
      <div className={classes.top}>
        <RunPlot kind={kind} runs={runs} own={ownShown} />
        <div className={classes.side}>
          <Score kind={kind} runs={runs} />
          <Misses kind={kind} runs={runs} />
        </div>
      </div>
      {kind === 'training' ? <OwnRuns view={view} own={own} /> : null}
      <RunTable kind={kind} runs={runs} />
    </div>
  );
}
