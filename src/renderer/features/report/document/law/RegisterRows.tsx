import type { Instrument } from '#core/law/law';
import type { DutyEntry, EntryKind } from '#core/law/plan-duties/duty-entries';
import { type StateTone, StateWord } from '../../../../ui/StateWord';
import { Td } from '../../../../ui/Table';
import classes from '../report.module.css';
import { DueDay } from './DueDay';
import { DutyRecordCell } from './DutyRecordCell';
import { LawSource } from './LawSource';
import tables from './law.module.css';
import type { ReportLaw } from './report-law';
import type { LawWords } from './use-law-words';

const TONES: Readonly<Record<EntryKind, StateTone | null>> = {
  binding: null,
  unknown: 'unk',
  later: 'acc',
  proposed: 'unk',
  advice: 'unk',
  ended: 'unk',
};

export interface RegisterLawRowProps {
  readonly instrument: Instrument;
  readonly words: LawWords;
}

/** The law that the duties below it come from. */
export function RegisterLawRow({ instrument, words }: RegisterLawRowProps) {
  const { tLaw, format } = words;
  const status = tLaw(`lawStatus.${instrument.status}`);
  return (
    <tr className={tables.lawHead}>
      <th scope="rowgroup" colSpan={6}>
        <b>{words.text(instrument.title)}</b>{' '}
        <small>
          {words.joined([
            instrument.citation,
            instrument.status === 'in-force' || instrument.inForce === null
              ? status
              : tLaw('source.statusFrom', { status, date: format.date(instrument.inForce) }),
            words.text(instrument.regulator),
          ])}
        </small>
      </th>
    </tr>
  );
}

export interface RegisterDutyRowProps {
  readonly entry: DutyEntry;
  readonly law: ReportLaw;
  /** Day of the report, YYYY-MM-DD. */
  readonly today: string;
  /** Number of its page in the list of sources. */
  readonly sourceNumber: number;
  readonly words: LawWords;
}

/** One duty in full. */
export function RegisterDutyRow({ entry, law, today, sourceNumber, words }: RegisterDutyRowProps) {
  const { t, tLaw, format } = words;
  const { duty, from } = entry.assessment;
  const tone = TONES[entry.kind];
  return (
    <tr>
      <th scope="row">
        <b>{words.text(duty.title)}</b>
        <small className={classes.second}>{words.text(duty.what)}</small>
        {duty.note === null ? null : <small className={classes.second}>{words.text(duty.note)}</small>}
      </th>
      <Td>
        <LawSource
          of={duty}
          provision={words.provision(duty.provision)}
          number={sourceNumber}
          words={words}
        />
      </Td>
      <Td>
        {entry.kind === 'advice' ? null : tLaw(`severity.${duty.severity}`)}
        {tone === null ? null : (
          <small className={classes.second}>
            <StateWord tone={tone}>
              <span className={tables.wrapping}>{tLaw(`kind.${entry.kind}`)}</span>
            </StateWord>
          </small>
        )}
        {entry.kind === 'later' && from !== null ? (
          <small className={classes.second}>
            {tLaw('list.laterFrom', { date: format.date(from, 'table') })}
          </small>
        ) : null}
      </Td>
      <Td>{isDue(entry) ? <DueDay entry={entry} law={law} today={today} words={words} /> : null}</Td>
      <Td numeric>
        {words.dayNumbers(duty.effortDays)}
        {duty.recurringDaysPerYear.high === 0 ? null : (
          <small className={classes.second}>
            {t('duties.yearly', { days: words.dayNumbers(duty.recurringDaysPerYear) })}
          </small>
        )}
      </Td>
      <Td>{isDue(entry) ? <DutyRecordCell dutyId={duty.id} law={law} words={words} /> : null}</Td>
    </tr>
  );
}

/** Something is to be done by a day: what is proposed, advised or over is not. */
function isDue({ kind }: DutyEntry): boolean {
  return kind === 'binding' || kind === 'unknown' || kind === 'later';
}
