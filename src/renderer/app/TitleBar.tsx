import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSession } from '../state/use-state';
import { Kbd } from '../ui/Kbd';
import type { Commands } from './commands';
import { IS_MAC } from './is-mac';
import { LanguageSwitch } from './LanguageSwitch';
import { PlanName } from './PlanName';
import { SaveStatus } from './SaveStatus';
import { chordOf } from './shortcuts';
import { ThemeSwitch } from './ThemeSwitch';
import classes from './title-bar.module.css';
import { UndoRedo } from './UndoRedo';
import { useShortcutList } from './use-shortcut-list';

/** The same in every language. */
const PRODUCT_NAME = 'Landfall';

export interface TitleBarProps {
  readonly commands: Commands;
  /** A narrow window: the rail is behind a button, language and theme are in it. */
  readonly isCompact: boolean;
  readonly railOpen: boolean;
  readonly onToggleRail: () => void;
}

/** Mark, open plan and its save state, undo and redo, the palette, language and theme. */
export function TitleBar({ commands, isCompact, railOpen, onToggleRail }: TitleBarProps) {
  const { t } = useTranslation('shell');
  const isOpen = useSession((session) => session.plan !== null);
  const paletteChord = chordOf(useShortcutList(), 'palette', IS_MAC);
  return (
    <div className={classes.bar}>
      {isCompact ? (
        <button type="button" className={classes.word} aria-expanded={railOpen} onClick={onToggleRail}>
          {t('rail.menu')}
        </button>
      ) : (
        <Link href="/" className={classes.mark}>
          {PRODUCT_NAME}
        </Link>
      )}
      {isOpen ? <PlanName /> : <span className={classes.saved}>{t('plan.none')}</span>}
      {isOpen ? <SaveStatus /> : null}
      <span className={classes.grow} />
      <UndoRedo commands={commands} />
      <button type="button" className={classes.find} onClick={commands.openPalette} aria-haspopup="dialog">
        <span>{t('palette.open')}</span>
        {isCompact || paletteChord === null ? null : <Kbd>{paletteChord}</Kbd>}
      </button>
      {isCompact ? null : (
        <>
          <LanguageSwitch commands={commands} />
          <ThemeSwitch commands={commands} />
        </>
      )}
    </div>
  );
}
