import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { teamResiduals } from '#core/compute/efficiency/past-runs';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { countedRuns, plannedStepEfficiency } from '#core/evaluation/planned-efficiency';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../../../format/use-format';
import { usePlan } from '../../../state/use-state';
import { niceAxis } from '../../../ui/axis';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { quantilesOfThreePoint } from '../../../ui/three-point-quantiles';
import { shortAccelerator } from '../short-accelerator';
import type { CostView } from '../use-cost-view';
import classes from './backtest.module.css';

/** What the team's own runs do to the step efficiency of the plan: before, after, and why by so much. */
export function UpdatePanel({ view }: { readonly view: CostView }) {
  const { t } = useTranslation('costBacktest');
  const format = useFormat();
  const headingId = useId();
  const plan = usePlan((current) => current) ?? view.plan;
  const index = indexCatalog(view.catalog);
  const part = index.accelerators.get(plan.training.acceleratorId);
  if (part === undefined) return <p>{t('update.ownMachines')}</p>;
  const counted = countedRuns(plan.pastRuns, index);
  const { count, meanLn } = teamResiduals(counted);
  const { update, step, stepBefore } = plannedStepEfficiency(plan, part, index);
  const axis = niceAxis([stepBefore.low, stepBefore.high, step.high]);
  const figureId = `assumption/step_efficiency.${part.efficiencyClass}`;
  const isOverridden = plan.training.stepEfficiency !== null || plan.overrides[figureId] !== undefined;
  const rangeText = ({ low, likely, high }: ThreePoint) =>
    t('update.range', {
      likely: format.percent(likely),
      ends: format.joinRange(format.percent(low), format.percent(high)),
    });
  const row = (name: 'before' | 'after', value: ThreePoint) => (
    <div key={name}>
      <dt>{t(`update.${name}`)}</dt>
      <dd>
        <b>{rangeText(value)}</b>
        <RangeMark
          quantiles={quantilesOfThreePoint(value)}
          axis={axis}
          label={t(`update.${name}`)}
          text={format.percent}
          focusable
        />
      </dd>
    </div>
  );
  return (
    <section aria-labelledby={headingId} className={classes.update}>
      <SectionHead
        id={headingId}
        level={3}
        title={t('update.title', { accelerator: shortAccelerator(part.name) })}
      />
      <dl className={classes.score}>
        {row('before', stepBefore)}
        {row('after', step)}
      </dl>
      <RangeAxis axis={axis} text={format.percent} />
      <p>
        {count === 0
          ? t('update.nothing')
          : t(meanLn >= 0 ? 'update.faster' : 'update.slower', {
              count,
              number: format.integer(count),
              percent: format.percent(Math.abs(Math.exp(meanLn) - 1)),
              weight: format.percent(update.weight),
              change: format.percent(Math.abs(Math.exp(update.posterior.mean - update.prior.mean) - 1)),
            })}
      </p>
      <p className={classes.small}>
        {t('update.why', {
          between: format.percent(Math.exp(update.betweenSd) - 1),
          within: format.percent(Math.exp(update.withinSd) - 1),
        })}
      </p>
      {isOverridden ? <p>{t('update.overridden')}</p> : null}
    </section>
  );
}
