import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/Kbd';
import type { Commands } from './commands';
import { IS_MAC } from './is-mac';
import classes from './palette.module.css';
import { chordText, SHORTCUTS } from './shortcuts';

export interface ShortcutListProps {
  readonly commands: Commands;
}

/** All keys and what they do. */
export function ShortcutList({ commands }: ShortcutListProps) {
  const { t } = useTranslation('shell');
  return (
    <Modal
      opened
      onClose={commands.closeShortcuts}
      title={t('shortcut.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <dl className={classes.shortcuts}>
        {SHORTCUTS.map(({ id, title, chords }) => (
          <div key={id} className={classes.shortcut}>
            <dt>{t(title)}</dt>
            <dd>
              {chords.map((chord) => (
                <Kbd key={chordText(chord, IS_MAC)}>{chordText(chord, IS_MAC)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
