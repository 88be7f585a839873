import { useTranslation } from 'react-i18next';
import { isOwnHardware, ownCountOf } from '#core/plan/own-hardware';
import { useFormat } from '../../../format/use-format';
import { niceAxis } from '../../../ui/axis';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { CostFacts } from './CostFacts';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';
import { roughRange, wholeRange } from './serving-text';

/** How many accelerators the users take at the busiest hour, and what a million tokens costs on them. */
export function ServingHeadline(props: SectionProps) {
  const { analysis, plan, names } = props;
  const { t } = useTranslation('serving');
  const format = useFormat();
  const { fleet, choice, hardwareId, country, fit } = analysis;
  if (fleet === null || choice === null) return <div />;
  const { accelerators } = fleet;
  const kind = isOwnHardware(hardwareId) ? 'machines' : 'accelerators';
  const label = t(`headline.label.${kind}`);
  const owned = ownCountOf(plan, hardwareId);
  const needed = wholeRange(accelerators, format);
  const axis = niceAxis([accelerators.p10, accelerators.p90], { tickCount: 5 });
  const requests = roughRange(fleet.requestsPerMonth, format);
  const perSecond = roughRange(fleet.requestsPerSecondAtPeak, format);
  const write = (value: number) => format.count(Math.round(value));
  return (
    <section aria-label={label}>
      <p className={classes.amount}>
        <b>{t('headline.amount', { number: needed.median, accelerator: names.accelerator(hardwareId) })}</b>
        <span>{needed.range}</span>
      </p>
      <div className={classes.plot}>
        <RangeMark
          size="headline"
          quantiles={accelerators}
          axis={axis}
          label={label}
          text={write}
          runs={analysis.sampleCount}
        />
        <RangeAxis axis={axis} text={write} maxLabels={7} />
      </div>
      <p className={classes.words}>
        {t('headline.sentence', {
          requests: requests.median + requests.range,
          perSecond: perSecond.median + perSecond.range,
          country: names.country(country),
        })}{' '}
        {t('headline.copies', { count: fit.perReplica })}{' '}
        {t('headline.batch', {
          count: choice.point.batchSize,
          number: format.integer(choice.point.batchSize),
        })}{' '}
        {t('headline.spare', { count: plan.serving.spareReplicas })}
        {owned > 0 && owned < accelerators.p50 ? ` ${t('headline.owned', { count: owned })}` : null}
      </p>
      <CostFacts {...props} />
    </section>
  );
}
