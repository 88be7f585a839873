import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Constraint } from '#core/placement/constraint';
import type { PlacementDetail } from '#core/placement/placement-detail';
import { PLACEMENT_ROLES } from '#core/plan/placement-choices';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { CountrySelect } from '../../../ui/CountrySelect';
import { SectionHead } from '../../../ui/SectionHead';
import { SidePanel } from '../../../ui/SidePanel';
import { StateWord } from '../../../ui/StateWord';
import type { FoundPlacements } from '../../../worker/placement-messages';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import { useTypedAnswers } from '../use-typed-answers';
import { useTrial } from '../what-if/use-trial';
import { CostChanges } from './CostChanges';
import { constraintsText } from './constraint-text';
import { MarketTable } from './MarketTable';
import classes from './placement.module.css';
import { isSamePlacement } from './placement-text';
import { RiskParts } from './RiskParts';
import { SplitServing } from './SplitServing';

export interface PlacementPanelProps {
  readonly placement: Plan['placement'];
  readonly plan: Plan;
  readonly view: CostView;
  readonly constraints: PlacementSearch;
  readonly found: FoundPlacements | null;
  readonly names: Names;
  /** Looks at another placement. */
  readonly onOpen: (placement: Plan['placement']) => void;
  readonly onClose: () => void;
}

/** One placement: whether it is lawful and why not, what it costs beside the plan's own, and its use. */
export function PlacementPanel(props: PlacementPanelProps) {
  const { placement, plan, view, constraints, found, names, onOpen, onClose } = props;
  const { t } = useTranslation('placement');
  const format = useFormat();
  const answer = useTypedAnswers();
  const tried = useMemo(
    () => ({ ...plan, placement: { ...plan.placement, ...placement } }),
    [plan, placement],
  );
  const trial = useTrial(tried);
  const detail =
    found?.detail !== null && isSamePlacement(found?.detail.placement ?? null, placement)
      ? (found?.detail ?? null)
      : null;
  const isOwn = isSamePlacement(plan.placement, placement);
  const use = () => {
    const changes = (['training', 'serving', 'team'] as const)
      .filter((role) => plan.placement[role] !== placement[role])
      .map((role) => ({ path: `placement.${role}`, value: placement[role] }));
    answer(changes, 'edit:placement.all');
  };
  const title = t('panel.title', {
    training: names.country(placement.training),
    serving: names.country(placement.serving),
    team: names.country(placement.team),
  });
  return (
    <SidePanel title={title} meta={t('panel.meta')} onClose={onClose}>
      {detail === null ? null : <Verdict failed={detail.failed} constraints={constraints} />}
      <div className={classes.roles}>
        {PLACEMENT_ROLES.map((role) => (
          <CountrySelect
            key={role}
            label={t(`role.${role}`)}
            value={placement[role]}
            countries={view.catalog.countries}
            onChange={(country) => onOpen({ ...placement, [role]: country })}
          />
        ))}
      </div>
      <div className={classes.use}>
        {isOwn ? (
          <p className="soft">{t('panel.isOwn')}</p>
        ) : (
          <Button variant="filled" onClick={use}>
            {t('panel.use')}
          </Button>
        )}
      </div>
      <section className={classes.panelPart}>
        <SectionHead level={3} title={t('panel.costs')} />
        {trial.evaluation === null ? (
          <p className="soft">{trial.error?.message ?? t('panel.computing')}</p>
        ) : (
          <CostChanges before={view.evaluation} after={trial.evaluation} />
        )}
      </section>
      {detail === null ? null : (
        <>
          <RiskParts detail={detail} constraints={constraints} />
          <section className={classes.panelPart}>
            <SectionHead level={3} title={t('panel.carbon')} />
            <p>
              {t('panel.carbonOf', {
                total: tonnes(sumOf(detail)),
                training: tonnes(detail.tonnesCo2.training),
                serving: tonnes(detail.tonnesCo2.serving),
              })}
            </p>
            <p className="meta">{t('panel.carbonNote')}</p>
          </section>
          <section className={classes.panelPart}>
            <SectionHead level={3} title={t('panel.hardware')} />
            {(['training', 'serving'] as const).map((use) => {
              const { acceleratorId, pricedIn, isOffered, exportStanding, needsLicenceForSeat } =
                detail.hardware[use];
              return (
                <p key={use}>
                  {t(`panel.hardwareAt.${use}`, { part: names.accelerator(acceleratorId) })}
                  {'; '}
                  {t(
                    `panel.export.${needsLicenceForSeat && exportStanding === 'free' ? 'seat' : exportStanding}`,
                  )}
                  {isOffered || pricedIn === null
                    ? null
                    : `; ${t('panel.pricedIn', { country: names.country(pricedIn) })}`}
                </p>
              );
            })}
          </section>
          {detail.markets.length === 0 ? null : <MarketTable markets={detail.markets} names={names} />}
          {detail.split === null ? null : <SplitServing split={detail.split} names={names} />}
        </>
      )}
    </SidePanel>
  );

  function tonnes(value: number | null): string {
    return value === null ? t('front.unknown') : format.count(Math.round(value));
  }
}

function sumOf({ tonnesCo2: { training, serving } }: PlacementDetail): number | null {
  return training === null || serving === null ? null : training + serving;
}

function Verdict({
  failed,
  constraints,
}: {
  readonly failed: readonly Constraint[];
  readonly constraints: PlacementSearch;
}) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  return (
    <p>
      {failed.length === 0 ? (
        <StateWord tone="ok">{t('panel.lawful')}</StateWord>
      ) : (
        <StateWord tone="crit">
          {t('panel.fails', {
            count: failed.length,
            constraints: constraintsText(t, failed, constraints, format),
          })}
        </StateWord>
      )}
    </p>
  );
}
