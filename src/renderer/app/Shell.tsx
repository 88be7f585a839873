import { AppShell } from '@mantine/core';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useUi } from '../state/use-state';
import { Announcer } from './Announcer';
import { Banners } from './Banners';
import { LanguageSwitch } from './LanguageSwitch';
import { PageHost } from './PageHost';
import { PlanCheckPanel } from './PlanCheckPanel';
import { Rail } from './Rail';
import { StatusLine } from './StatusLine';
import classes from './shell.module.css';
import { ThemeSwitch } from './ThemeSwitch';
import { TitleBar } from './TitleBar';
import { useCommands } from './use-commands';
import { useHostCommands } from './use-host-commands';
import { useIsCompact } from './use-is-compact';
import { useSaveOnExit } from './use-save-on-exit';
import { useShortcuts } from './use-shortcuts';

const loadPalette = async () => ({ default: (await import('./Palette')).Palette });
const Palette = lazy(loadPalette);
const ShortcutList = lazy(async () => ({ default: (await import('./ShortcutList')).ShortcutList }));

/** Heights and widths of the frame at a text size of 100 % [px]; Mantine turns them into rem. */
const TITLE_BAR_PX = 40;
const RAIL_PX = 172;
const STATUS_LINE_PX = 26;

/** The frame: title bar, rail, page, status line. */
export function Shell() {
  const { t } = useTranslation('shell');
  const [path] = useLocation();
  const isCompact = useIsCompact();
  const [railOpen, setRailOpen] = useState(false);
  const closeRail = useCallback(() => setRailOpen(false), []);
  const sidePanel = useUi((ui) => ui.sidePanel);
  const paletteOpen = useUi((ui) => ui.paletteOpen);
  const shortcutsOpen = useUi((ui) => ui.shortcutsOpen);
  const commands = useCommands();
  useShortcuts(commands);
  useHostCommands(commands);
  useSaveOnExit();
  useEffect(() => {
    // Fetched ahead: what is typed right after the first Ctrl+K must not be lost.
    const idle = requestIdleCallback(() => void loadPalette());
    return () => cancelIdleCallback(idle);
  }, []);
  const railHidden = isCompact && !railOpen;
  return (
    <AppShell
      header={{ height: TITLE_BAR_PX }}
      navbar={{ width: RAIL_PX, breakpoint: 0, collapsed: { mobile: railHidden, desktop: railHidden } }}
      footer={{ height: STATUS_LINE_PX }}
      padding={0}
      transitionDuration={0}
      withBorder={false}
    >
      <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <AppShell.Header className={classes.header}>
        <TitleBar
          commands={commands}
          isCompact={isCompact}
          railOpen={railOpen}
          onToggleRail={() => setRailOpen((open) => !open)}
        />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} aria-label={t('rail.label')}>
        <Rail path={path} onNavigate={closeRail} />
        {isCompact ? (
          <div className={classes.switches}>
            <LanguageSwitch commands={commands} />
            <ThemeSwitch commands={commands} />
          </div>
        ) : null}
      </AppShell.Navbar>
      <AppShell.Main className={classes.main}>
        <Banners />
        <div className={classes.columns}>
          <div id="main" tabIndex={-1} className={classes.page}>
            <PageHost path={path} />
          </div>
          {sidePanel?.kind === 'plan-check' ? <PlanCheckPanel /> : null}
        </div>
      </AppShell.Main>
      <AppShell.Footer className={classes.footer}>
        <StatusLine />
      </AppShell.Footer>
      <Announcer />
      <Suspense fallback={null}>
        {paletteOpen ? <Palette commands={commands} /> : null}
        {shortcutsOpen ? <ShortcutList commands={commands} /> : null}
      </Suspense>
    </AppShell>
  );
}
