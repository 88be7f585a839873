import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClockRow, clockRows, deadlineMs, readMoment } from '#core/assessments/breach-clock';
import type { DocumentSource } from '#core/assessments/context';
import type { FilledDocument } from '#core/assessments/fill-document';
import { contextFor } from '#core/assessments/make-form';
import { calendarDate, dayOf, timeOfDay } from '../../../format/dates';
import { languageOf } from '../../../format/language';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from './documents.module.css';

const TICK_MS = 20_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

export interface BreachClockProps {
  readonly document: FilledDocument;
  readonly source: DocumentSource;
}

/** Hours each country leaves to report a breach, counted down from the moment it was discovered. */
export function BreachClock({ document, source }: BreachClockProps) {
  const { t } = useTranslation('documents');
  const rows = useMemo(() => clockRows(contextFor('breach', source, document.language)), [source, document]);
  const nowMs = useNow();
  const entered = document.sections
    .flatMap(({ fields }) => fields)
    .find(({ field }) => field.id === 'discoveredAt')?.value;
  const discoveredMs = typeof entered === 'string' ? readMoment(entered) : null;
  if (rows.length === 0) return <p className="soft">{t('clock.none')}</p>;
  return (
    <div className={classes.clock}>
      <p className="meta">{t(discoveredMs === null ? 'clock.enter' : 'clock.counting')}</p>
      <Table density="roomy" label={t('clock.label')}>
        <thead>
          <tr>
            <Th>{t('clock.where')}</Th>
            <Th>{t('clock.duty')}</Th>
            <Th numeric>{t('clock.hours')}</Th>
            <Th>{t('clock.latest')}</Th>
            <Th>{t('clock.left')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClockLine
              key={row.duty.assessment.duty.id}
              row={row}
              discoveredMs={discoveredMs}
              nowMs={nowMs}
            />
          ))}
        </tbody>
      </Table>
      <p className="meta">{t('clock.workingDays')}</p>
    </div>
  );
}

interface ClockLineProps {
  readonly row: ClockRow;
  readonly discoveredMs: number | null;
  readonly nowMs: number;
}

function ClockLine({ row, discoveredMs, nowMs }: ClockLineProps) {
  const { t, i18n } = useTranslation('documents');
  const language = languageOf(i18n.language);
  const { duty, where, citation, regulator, hours, isCertain } = row;
  const latestMs = discoveredMs === null ? null : deadlineMs(discoveredMs, hours);
  return (
    <Tr>
      <Td rowHead>{where[language]}</Td>
      <Td>
        {duty.assessment.duty.title[language]}
        <span className={`meta ${classes.second}`}>
          {citation[language]}
          {regulator === null ? '' : t('clock.to', { regulator: regulator[language] })}
        </span>
        {isCertain ? null : <StateWord tone="unk">{t('need.maybe')}</StateWord>}
      </Td>
      <Td numeric>{hours === null ? t('clock.noHours') : hours}</Td>
      <Td>
        {latestMs === null
          ? t('clock.dash')
          : `${calendarDate(dayOf(latestMs), language, 'table')} ${timeOfDay(latestMs)}`}
      </Td>
      <Td>{latestMs === null ? t('clock.dash') : <TimeLeft leftMs={latestMs - nowMs} />}</Td>
    </Tr>
  );
}

function TimeLeft({ leftMs }: { readonly leftMs: number }) {
  const { t } = useTranslation('documents');
  const whole = Math.floor(Math.abs(leftMs) / MINUTE_MS);
  const words = t('clock.duration', {
    hours: Math.floor((whole * MINUTE_MS) / HOUR_MS),
    minutes: whole % 60,
  });
  return leftMs < 0 ? (
    <StateWord tone="crit">{t('clock.over', { duration: words })}</StateWord>
  ) : (
    <StateWord tone={leftMs < 12 * HOUR_MS ? 'warn' : 'acc'}>{words}</StateWord>
  );
}

/** Time of this machine, kept up to date [ms since 1970]. */
function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
