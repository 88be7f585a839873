import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import classes from './timeline.module.css';
import type { TimelineMonth, TimelineScale } from './timeline-scale';

/** Duties due month by month, over an axis with the plan's own days above and the law's below. */
export function Timeline({ scale }: { readonly scale: TimelineScale }) {
  const { t } = useTranslation('deadlines');
  const format = useFormat();
  const first = scale.months[0]?.month;
  const last = scale.months.at(-1)?.month;
  if (first === undefined || last === undefined) return null;
  const total = scale.months.reduce((sum, { dueCount }) => sum + dueCount, 0);
  return (
    <figure className={classes.timeline}>
      <div
        role="img"
        aria-label={t('timeline.label', { first: format.date(first), last: format.date(last), count: total })}
        className={classes.plot}
        style={{ '--levels': scale.levels } as CSSProperties}
      >
        {scale.marks.map(({ kind, date, percent, level }) => (
          <span
            key={kind}
            className={classes.mark}
            data-kind={kind}
            data-side={percent < 6 ? 'start' : percent > 92 ? 'end' : undefined}
            style={{ '--at': `${percent}%`, '--level': level } as CSSProperties}
          >
            <span className={classes.label}>
              {t(`milestone.${kind}`)} {format.date(date)}
            </span>
          </span>
        ))}
        <div className={classes.bars}>
          {scale.months.map((month) => (
            <MonthBar key={month.month} month={month} mostDue={scale.mostDue} />
          ))}
        </div>
        <div className={classes.axis}>
          {scale.months.map(({ month, percent, legalCount, isTick }) => (
            <span key={month} className={classes.tick} style={{ left: `${percent}%` }}>
              {legalCount === 0 ? null : <i data-mark="" className={classes.law} />}
              {isTick ? format.date(month) : null}
            </span>
          ))}
        </div>
      </div>
      <figcaption className={classes.caption}>
        {t('timeline.caption')}
        {scale.laterCount === 0 ? null : ` ${t('timeline.later', { count: scale.laterCount })}`}
      </figcaption>
    </figure>
  );
}

function MonthBar({ month, mostDue }: { readonly month: TimelineMonth; readonly mostDue: number }) {
  const { t } = useTranslation('deadlines');
  const { dueCount, blockedCount, overdueCount } = month;
  const applying = dueCount - blockedCount;
  const height = (count: number) => ({ height: `${(count / mostDue) * 100}%` });
  return (
    <span className={classes.bar} data-overdue={overdueCount > 0 || undefined}>
      {dueCount === 0 ? null : (
        <>
          {blockedCount === 0 ? applying : t('timeline.bar', { applying, blocked: blockedCount })}
          {blockedCount === 0 ? null : (
            <i data-mark="" className={classes.blocked} style={height(blockedCount)} />
          )}
          {applying === 0 ? null : <i data-mark="" style={height(applying)} />}
        </>
      )}
    </span>
  );
}
