import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Kbd } from '../ui/Kbd';
import { chordText } from './chord';
import type { Commands } from './commands';
import { IS_MAC } from './is-mac';
import classes from './palette.module.css';
import { useShortcutList } from './use-shortcut-list';

export interface ShortcutListProps {
  readonly commands: Commands;
}

/** All keys and what they do; they are changed in the settings. */
export function ShortcutList({ commands }: ShortcutListProps) {
  const { t } = useTranslation('shell');
  const shortcuts = useShortcutList();
  return (
    <Modal
      opened
      onClose={commands.closeShortcuts}
      title={t('shortcut.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <dl className={classes.shortcuts}>
        {shortcuts.map(({ id, title, chords }) => (
          <div key={id} className={classes.shortcut}>
            <dt>{t(title)}</dt>
            <dd>
              {chords.length === 0 ? <span className="soft">{t('shortcut.none')}</span> : null}
              {chords.map((chord) => (
                <Kbd key={chordText(chord, IS_MAC)}>{chordText(chord, IS_MAC)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.change}>
        <Link href="/settings" onClick={commands.closeShortcuts}>
          {t('shortcut.change')}
        </Link>
      </p>
    </Modal>
  );
}
