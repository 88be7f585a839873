import { recordOf } from '#core/law/plan-duties/deadlines';
import type { DutyStatus } from '#core/plan/compliance';
import { type StateTone, StateWord } from '../../../../ui/StateWord';
import classes from '../report.module.css';
import tables from './law.module.css';
import type { ReportLaw } from './report-law';
import type { LawWords } from './use-law-words';

const TONES: Readonly<Record<DutyStatus, StateTone>> = {
  open: 'warn',
  doing: 'acc',
  done: 'ok',
  waived: 'unk',
};

export interface DutyRecordCellProps {
  readonly dutyId: string;
  readonly law: ReportLaw;
  readonly words: LawWords;
}

/** How far a duty is, who sees to it, and how many files prove it. */
export function DutyRecordCell({ dutyId, law, words }: DutyRecordCellProps) {
  const { t, tLaw } = words;
  const { status, owner, evidence } = recordOf(law.records, dutyId);
  return (
    <>
      <StateWord tone={TONES[status]}>
        <span className={tables.wrapping}>{tLaw(`status.${status}`)}</span>
      </StateWord>
      <small className={`${classes.second} ${tables.anywhere}`}>
        {owner === '' ? tLaw('record.nobody') : owner}
      </small>
      {evidence.length === 0 ? null : (
        <small className={classes.second}>{t('duties.files', { count: evidence.length })}</small>
      )}
    </>
  );
}
