import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { RiskStatus } from '#core/plan/ip/risk-record';
import rows from '../../../ui/panel-rows.module.css';
import { useRiskEdits } from '../use-risk-edits';
import classes from './panel.module.css';
import type { RiskRowProps } from './RiskPanel';

const MAX_OWNER_CHARS = 120;
const MAX_NOTE_CHARS = 20_000;

/** How far it is and who sees to it: the user's own words. */
export function RecordRows({ entry, words }: RiskRowProps) {
  const { t } = words;
  const edits = useRiskEdits(words);
  const { record } = entry.planRisk;
  const ownerId = useId();
  const noteId = useId();
  return (
    <>
      <dt className={rows.whole}>{t('record.status')}</dt>
      <dd className={rows.whole}>
        <SegmentedControl
          aria-label={t('record.status')}
          value={record.status}
          data={RiskStatus.options.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          onChange={(chosen) => {
            const status = RiskStatus.options.find((each) => each === chosen);
            if (status !== undefined) edits.change(entry, { status });
          }}
        />
        {record.status === 'closed' || record.status === 'accepted' ? (
          <p className={classes.small}>{t(`record.${record.status}`)}</p>
        ) : null}
      </dd>
      <dt>
        <label htmlFor={ownerId}>{t('record.owner')}</label>
      </dt>
      <dd>
        <TextInput
          id={ownerId}
          maxLength={MAX_OWNER_CHARS}
          value={record.owner}
          placeholder={t('record.nobody')}
          onChange={(event) => edits.change(entry, { owner: event.currentTarget.value })}
        />
      </dd>
      <dt>
        <label htmlFor={noteId}>{t('record.note')}</label>
      </dt>
      <dd>
        <Textarea
          id={noteId}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={MAX_NOTE_CHARS}
          value={record.note}
          onChange={(event) => edits.change(entry, { note: event.currentTarget.value })}
        />
      </dd>
    </>
  );
}
