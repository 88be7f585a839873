import type { ReactNode } from 'react';
import type { DayRange } from '#core/law/law';
import { effortCost } from '#core/law/money/effort-cost';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { Amount } from '../../../ui/Amount';
import { niceAxis } from '../../../ui/axis';
import { Chip } from '../../../ui/Chip';
import { RangeMark } from '../../../ui/RangeMark';
import { quantilesOfThreePoint } from '../../../ui/three-point-quantiles';
import type { DutyRowProps } from './DutyPanel';
import classes from './duty.module.css';

/** Own work: days, and what they cost at the day rate of the country where the team is. */
export function CostRow({ entry, data, words }: DutyRowProps) {
  const { t, format } = words;
  const { duty } = entry.assessment;
  const cost = effortCost(duty, data.rate);
  const team = words.country(data.plan.placement.team);
  const days = middle(duty.effortDays);
  const hasYearly = duty.recurringDaysPerYear.high > 0;
  const yearly = hasYearly
    ? t('cost.perYear', {
        range: words.dayNumbers(duty.recurringDaysPerYear),
        count: duty.recurringDaysPerYear.high,
      })
    : null;
  return (
    <>
      <dt>{t('cost.title')}</dt>
      <dd>
        <div className={classes.effort}>
          <span>{words.workingDays(duty.effortDays)}</span>
          <Mark of={days} label={t('cost.days')} text={(value) => format.days(value)} />
          {cost === null ? (
            <span className={classes.unknown}>{t('cost.unknown', { country: team })}</span>
          ) : (
            <>
              <Amount usd={quantilesOfThreePoint(cost.onceUsd)} />
              <Mark of={cost.onceUsd} label={t('cost.money')} text={format.money} />
            </>
          )}
        </div>
        {yearly === null ? null : (
          <p className={classes.small}>
            {yearly}
            {cost === null ? null : (
              <>
                {t('cost.comma')}
                <span className={classes.together}>
                  {format.moneyRangeText(quantilesOfThreePoint(cost.perYearUsd))}
                </span>
              </>
            )}
            {t('cost.stop')}
          </p>
        )}
        <p className={classes.small}>
          {cost === null ? null : t('cost.rate', { country: team })}{' '}
          <Chip tone="check">{t('cost.estimate')}</Chip>
        </p>
      </dd>
    </>
  );
}

interface MarkProps {
  readonly of: ThreePoint;
  readonly label: string;
  readonly text: (value: number, median: number) => string;
}

/** Both marks share the same share of their axes, so that they can be compared. */
function Mark({ of, label, text }: MarkProps): ReactNode {
  return (
    <RangeMark
      quantiles={quantilesOfThreePoint(of)}
      axis={niceAxis([of.high * 1.3])}
      size="table"
      hollow
      label={label}
      text={text}
    />
  );
}

function middle({ low, high }: DayRange): ThreePoint {
  return { low, likely: (low + high) / 2, high };
}
