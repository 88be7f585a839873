import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import type { Words } from '../use-words';
import type { DutyRowProps } from './DutyPanel';
import { DutyTimeline } from './DutyTimeline';
import { timelinePoints } from './timeline-points';

/** Since when it binds, and by when this plan has to meet it. */
export function WhenRow({ entry, data, words }: DutyRowProps) {
  const { t, format } = words;
  const { duty } = entry.assessment;
  const instrument = data.index.instruments.get(duty.instrumentId);
  const points = timelinePoints({
    from: entry.assessment.from,
    until: duty.appliesUntil,
    phases: (instrument?.phases ?? []).map(({ date }) => date),
    today: data.today,
    launch: data.milestones.launch,
    due: data.dueOn(entry),
  });
  return (
    <>
      <dt>{t('when.title')}</dt>
      <dd>
        {binding(entry, data.today, words)}
        {duty.appliesUntil === null ? null : t('when.until', { date: format.date(duty.appliesUntil) })}
        {t('when.forYou')}
        <b>{forYou(entry, data.dueOn(entry), words)}</b>
        {t('when.stop')}
        <DutyTimeline points={points} words={words} />
      </dd>
    </>
  );
}

function binding({ kind, assessment: { from } }: DutyEntry, today: string, { t, format }: Words): string {
  if (kind === 'proposed') return t('when.proposed');
  if (from === null) return t('when.unknown');
  return t(from <= today ? 'when.since' : 'when.from', { date: format.date(from) });
}

function forYou({ assessment: { duty } }: DutyEntry, dueOn: string | null, words: Words): string {
  const { t, format, joined } = words;
  const timing = t(`timing.${duty.timing}`);
  const within =
    duty.deadlineHours === null ? [] : [t('when.within', { time: words.timeToAct(duty.deadlineHours) })];
  const on = dueOn === null ? [] : [format.date(dueOn)];
  return joined([timing, ...within, ...on]);
}
