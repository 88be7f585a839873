import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { chordText } from '../../../app/chord';
import { IS_MAC } from '../../../app/is-mac';
import type { KeyChoice } from '../../../app/own-keys';
import type { Shortcut } from '../../../app/shortcuts';
import { Kbd } from '../../../ui/Kbd';
import { Td, Tr } from '../../../ui/Table';
import classes from '../settings.module.css';
import { KeyCapture } from './KeyCapture';
import type { KeyEdit } from './ShortcutKeys';

export interface ShortcutRowProps {
  readonly shortcut: Shortcut;
  /** The user has changed its key. */
  readonly isOwn: boolean;
  /** null = the row does not wait for a key. */
  readonly edit: KeyEdit | null;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
  readonly onChoose: (choice: KeyChoice) => void;
  /** The choice counts although another command has its chord. */
  readonly onTakeOver: (choice: KeyChoice) => void;
}

/** One command and its keys. */
export function ShortcutRow(props: ShortcutRowProps) {
  const { shortcut, isOwn, edit, onEdit, onCancel, onChoose, onTakeOver } = props;
  const { t } = useTranslation('settings');
  const { t: tShell } = useTranslation('shell');
  const change = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const command = tShell(shortcut.title);

  // The field that had the focus is gone: it goes back to where the change began.
  useEffect(() => {
    if (wasEditing.current && edit === null && document.activeElement === document.body)
      change.current?.focus();
    wasEditing.current = edit !== null;
  }, [edit]);

  if (edit !== null)
    return (
      <tr>
        <Td rowHead>{command}</Td>
        <Td colSpan={2}>
          <KeyCapture
            command={command}
            refused={edit.refused}
            onCancel={onCancel}
            onChoose={onChoose}
            onTakeOver={onTakeOver}
          />
        </Td>
      </tr>
    );
  return (
    <Tr>
      <Td rowHead>{command}</Td>
      <Td>
        <span className={classes.chords}>
          {shortcut.chords.length === 0 ? <span className="soft">{tShell('shortcut.none')}</span> : null}
          {shortcut.chords.map((chord) => (
            <Kbd key={chordText(chord, IS_MAC)}>{chordText(chord, IS_MAC)}</Kbd>
          ))}
        </span>
      </Td>
      <Td className={classes.action}>
        {isOwn ? (
          <button
            type="button"
            className="link"
            aria-label={t('keys.resetLabel', { command })}
            onClick={() => onChoose('default')}
          >
            {t('keys.reset')}
          </button>
        ) : null}{' '}
        <button
          ref={change}
          type="button"
          className="link"
          aria-label={t('keys.changeLabel', { command })}
          onClick={onEdit}
        >
          {t('keys.change')}
        </button>
      </Td>
    </Tr>
  );
}
