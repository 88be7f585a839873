import { Button, Textarea, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { acceptanceOf } from '#core/ip/licences/finding-key';
import type { MaterialEdits } from '../use-material-edits';
import type { MaterialWords } from '../use-material-words';
import type { KeyedFinding } from '../use-materials';
import classes from './finding.module.css';

export interface AcceptRowsProps {
  readonly keyed: KeyedFinding;
  readonly words: MaterialWords;
  readonly edits: MaterialEdits;
}

/** To bear a finding as it is takes a name and a reason; it stays in the list. */
export function AcceptRows({ keyed: { key, finding, record }, words, edits }: AcceptRowsProps) {
  const { t } = words;
  const [owner, setOwner] = useState(record?.owner ?? '');
  const [note, setNote] = useState(record?.note ?? '');
  const noteId = useId();
  const ownerId = useId();
  const acceptance = acceptanceOf(finding, record);
  const title = words.text(finding.title);
  const isSaid = owner.trim() !== '' && note.trim() !== '';
  const isChanged = owner !== record?.owner || note !== record.note || acceptance === 'partly';
  return (
    <>
      <dt>{t('accept.title')}</dt>
      <dd>
        <form
          className={classes.accept}
          onSubmit={(event) => {
            event.preventDefault();
            if (isSaid) edits.accept(key, finding.materials, owner.trim(), note.trim(), title);
          }}
        >
          <p className={classes.small}>
            {t(
              acceptance === 'open'
                ? 'accept.help'
                : acceptance === 'partly'
                  ? 'accept.partly'
                  : 'accept.done',
            )}
          </p>
          <label htmlFor={ownerId}>{t('accept.owner')}</label>
          <TextInput
            id={ownerId}
            maxLength={120}
            value={owner}
            onChange={(event) => setOwner(event.currentTarget.value)}
          />
          <label htmlFor={noteId}>{t('accept.note')}</label>
          <Textarea
            id={noteId}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={20_000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <span className={classes.chips}>
            <Button type="submit" disabled={!isSaid || !isChanged}>
              {t(acceptance === 'open' ? 'accept.submit' : 'accept.again')}
            </Button>
            {record === undefined ? null : (
              <button type="button" className="link" onClick={() => edits.reopen(key, title)}>
                {t('accept.reopen')}
              </button>
            )}
          </span>
        </form>
      </dd>
    </>
  );
}
