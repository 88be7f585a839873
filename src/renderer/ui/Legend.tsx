import { useTranslation } from 'react-i18next';
import classes from './legend.module.css';
import { RangeMark } from './RangeMark';

const SAMPLE = { p10: 0, p25: 25, p50: 50, p75: 75, p90: 100 };
const SAMPLE_AXIS = { min: 0, max: 100 };

export interface LegendProps {
  /** Which of the marks the screen shows; all by default. */
  readonly hollow?: boolean;
  readonly unknown?: boolean;
}

/** What the marks mean, said once per screen. */
export function Legend({ hollow = true, unknown = false }: LegendProps) {
  const { t } = useTranslation('ui');
  const mark = (isHollow: boolean, isKnown: boolean) => (
    <span className={classes.mark} aria-hidden="true">
      <RangeMark
        quantiles={isKnown ? SAMPLE : null}
        axis={SAMPLE_AXIS}
        hollow={isHollow}
        label=""
        text={String}
      />
    </span>
  );
  return (
    <ul className={classes.legend} aria-label={t('legend.label')}>
      <li>
        {mark(false, true)}
        {t('legend.solid')}
      </li>
      {hollow ? (
        <li>
          {mark(true, true)}
          {t('legend.hollow')}
        </li>
      ) : null}
      {unknown ? (
        <li>
          {mark(false, false)}
          {t('legend.unknown')}
        </li>
      ) : null}
    </ul>
  );
}
