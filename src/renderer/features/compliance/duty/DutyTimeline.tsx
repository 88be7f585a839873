import type { CSSProperties } from 'react';
import type { Words } from '../use-words';
import classes from './timeline.module.css';
import type { TimelinePoint } from './timeline-points';

export interface DutyTimelineProps {
  readonly points: readonly TimelinePoint[];
  readonly words: Words;
}

/** The days of a duty on a line: since when it binds, today, launch, the day it is due. */
export function DutyTimeline({ points, words: { t, format } }: DutyTimelineProps) {
  const levels = Math.max(0, ...points.map(({ level }) => level ?? 0)) + 1;
  return (
    <ol
      className={classes.line}
      aria-label={t('when.timeline')}
      style={{ '--levels': levels } as CSSProperties}
    >
      {points.map(({ kind, day, percent, level }) => {
        const date = format.date(day);
        return (
          <li
            key={kind + day}
            data-kind={kind}
            data-side={percent < 12 ? 'start' : percent > 88 ? 'end' : undefined}
            style={{ '--at': `${percent}%`, '--level': level ?? 0 } as CSSProperties}
          >
            <i aria-hidden="true" data-mark="" title={date} />
            {level === null ? null : (
              <span title={date}>
                {kind === 'from' || kind === 'phase' || kind === 'until'
                  ? format.date(day.slice(0, 7))
                  : t(`when.point.${kind}`)}
              </span>
            )}
            <span className="visually-hidden">{t(`when.spoken.${kind}`, { date })}</span>
          </li>
        );
      })}
    </ol>
  );
}
