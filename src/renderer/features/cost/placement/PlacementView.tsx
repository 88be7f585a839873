import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { useIp, useLaw, usePlan, useUi } from '../../../state/use-state';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { ReadMore } from '../../../ui/ReadMore';
import { useNames } from '../use-names';
import shared from '../view.module.css';
import type { CostViewProps } from '../views';
import { BestPlacements } from './BestPlacements';
import { ConstraintTable } from './ConstraintTable';
import { FrontTable } from './FrontTable';
import { LimitsForm } from './LimitsForm';
import { Method } from './Method';
import { NothingLawful } from './NothingLawful';
import { PlacementPanel } from './PlacementPanel';
import { PlacementScatter } from './PlacementScatter';
import classes from './placement.module.css';
import { usePlacementSearch } from './use-placement-search';

/** All placements of the plan under the user's limits: what is lawful, what it costs, and what stands against the rest. */
export function PlacementView({ view }: CostViewProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const { session, ui } = useStores();
  const plan = usePlan((current) => current) ?? view.plan;
  const constraints = plan.placementSearch ?? NO_PLACEMENT_SEARCH;
  const names = useNames(view.index, plan);
  const lacksLaw = useLaw((state) => state.status === 'failed');
  const lacksIp = useIp((state) => state.status === 'failed');
  const isPanelFree = useUi((state) => state.sidePanel === null);
  const [chosen, setChosen] = useState<Plan['placement'] | null>(null);
  const opened = isPanelFree ? chosen : null;
  const { found, isSearching, error } = usePlacementSearch(plan, constraints, opened);

  const open = useCallback(
    (placement: Plan['placement']) => {
      ui.closePanel();
      setChosen(placement);
    },
    [ui],
  );
  const change = (changed: Partial<PlacementSearch>) => {
    const done = session.edit('placementSearch', { ...constraints, ...changed }, 'edit:placementSearch');
    if (!done.ok) ui.showFault(done.error);
  };
  const overview = found?.overview ?? null;
  const counter = useMemo(() => {
    if (found === null) return t('searching');
    const { count, lawfulCount } = found.overview;
    return t(lawfulCount === 0 ? 'counterNone' : 'counter', {
      total: format.integer(count),
      lawful: format.integer(lawfulCount),
      ms: format.integer(Math.max(1, Math.round(found.searchMs))),
    });
  }, [found, t, format]);
  return (
    <div className={classes.view} data-panel={opened === null ? undefined : ''}>
      <LimitsForm
        plan={plan}
        constraints={constraints}
        catalog={view.catalog}
        names={names}
        onChange={change}
      />
      <div className={classes.main} aria-busy={isSearching}>
        <p className={classes.intro}>{t('intro')}</p>
        <p className={classes.counter} role="status">
          <b>{counter}</b>{' '}
          {overview === null || overview.openCount === 0
            ? null
            : t('open', { number: format.integer(overview.openCount) })}
        </p>
        {lacksIp ? <p className="warn">{t('noIp')}</p> : null}
        {lacksLaw ? <p className="warn">{t('noLaw')}</p> : null}
        {plan.markets.length === 0 ? <p className="soft">{t('empty')}</p> : null}
        {error === null ? null : <ErrorState title={t('failed')} detail={error} />}
        {overview === null ? (
          error === null ? (
            <Loading>{t('searching')}</Loading>
          ) : null
        ) : (
          <div className={`${shared.figures} ${classes.parts}`} data-stale={isSearching || undefined}>
            {overview.lawfulCount === 0 ? (
              <NothingLawful overview={overview} names={names} constraints={constraints} onOpen={open} />
            ) : (
              <>
                <BestPlacements overview={overview} names={names} onOpen={open} />
                <PlacementScatter overview={overview} names={names} opened={opened} onOpen={open} />
                <FrontTable overview={overview} names={names} opened={opened} onOpen={open} />
              </>
            )}
            <ConstraintTable overview={overview} constraints={constraints} onChange={change} />
            <Method overview={overview} />
            <ReadMore topic="environment" />
          </div>
        )}
      </div>
      {opened === null ? null : (
        <div className={classes.panel}>
          <PlacementPanel
            placement={opened}
            plan={plan}
            view={view}
            constraints={constraints}
            found={found}
            names={names}
            onOpen={open}
            onClose={() => setChosen(null)}
          />
        </div>
      )}
    </div>
  );
}
