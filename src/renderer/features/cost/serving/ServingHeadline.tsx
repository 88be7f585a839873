import { useTranslation } from 'react-i18next';
import { isOwnHardware } from '#core/plan/own-hardware';
import { useFormat } from '../../../format/use-format';
import { fleetAmount, fleetSentence } from '../../../serving/serving-words';
import { niceAxis } from '../../../ui/axis';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { CostFacts } from './CostFacts';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';

/** How many accelerators the users take at the busiest hour, and what a million tokens costs on them. */
export function ServingHeadline(props: SectionProps) {
  const { analysis } = props;
  const { t } = useTranslation('serving');
  const format = useFormat();
  const { fleet, hardwareId } = analysis;
  const needed = fleetAmount(t, format, props);
  const sentence = fleetSentence(t, format, props);
  if (fleet === null || needed === null || sentence === null) return <div />;
  const { accelerators } = fleet;
  const kind = isOwnHardware(hardwareId) ? 'machines' : 'accelerators';
  const label = t(`headline.label.${kind}`);
  const axis = niceAxis([accelerators.p10, accelerators.p90], { tickCount: 5 });
  const write = (value: number) => format.count(Math.round(value));
  return (
    <section aria-label={label}>
      <p className={classes.amount}>
        <b>{needed.amount}</b>
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
      <p className={classes.words}>{sentence}</p>
      <CostFacts {...props} />
    </section>
  );
}
