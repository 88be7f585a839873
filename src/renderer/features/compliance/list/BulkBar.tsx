import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DutyStatus } from '#core/plan/compliance';
import { useDutyEdits } from '../use-duty-edits';
import type { Words } from '../use-words';
import classes from './list.module.css';

export interface BulkBarProps {
  readonly ids: readonly string[];
  readonly words: Words;
  readonly onDone: () => void;
}

/** One owner or one state for all chosen duties: one step of undo. Setting aside needs a reason each, so not here. */
export function BulkBar({ ids, words, onDone }: BulkBarProps) {
  const { t } = words;
  const edits = useDutyEdits(words);
  const [owner, setOwner] = useState('');
  return (
    <fieldset className={classes.bulk} aria-label={t('bulk.label')}>
      <b>{t('bulk.chosen', { count: ids.length })}</b>
      <form
        className={classes.bulkOwner}
        onSubmit={(event) => {
          event.preventDefault();
          if (edits.changeMany(ids, { owner: owner.trim() })) onDone();
        }}
      >
        <TextInput
          aria-label={t('record.owner')}
          placeholder={t('record.owner')}
          maxLength={120}
          value={owner}
          onChange={(event) => setOwner(event.currentTarget.value)}
        />
        <Button type="submit">{t('bulk.setOwner')}</Button>
      </form>
      {DutyStatus.options
        .filter((status) => status !== 'waived')
        .map((status) => (
          <Button
            key={status}
            onClick={() => {
              if (edits.changeMany(ids, { status })) onDone();
            }}
          >
            {t('bulk.mark', { status: t(`status.${status}`) })}
          </Button>
        ))}
      <button type="button" className="link" onClick={onDone}>
        {t('bulk.none')}
      </button>
    </fieldset>
  );
}
