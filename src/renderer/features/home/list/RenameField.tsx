import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './list.module.css';

const MAX_NAME_CHARS = 120;

export interface RenameFieldProps {
  readonly name: string;
  /** Called once, with the new name; null = the old one stays. */
  readonly onDone: (name: string | null) => void;
}

/** The name as a field. Enter or leaving keeps what was typed, Escape the old name; an empty name is no name. */
export function RenameField({ name, onDone }: RenameFieldProps) {
  const { t } = useTranslation('home');
  const [draft, setDraft] = useState(name);
  const isDone = useRef(false);

  function finish(typed: string): void {
    if (isDone.current) return;
    isDone.current = true;
    const next = typed.trim();
    onDone(next === '' || next === name ? null : next);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') finish(draft);
    if (event.key === 'Escape') finish(name);
  }
  return (
    <input
      className={classes.rename}
      aria-label={t('rename', { name })}
      // biome-ignore lint/a11y/noAutofocus: the user has just asked to type here
      autoFocus
      data-native-undo
      maxLength={MAX_NAME_CHARS}
      value={draft}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => finish(draft)}
      onKeyDown={onKeyDown}
    />
  );
}
