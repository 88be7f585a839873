import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DutyStatus } from '#core/plan/compliance';
import { DayField } from '../../../ui/DayField';
import rows from '../../../ui/panel-rows.module.css';
import { useDutyEdits } from '../use-duty-edits';
import type { DutyRowProps } from './DutyPanel';
import classes from './duty.module.css';

const MAX_OWNER_CHARS = 120;
const MAX_NOTES_CHARS = 20_000;

/** How far it is, who sees to it and until when: the user's own words. */
export function RecordRows({ entry, data, words }: DutyRowProps) {
  const { t, format } = words;
  const edits = useDutyEdits(words);
  const { duty } = entry.assessment;
  const record = data.recordOf(duty.id);
  const dueOn = data.dueOn(entry);
  const [wantsWaived, setWantsWaived] = useState(false);
  const change = (part: Parameters<typeof edits.change>[2]) =>
    edits.change(duty.id, words.text(duty.title), part);
  const shown = wantsWaived ? 'waived' : record.status;
  return (
    <>
      <dt className={rows.whole}>{t('record.status')}</dt>
      <dd className={rows.whole}>
        <SegmentedControl
          aria-label={t('record.status')}
          value={shown}
          data={DutyStatus.options.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          onChange={(chosen) => {
            const status = DutyStatus.parse(chosen);
            // Setting a duty aside without a reason would hide it for ever.
            const needsReason = status === 'waived' && record.notes.trim() === '';
            setWantsWaived(needsReason);
            if (!needsReason) change({ status });
          }}
        />
        {wantsWaived ? (
          <form
            className={classes.waive}
            onSubmit={(event) => {
              event.preventDefault();
              if (record.notes.trim() !== '' && change({ status: 'waived' })) setWantsWaived(false);
            }}
          >
            <p className={classes.small}>{t('record.sayWhy')}</p>
            <Button type="submit" disabled={record.notes.trim() === ''}>
              {t('record.waive')}
            </Button>
          </form>
        ) : null}
      </dd>
      <dt>
        <label htmlFor="duty-owner">{t('record.owner')}</label>
      </dt>
      <dd>
        <TextInput
          id="duty-owner"
          maxLength={MAX_OWNER_CHARS}
          value={record.owner}
          placeholder={t('record.nobody')}
          onChange={(event) => change({ owner: event.currentTarget.value })}
        />
      </dd>
      <dt>{t('record.due')}</dt>
      <dd>
        <div className={classes.due}>
          <DayField
            name={{ label: t('record.due') }}
            value={dueOn}
            onChange={(day) => change({ dueOn: day })}
          />
          {record.dueOn === null ? (
            <span className={classes.small}>{t(dueOn === null ? 'record.noDay' : 'record.counted')}</span>
          ) : (
            <button type="button" className="link" onClick={() => change({ dueOn: null })}>
              {t('record.countAgain')}
            </button>
          )}
        </div>
        {dueOn !== null && dueOn < data.today && record.status !== 'done' && record.status !== 'waived' ? (
          <p className={classes.overdue}>{t('record.overdue', { date: format.date(dueOn) })}</p>
        ) : null}
      </dd>
      <dt>
        <label htmlFor="duty-notes">{t('record.notes')}</label>
      </dt>
      <dd>
        <Textarea
          id="duty-notes"
          autosize
          minRows={2}
          maxRows={12}
          maxLength={MAX_NOTES_CHARS}
          value={record.notes}
          onChange={(event) => change({ notes: event.currentTarget.value })}
        />
      </dd>
    </>
  );
}
