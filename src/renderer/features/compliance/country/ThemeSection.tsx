import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import type { ThemeId } from '#core/law/themes';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { ComplianceData } from '../use-compliance';
import type { Words } from '../use-words';
import classes from './country.module.css';

export interface ThemeSectionProps {
  readonly theme: ThemeId;
  readonly entries: readonly DutyEntry[];
  readonly data: ComplianceData;
  readonly words: Words;
  readonly openId: string | null;
  readonly onOpen: (dutyId: string) => void;
}

/** One theme of a country; it stands there even when there is nothing in it. */
export function ThemeSection({ theme, entries, data, words, openId, onOpen }: ThemeSectionProps) {
  const { t, format } = words;
  const title = t(`theme.${theme}`);
  return (
    <section className={classes.theme} aria-label={title}>
      <h3>{title}</h3>
      {entries.length === 0 ? (
        <p className="meta">{t('cell.none')}</p>
      ) : (
        <Table label={title} density="roomy">
          <colgroup>
            <col />
            <col className={classes.state} />
            <col className={classes.due} />
            <col className={classes.days} />
            <col className={classes.status} />
          </colgroup>
          <thead className="visually-hidden">
            <tr>
              <Th>{t('column.duty')}</Th>
              <Th>{t('column.state')}</Th>
              <Th>{t('column.due')}</Th>
              <Th numeric>{t('column.days')}</Th>
              <Th>{t('column.status')}</Th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => {
              const { duty } = entry.assessment;
              const dueOn = data.dueOn(entry);
              return (
                <Tr key={duty.id} selected={duty.id === openId} onSelect={() => onOpen(duty.id)}>
                  <Td rowHead className={classes.duty}>
                    {words.text(duty.title)}
                    <span className={classes.second}>{words.provision(duty.provision)}</span>
                  </Td>
                  <Td>
                    <StateOf entry={entry} words={words} />
                  </Td>
                  <Td className={classes.dueCell}>
                    {dueOn === null ? t(`timingShort.${duty.timing}`) : format.date(dueOn, 'table')}
                  </Td>
                  <Td numeric>{t('matrix.days', { range: words.dayNumbers(duty.effortDays) })}</Td>
                  <Td className={classes.statusCell}>{t(`status.${data.recordOf(duty.id).status}`)}</Td>
                </Tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function StateOf({ entry: { kind, assessment }, words: { t, format } }: { entry: DutyEntry; words: Words }) {
  if (kind === 'unknown') return <StateWord tone="unk">{t('kind.unknown')}</StateWord>;
  if (kind === 'later' && assessment.from !== null)
    return t('list.laterFrom', { date: format.date(assessment.from, 'table') });
  if (kind !== 'binding') return t(`kind.${kind}`);
  const { severity } = assessment.duty;
  return severity === 'critical' ? (
    <StateWord tone="crit">{t('severity.critical')}</StateWord>
  ) : (
    t(`severity.${severity}`)
  );
}
