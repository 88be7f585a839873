import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '#core/law/plan-duties/deadlines';
import type { EntryTaskDay } from '#core/strategy/entry/task-days';
import { saveTextFile } from '../../../app/save-file';
import { officeName } from '../../../ip/office-name';
import { taskKey } from '../../../ip/task-key';
import { useSession } from '../../../state/use-state';
import type { ComplianceData } from '../use-compliance';
import type { Words } from '../use-words';
import { calendarDays, calendarFileName } from './calendar-days';
import type { RightDay } from './calendar-months';
import { entryCalendarDays } from './entry-days';
import { isRightOutstanding, rightCalendarDays } from './right-days';

export interface CalendarExportProps {
  /** Of duties that apply and are neither done nor waived. */
  readonly deadlines: readonly Deadline[];
  /** All last days for rights; what is done is left out of the file. */
  readonly rights: readonly RightDay[];
  /** Tasks of entry plans that are neither done nor dropped. */
  readonly entries: readonly EntryTaskDay[];
  /** Null = all countries. */
  readonly country: string | null;
  readonly data: ComplianceData;
  readonly words: Words;
}

/** Hands the deadlines to the user's own calendar. */
export function CalendarExport({ deadlines, rights, entries, country, data, words }: CalendarExportProps) {
  const { t } = useTranslation('deadlines');
  const { t: ofRight } = useTranslation('protection');
  const openRights = rights.filter(({ task }) => isRightOutstanding(task.state));
  const count = deadlines.length + openRights.length + entries.length;
  const planId = useSession((state) => state.id) ?? '';
  const revision = useSession((state) => state.revision);
  const savedAtMs = useSession((state) => state.savedAtMs) ?? 0;
  async function save(): Promise<void> {
    const { writeCalendar } = await import('./write-calendar');
    const where = country === null ? t('allCountries') : words.country(country);
    const text = writeCalendar({
      name: t('file.name', { plan: data.plan.name, where }),
      days: [
        ...calendarDays(deadlines, planId, data.index, words, {
          severity: (severity) => words.t(`severity.${severity}`),
          noAdvice: t('file.noAdvice'),
        }),
        ...rightCalendarDays(rights, planId, {
          task: ({ task, right }) => ofRight(taskKey(task.kind, right)),
          title: ({ task, right }) =>
            ofRight('family.title', { right: ofRight(`right.${right}`), title: task.title }),
          market: (market) => officeName(market, ofRight, words.country),
          category: t('file.rights'),
          noAdvice: t('file.noAdvice'),
        }),
        ...entryCalendarDays(entries, planId, {
          market: words.country,
          section: (section) => t(`entry.${section}`),
          owner: (owner) => t('file.owner', { owner }),
          category: t('file.entry'),
        }),
      ],
      savedAtMs,
      revision,
    });
    saveTextFile(calendarFileName(data.plan.name, country), text, 'text/calendar;charset=utf-8');
  }
  return (
    <Button disabled={count === 0} onClick={() => void save()}>
      {t('export', { count })}
    </Button>
  );
}
