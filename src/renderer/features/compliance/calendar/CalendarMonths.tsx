import { useTranslation } from 'react-i18next';
import type { LegalDate } from '#core/law/plan-duties/legal-dates';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th } from '../../../ui/Table';
import type { Words } from '../use-words';
import classes from './calendar.module.css';
import type { CalendarMonth, PlanDay } from './calendar-months';
import { DeadlineRow } from './DeadlineRow';

export interface CalendarMonthsProps {
  readonly months: readonly CalendarMonth[];
  readonly words: Words;
  /** Duty whose panel is open. */
  readonly openId: string | null;
  readonly onOpen: (dutyId: string) => void;
}

/** The calendar as a table, a group of rows a month. */
export function CalendarMonths({ months, words, openId, onOpen }: CalendarMonthsProps) {
  const { t } = useTranslation('deadlines');
  return (
    <Table density="roomy" stickyHead label={t('label')} className={classes.table ?? ''}>
      <thead>
        <tr>
          <Th className={classes.day ?? ''}>{t('column.day')}</Th>
          <Th>{t('column.what')}</Th>
          <Th className={classes.where ?? ''}>{words.t('column.country')}</Th>
          <Th>{words.t('column.severity')}</Th>
          <Th>{t('column.state')}</Th>
        </tr>
      </thead>
      {months.map(({ month, planDays, legalDates, deadlines }) => (
        <tbody key={month}>
          <tr>
            <th scope="rowgroup" colSpan={5} className={classes.month}>
              {words.format.date(month)}
              {deadlines.length === 0 ? null : (
                <span className={classes.soft}> {t('dueCount', { count: deadlines.length })}</span>
              )}
            </th>
          </tr>
          {planDays.map((day) => (
            <PlanDayRow key={day.kind} day={day} words={words} />
          ))}
          {legalDates.map((legal) => (
            <LegalRow key={legal.instrument.id + legal.date} legal={legal} words={words} />
          ))}
          {deadlines.map((deadline) => (
            <DeadlineRow
              key={deadline.planDuty.assessment.duty.id}
              deadline={deadline}
              words={words}
              isOpen={openId === deadline.planDuty.assessment.duty.id}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function PlanDayRow({ day: { kind, date }, words }: { readonly day: PlanDay; readonly words: Words }) {
  const { t } = useTranslation('deadlines');
  return (
    <tr>
      <Td className={classes.day ?? ''}>{words.format.date(date, 'table')}</Td>
      <td colSpan={4}>
        <StateWord tone="acc">{t(`milestone.${kind}`)}</StateWord>
      </td>
    </tr>
  );
}

function LegalRow({ legal, words }: { readonly legal: LegalDate; readonly words: Words }) {
  const { t } = useTranslation('deadlines');
  const { date, instrument, what, isCertain, dutyCount } = legal;
  return (
    <tr>
      <Td className={classes.day ?? ''}>{words.format.date(date, 'table')}</Td>
      <td colSpan={4} className={classes.legal}>
        {t('legal.law', { law: words.text(instrument.title) })}
        {what === null ? t('legal.begins') : words.text(what)}
        {dutyCount === 0 ? null : (
          <span className={classes.soft}>{t('legal.duties', { count: dutyCount })}</span>
        )}
        {isCertain ? null : <span className={classes.blocked}>{t('legal.blocked')}</span>}
      </td>
    </tr>
  );
}
