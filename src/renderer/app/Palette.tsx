import '@mantine/spotlight/styles.layer.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/Kbd';
import type { Commands } from './commands';
import classes from './palette.module.css';
import { type PaletteEntry, paletteSections } from './palette-entries';
import { noteRecent, readRecent } from './recent-entries';
import { usePaletteEntries } from './use-palette-entries';

const [spotlightStore, spotlight] = createSpotlight();

export interface PaletteProps {
  readonly commands: Commands;
}

/** Search field over everything one can go to or do. Mounted while it is open. */
export function Palette({ commands }: PaletteProps) {
  const { t } = useTranslation('shell');
  const [query, setQuery] = useState('');
  const [recentIds] = useState(() => readRecent(localStorage));
  const entries = usePaletteEntries(commands);
  const sections = paletteSections(entries, query, recentIds);
  useEffect(() => spotlight.open(), []);

  function run(entry: PaletteEntry): void {
    noteRecent(localStorage, entry.id);
    entry.run();
  }

  // Handed on to the scroll area, which the type does not tell: a list that scrolls is to be reached by keys.
  const viewport = { viewportProps: { tabIndex: 0, 'aria-label': t('palette.results') } };

  return (
    <Spotlight.Root
      store={spotlightStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      onSpotlightClose={commands.closePalette}
      classNames={{ content: classes.content }}
      attributes={{ content: { 'aria-label': t('palette.label') } }}
    >
      <Spotlight.Search placeholder={t('palette.open')} aria-label={t('palette.label')} data-native-undo />
      <Spotlight.ActionsList className={classes.list} {...viewport}>
        {sections.map(({ group, entries: found }) => (
          <Spotlight.ActionsGroup key={group} className={classes.group} label={t(`palette.${group}`)}>
            {found.map((entry) => (
              <Spotlight.Action key={entry.id} className={classes.action} onClick={() => run(entry)}>
                <span className={classes.label}>{entry.label}</span>
                {entry.chord === null ? null : <Kbd>{entry.chord}</Kbd>}
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {sections.length === 0 ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
