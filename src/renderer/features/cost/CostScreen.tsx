import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#core/contract/app-error';
import type { CostItemId, CostScopeId } from '#core/evaluation/evaluation';
import { useFormat } from '../../format/use-format';
import { useStores } from '../../state/stores-context';
import { useUi } from '../../state/use-state';
import { ErrorState } from '../../ui/ErrorState';
import { Legend } from '../../ui/Legend';
import { PageHead } from '../../ui/PageHead';
import { Approaches } from './Approaches';
import { Breakdown } from './Breakdown';
import classes from './cost.module.css';
import { DriverPanel } from './explain/DriverPanel';
import { ItemPanel } from './explain/ItemPanel';
import { Headline } from './Headline';
import { Months } from './Months';
import { NotCounted } from './NotCounted';
import { PhysicalFacts } from './PhysicalFacts';
import { PricingSection } from './PricingSection';
import { planSentence } from './plan-sentence';
import type { Selection } from './selection';
import { TopDrivers } from './TopDrivers';
import { Tornado } from './Tornado';
import type { CostView } from './use-cost-view';
import { useNames } from './use-names';
import { ViewSwitch } from './ViewSwitch';
import { WhatIfPanel } from './what-if/WhatIfPanel';

export interface CostScreenProps {
  readonly view: CostView;
  /** The newest state could not be computed; the figures shown are those of the state before. */
  readonly error: AppError | null;
}

/** The page with its figures, and the panel beside it. */
export function CostScreen({ view, error }: CostScreenProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { ui } = useStores();
  const names = useNames(view.index, view.plan);
  const [selection, setSelection] = useState<Selection | null>(null);
  // One panel at a time: the plan check takes the place of this page's own.
  const isPanelFree = useUi((state) => state.sidePanel === null);
  const shown = isPanelFree ? selection : null;
  const select = (next: Selection) => {
    ui.closePanel();
    setSelection(next);
  };
  const selectItem = (id: string) => select({ kind: 'item', id: id as CostItemId });
  const selectDriver = (input: string) => select({ kind: 'driver', input });
  const close = () => setSelection(null);
  const { scope, evaluation, plan } = view;
  return (
    <div className={classes.columns}>
      <div className={classes.page} data-stale={view.isStale || undefined} aria-busy={view.isStale}>
        <PageHead
          title={t('title')}
          meta={planSentence(t, tItems, plan, names, format)}
          actions={
            <>
              <SegmentedControl
                aria-label={t('scope.label')}
                value={scope.id}
                data={evaluation.planned.scopes.map(({ id }) => ({
                  value: id,
                  label: tItems(`scope.${id}`),
                }))}
                onChange={(id) => ui.setCostScope(id as CostScopeId)}
              />
              <Button onClick={() => select({ kind: 'what-if' })}>{t('whatIf.open')}</Button>
            </>
          }
        />
        <ViewSwitch />
        {error === null ? null : <ErrorState title={t('failed.title')} detail={error.message} />}
        <NotCounted view={view} />
        <div className={classes.figures}>
          <div className={classes.top}>
            <div>
              <Headline view={view} />
              <PhysicalFacts view={view} names={names} />
            </div>
            <TopDrivers view={view} names={names} onExplain={selectDriver} />
          </div>
          <div className={classes.two}>
            <Breakdown
              view={view}
              names={names}
              selected={shown?.kind === 'item' ? shown.id : null}
              onSelect={selectItem}
            />
            <div>
              <Tornado
                view={view}
                names={names}
                selected={shown?.kind === 'driver' ? shown.input : null}
                onSelect={selectDriver}
              />
              <Legend unknown={scope.items.some(({ usd }) => usd === null)} />
            </div>
          </div>
          <Months view={view} />
          <div className={classes.halves}>
            <Approaches view={view} />
            <PricingSection view={view} names={names} onEnterPrice={selectItem} />
          </div>
        </div>
      </div>
      {shown === null ? null : (
        <div className={classes.panel}>
          {shown.kind === 'what-if' ? (
            <WhatIfPanel view={view} names={names} onClose={close} />
          ) : shown.kind === 'item' ? (
            <ItemPanel key={shown.id} id={shown.id} view={view} names={names} onClose={close} />
          ) : (
            <DriverPanel key={shown.input} input={shown.input} view={view} names={names} onClose={close} />
          )}
        </div>
      )}
    </div>
  );
}
