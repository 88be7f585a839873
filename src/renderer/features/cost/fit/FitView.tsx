import { useTranslation } from 'react-i18next';
import { useFit } from '../../../fit/use-fit';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { useNames } from '../use-names';
import shared from '../view.module.css';
import type { CostViewProps } from '../views';
import { Answer } from './Answer';
import { Failures } from './Failures';
import { FitFaultNote } from './FitFaultNote';
import classes from './fit.module.css';
import { LayoutFields } from './LayoutFields';
import { Memory } from './Memory';
import { RestsOn } from './RestsOn';
import { Scaling } from './Scaling';
import { ServingSection } from './ServingSection';
import { WhyLayout } from './WhyLayout';

/** Does it fit: the smallest cluster, the layout and its reasons, days against accelerators, failures, memory to serve. */
export function FitView({ view }: CostViewProps) {
  const { t } = useTranslation('costFit');
  const names = useNames(view.index, view.plan);
  const { report, isStale, fault } = useFit(view.plan, view.evaluation, view.catalog);
  if (report === null)
    return fault === null ? <Loading /> : <ErrorState title={t('failed')} detail={fault} />;
  const { training, serving, figures } = report;
  return (
    <div className={shared.page} data-stale={isStale || view.isStale || undefined} aria-busy={isStale}>
      {fault === null ? null : <ErrorState title={t('failed')} detail={fault} />}
      <div className={classes.top}>
        {training.ok ? (
          <Answer fit={training.value} view={view} names={names} />
        ) : (
          <FitFaultNote fault={training.error} view={view} names={names} />
        )}
        <LayoutFields plan={view.plan} job={training.ok ? training.value.job : null} />
      </div>
      {training.ok ? (
        <>
          <Memory fit={training.value} view={view} names={names} />
          <WhyLayout fit={training.value} view={view} names={names} />
          <Scaling fit={training.value} view={view} names={names} />
          <div className={classes.halves}>
            <Failures fit={training.value} />
            <ServingSection memory={serving} view={view} names={names} />
          </div>
        </>
      ) : (
        <ServingSection memory={serving} view={view} names={names} />
      )}
      <RestsOn figures={figures} names={names} />
    </div>
  );
}
