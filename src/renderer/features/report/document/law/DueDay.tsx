import { recordOf } from '#core/law/plan-duties/deadlines';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import classes from '../report.module.css';
import tables from './law.module.css';
import type { ReportLaw } from './report-law';
import type { LawWords } from './use-law-words';

export interface DueDayProps {
  readonly entry: DutyEntry;
  readonly law: ReportLaw;
  /** Day of the report, YYYY-MM-DD. */
  readonly today: string;
  readonly words: LawWords;
}

/** The day by which a duty has to be met, and what it is counted from. */
export function DueDay({ entry, law, today, words }: DueDayProps) {
  const { t, tLaw, format } = words;
  const { duty } = entry.assessment;
  const dueOn = law.dueOn(entry);
  const { status, dueOn: own } = recordOf(law.records, duty.id);
  const isOpen = entry.kind === 'binding' && (status === 'open' || status === 'doing');
  return (
    <>
      {dueOn === null ? '—' : format.date(dueOn, 'table')}
      <small className={classes.second}>
        {own === null ? tLaw(`timing.${duty.timing}`) : t('duties.ownDay')}
      </small>
      {duty.deadlineHours === null ? null : (
        <small className={classes.second}>
          {tLaw('when.within', { time: words.timeToAct(duty.deadlineHours) })}
        </small>
      )}
      {isOpen && dueOn !== null && dueOn < today ? (
        <small className={`${classes.second} ${tables.overdue}`}>{t('duties.overdue')}</small>
      ) : null}
    </>
  );
}
