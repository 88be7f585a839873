import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { StateWord } from '../../../ui/StateWord';
import type { Words } from '../use-words';
import classes from './compare.module.css';

export interface CompareCellProps {
  /** null = the country has none at this point. */
  readonly entry: DutyEntry | null;
  readonly words: Words;
  /** The day on which it is due, YYYY-MM-DD; null = it has none. */
  readonly dueOn: string | null;
  readonly isOpen: boolean;
  readonly onOpen: (dutyId: string) => void;
}

/** A duty in a comparison: name, then state, severity, time to act and first day. */
export function CompareCell({ entry, words, dueOn, isOpen, onOpen }: CompareCellProps) {
  const { t, format } = words;
  if (entry === null) return <span className={classes.none}>{t('compare.none')}</span>;
  const { kind, assessment } = entry;
  const { duty, from } = assessment;
  const parts = [
    words.provision(duty.provision),
    ...(duty.deadlineHours === null ? [] : [t('when.within', { time: words.timeToAct(duty.deadlineHours) })]),
    ...(duty.timing === 'by-date' && dueOn !== null
      ? [t('compare.by', { date: format.date(dueOn, 'table') })]
      : []),
    ...(kind === 'later' && from !== null ? [t('list.laterFrom', { date: format.date(from, 'table') })] : []),
  ];
  return (
    <>
      <button type="button" className={classes.open} aria-pressed={isOpen} onClick={() => onOpen(duty.id)}>
        {words.text(duty.title)}
      </button>
      <span className={classes.second}>{words.joined(parts)}</span>
      {kind === 'unknown' ? (
        <StateWord tone="unk">{t('kind.unknown')}</StateWord>
      ) : kind === 'proposed' || kind === 'advice' ? (
        <span className={classes.second}>{t(`kind.${kind}`)}</span>
      ) : duty.severity === 'critical' ? (
        <StateWord tone="crit">{t('severity.critical')}</StateWord>
      ) : null}
    </>
  );
}
