import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { chordOfPress, chordText } from '../../../app/chord';
import { IS_MAC } from '../../../app/is-mac';
import type { KeyChoice } from '../../../app/own-keys';
import classes from '../settings.module.css';
import type { KeyEdit } from './ShortcutKeys';

export interface KeyCaptureProps {
  readonly command: string;
  readonly refused: KeyEdit['refused'];
  readonly onCancel: () => void;
  readonly onChoose: (choice: KeyChoice) => void;
  readonly onTakeOver: (choice: KeyChoice) => void;
}

/** Waits for the new key. Escape and leaving keep the old one; Tab goes on to the words beside it. */
export function KeyCapture({ command, refused, onCancel, onChoose, onTakeOver }: KeyCaptureProps) {
  const { t } = useTranslation('settings');
  const { t: tShell } = useTranslation('shell');
  const { t: tCommon } = useTranslation('common');

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Tab' && !event.ctrlKey && !event.metaKey && !event.altKey) return;
    // Nothing that is pressed here may run a command.
    event.preventDefault();
    event.stopPropagation();
    const chord = chordOfPress(event, IS_MAC);
    if (chord?.key === 'escape') onCancel();
    else if (chord !== null) onChoose(chord);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the whole of it is what ends the change
    <div
      className={classes.capture}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onCancel();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the field has taken the place of the button just pressed
        autoFocus
        readOnly
        className={classes.press}
        aria-label={t('keys.pressLabel', { command })}
        aria-invalid={refused !== null || undefined}
        value={refused === null || !isChord(refused.choice) ? '' : chordText(refused.choice, IS_MAC)}
        placeholder={t('keys.press')}
        onKeyDown={onKeyDown}
      />
      <span role="status">{refusal()}</span>
      {refused?.refusal.kind === 'taken' ? (
        <button type="button" className="link" onClick={() => onTakeOver(refused.choice)}>
          {t('keys.takeOver')}
        </button>
      ) : null}
      <button type="button" className="link" onClick={() => onChoose(null)}>
        {t('keys.noKey')}
      </button>
      <button type="button" className="link" onClick={onCancel}>
        {tCommon('cancel')}
      </button>
    </div>
  );

  function refusal(): string {
    switch (refused?.refusal.kind) {
      case undefined:
        return '';
      case 'taken':
        return t('keys.taken', { command: tShell(refused.refusal.by.title) });
      case 'unusable':
      case 'reserved':
        return t(`keys.${refused.refusal.kind}`);
    }
  }
}

function isChord(choice: KeyChoice): choice is Exclude<KeyChoice, null | 'default'> {
  return choice !== null && choice !== 'default';
}
