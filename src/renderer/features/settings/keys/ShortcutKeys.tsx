import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#core/contract/settings';
import { chordText } from '../../../app/chord';
import { IS_MAC } from '../../../app/is-mac';
import { type KeyChoice, type Refusal, refusalOf, shortcutsWith, withKey } from '../../../app/own-keys';
import { useStores } from '../../../state/stores-context';
import { useSettings } from '../../../state/use-state';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Th } from '../../../ui/Table';
import classes from '../settings.module.css';
import { ShortcutRow } from './ShortcutRow';

/** The row that waits for a key, and what was wrong with the last one. */
export interface KeyEdit {
  readonly id: string;
  readonly refused: { readonly choice: KeyChoice; readonly refusal: Refusal } | null;
}

/** All commands that have a key, each of which can be changed, taken away or put back. */
export function ShortcutKeys({ onChange }: { readonly onChange: (change: Partial<Settings>) => void }) {
  const { t } = useTranslation('settings');
  const { t: tShell } = useTranslation('shell');
  const { ui } = useStores();
  const own = useSettings((settings) => settings.shortcuts);
  const [edit, setEdit] = useState<KeyEdit | null>(null);

  function choose(id: string, choice: KeyChoice): void {
    const refusal = refusalOf(own, id, choice);
    if (refusal === null) store(id, choice);
    else setEdit({ id, refused: { choice, refusal } });
  }
  function store(id: string, choice: KeyChoice): void {
    const changed = withKey(own, id, choice);
    setEdit(null);
    onChange({ shortcuts: changed });
    const shortcut = shortcutsWith(changed).find((candidate) => candidate.id === id);
    if (shortcut === undefined) return;
    const keys = shortcut.chords.map((chord) => chordText(chord, IS_MAC)).join(', ');
    ui.announce(
      t('keys.now', { command: tShell(shortcut.title), keys: keys === '' ? tShell('shortcut.none') : keys }),
    );
  }
  return (
    <section className={classes.group} aria-labelledby="settings-keys">
      <SectionHead
        id="settings-keys"
        title={t('keys.title')}
        meta={
          Object.keys(own).length === 0 ? (
            t('keys.meta')
          ) : (
            <button type="button" className="link" onClick={() => onChange({ shortcuts: {} })}>
              {t('keys.resetAll')}
            </button>
          )
        }
      />
      <Table label={t('keys.title')} className={classes.keys}>
        <thead>
          <tr>
            <Th>{t('keys.command')}</Th>
            <Th>{t('keys.keys')}</Th>
            <Th>
              <span className="visually-hidden">{t('keys.change')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {shortcutsWith(own).map((shortcut) => (
            <ShortcutRow
              key={shortcut.id}
              shortcut={shortcut}
              isOwn={own[shortcut.id] !== undefined}
              edit={edit?.id === shortcut.id ? edit : null}
              onEdit={() => setEdit({ id: shortcut.id, refused: null })}
              onCancel={() => setEdit(null)}
              onChoose={(choice) => choose(shortcut.id, choice)}
              onTakeOver={(choice) => store(shortcut.id, choice)}
            />
          ))}
        </tbody>
      </Table>
      <p className="meta">{t('keys.note')}</p>
    </section>
  );
}
