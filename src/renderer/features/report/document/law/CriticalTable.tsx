import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { Table, Td, Th } from '../../../../ui/Table';
import classes from '../report.module.css';
import { DueDay } from './DueDay';
import { DutyRecordCell } from './DutyRecordCell';
import { LawSource } from './LawSource';
import tables from './law.module.css';
import type { LawBlockProps } from './VerdictsBlock';

export interface CriticalTableProps extends LawBlockProps {
  readonly label: string;
  readonly entries: readonly DutyEntry[];
  /** Day of the report, YYYY-MM-DD. */
  readonly today: string;
}

/** Duties with what they ask, their day, who sees to them, and where they stand. */
export function CriticalTable({ label, entries, today, law, words }: CriticalTableProps) {
  const { t } = words;
  return (
    <Table className={`${classes.table} ${tables.duties} ${tables.small} ${tables.critical}`} label={label}>
      <thead>
        <tr>
          <Th>{t('duties.duty')}</Th>
          <Th>{t('compliance.critical.where')}</Th>
          <Th>{t('duties.by')}</Th>
          <Th>{t('duties.status')}</Th>
          <Th>{t('duties.source')}</Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { duty } = entry.assessment;
          const instrument = law.index.instruments.get(duty.instrumentId);
          return (
            <tr key={duty.id}>
              <th scope="row">
                <b>{words.text(duty.title)}</b>
                <small className={classes.second}>{words.text(duty.what)}</small>
              </th>
              <Td>{words.someCountries(entry.countries)}</Td>
              <Td>
                <DueDay entry={entry} law={law} today={today} words={words} />
              </Td>
              <Td>
                <DutyRecordCell dutyId={duty.id} law={law} words={words} />
              </Td>
              <Td>
                <LawSource
                  of={duty}
                  provision={words.joined(
                    [instrument?.citation ?? '', words.provision(duty.provision)].filter(Boolean),
                  )}
                  words={words}
                />
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
