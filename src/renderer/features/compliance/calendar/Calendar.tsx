import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { isTaskOutstanding } from '#core/strategy/entry/task-days';
import { Disclosure } from '../../../ui/Disclosure';
import { SelectField } from '../../../ui/SelectField';
import type { ViewProps } from '../ComplianceView';
import { WithPanel } from '../WithPanel';
import { CalendarExport } from './CalendarExport';
import { CalendarMonths } from './CalendarMonths';
import classes from './calendar.module.css';
import { calendarCountries } from './calendar-countries';
import { calendarMonths, isOutstanding } from './calendar-months';
import { isRightOutstanding } from './right-days';
import { Timeline } from './Timeline';
import { timelineScale } from './timeline-scale';
import { useCalendar } from './use-calendar';

const ALL = 'all';

/** Days on a line and month by month: what is due, what the law brings, what the plan itself sets. */
export function Calendar({ data, place, words }: ViewProps) {
  const { t } = useTranslation('deadlines');
  const [showsSettled, setShowsSettled] = useState(false);
  const country = place.filter.country;
  const calendar = useCalendar(data, country);
  const { deadlines, rights, entries, undated } = calendar;
  const outstanding = useMemo(() => deadlines.filter(({ state }) => isOutstanding(state)), [deadlines]);
  const openRights = useMemo(() => rights.filter(({ task }) => isRightOutstanding(task.state)), [rights]);
  const openEntries = useMemo(() => entries.filter(({ state }) => isTaskOutstanding(state)), [entries]);
  const shown = showsSettled ? deadlines : outstanding;
  const shownRights = showsSettled ? rights : openRights;
  const shownEntries = showsSettled ? entries : openEntries;
  const scale = useMemo(() => timelineScale(calendar), [calendar]);
  const months = useMemo(
    () => calendarMonths({ ...calendar, deadlines: shown, rights: shownRights, entries: shownEntries }),
    [calendar, shown, shownRights, shownEntries],
  );
  const sequence = useMemo(() => {
    const entries = new Map(data.entries.map((entry) => [entry.assessment.duty.id, entry]));
    return shown.flatMap(({ planDuty }): readonly DutyEntry[] => {
      const entry = entries.get(planDuty.assessment.duty.id);
      return entry === undefined ? [] : [entry];
    });
  }, [data.entries, shown]);
  const settledCount =
    deadlines.length -
    outstanding.length +
    (rights.length - openRights.length) +
    (entries.length - openEntries.length);
  const open = (dutyId: string) => place.go({ duty: dutyId, at: country });
  return (
    <WithPanel data={data} place={place} words={words} sequence={sequence} crumb={t('crumb')}>
      <div className={classes.bar}>
        <SelectField
          label={t('country')}
          value={country ?? ALL}
          options={[
            { value: ALL, label: t('allCountries') },
            ...calendarCountries(data.duties, data.plan, country).map((code) => ({
              value: code,
              label: words.country(code),
            })),
          ]}
          onChange={(code) => place.go({ in: code === ALL ? null : code }, { replace: true })}
        />
        {settledCount === 0 ? null : (
          <Checkbox
            size="xs"
            label={t('settled', { count: settledCount })}
            checked={showsSettled}
            onChange={(event) => setShowsSettled(event.currentTarget.checked)}
          />
        )}
        <CalendarExport
          deadlines={outstanding.filter(({ state }) => state !== 'blocked')}
          rights={rights}
          entries={openEntries}
          country={country}
          data={data}
          words={words}
        />
      </div>
      <Timeline scale={scale} />
      <CalendarMonths months={months} words={words} openId={place.dutyId} onOpen={open} />
      {undated.length === 0 ? null : (
        <Disclosure summary={t('undated', { count: undated.length })}>
          <ul className={classes.undated}>
            {undated.map(({ assessment: { duty } }) => (
              <li key={duty.id}>
                <button type="button" className="link" onClick={() => open(duty.id)}>
                  {words.text(duty.title)}
                </button>{' '}
                <span className={classes.soft}>{words.t(`timing.${duty.timing}`)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </WithPanel>
  );
}
