import { useTranslation } from 'react-i18next';
import type { LegalDate } from '#core/law/plan-duties/legal-dates';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th } from '../../../ui/Table';
import type { Words } from '../use-words';
import classes from './calendar.module.css';
import type { CalendarMonth, PlanDay } from './calendar-months';
import { DeadlineRow } from './DeadlineRow';
import { EntryRow } from './EntryRow';
import { RightRow } from './RightRow';

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
      {months.map(({ month, items, dueCount }) => (
        <tbody key={month}>
          <tr>
            <th scope="rowgroup" colSpan={5} className={classes.month}>
              {words.format.date(month)}
              {dueCount === 0 ? null : (
                <span className={classes.soft}> {t('dueCount', { count: dueCount })}</span>
              )}
            </th>
          </tr>
          {items.map((item) =>
            item.kind === 'plan' ? (
              <PlanDayRow key={item.planDay.kind} day={item.planDay} words={words} />
            ) : item.kind === 'law' ? (
              <LegalRow key={`${item.legal.instrument.id} ${item.date}`} legal={item.legal} words={words} />
            ) : item.kind === 'right' ? (
              <RightRow
                key={`${item.right.task.kind} ${item.right.task.itemId} ${item.date}`}
                day={item.right}
                words={words}
              />
            ) : item.kind === 'entry' ? (
              <EntryRow key={`${item.entry.country} ${item.entry.task.id}`} day={item.entry} words={words} />
            ) : (
              <DeadlineRow
                key={item.deadline.planDuty.assessment.duty.id}
                deadline={item.deadline}
                words={words}
                isOpen={openId === item.deadline.planDuty.assessment.duty.id}
                onOpen={onOpen}
              />
            ),
          )}
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
