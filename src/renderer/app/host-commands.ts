import type { HostCommand, MenuCommand } from '#core/contract/bridge';
import type { Commands } from './commands';

/** Carries out what the user chose from the window's menu or opened from outside. */
export function runHostCommand(command: HostCommand, commands: Commands): void {
  if (command.kind === 'open-plan') void commands.openPlan(command.planId);
  else MENU_ACTIONS[command.command](commands);
}

const MENU_ACTIONS: Readonly<Record<MenuCommand, (commands: Commands) => unknown>> = {
  'new-plan': (commands) => commands.newPlan(),
  'export-plan': (commands) => commands.exportPlan(),
  'print-report': (commands) => commands.printReport(),
  undo: (commands) => commands.undo(),
  redo: (commands) => commands.redo(),
  palette: (commands) => commands.openPalette(),
  shortcuts: (commands) => commands.openShortcuts(),
  settings: (commands) => commands.goTo('/settings'),
};
