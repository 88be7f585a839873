import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#core/contract/bridge';
import type { Settings } from '#core/contract/settings';
import { acceleratorOf } from '#main/shells/electron/accelerator';
import type { MenuLabels } from '#main/shells/electron/menu-labels';

export interface MenuActions {
  /** What the page carries out. */
  readonly send: (command: MenuCommand) => void;
  readonly openFile: () => void;
  readonly showDataFolder: () => void;
}

/**
 * The window's menu. Keys of page commands are shown here and handled by the page, so that both shells have them.
 *
 * @param own keys the user has changed
 */
export function menuTemplate(
  words: MenuLabels,
  actions: MenuActions,
  own: Settings['shortcuts'],
  isMac: boolean,
): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  function command(label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions {
    const item: MenuItemConstructorOptions = { id: name, label, click: () => actions.send(name) };
    return accelerator === undefined ? item : { ...item, accelerator, registerAccelerator: false };
  }

  const file: MenuItemConstructorOptions[] = [
    command(words.newPlan, 'new-plan'),
    { id: 'open-file', label: words.openFile, accelerator: 'CmdOrCtrl+O', click: actions.openFile },
    separator,
    command(words.exportPlan, 'export-plan'),
    command(words.printReport, 'print-report'),
    separator,
    command(words.settings, 'settings'),
    separator,
    isMac ? { role: 'close', label: words.close } : { role: 'quit', label: words.quit },
  ];
  const edit: MenuItemConstructorOptions[] = [
    command(words.undo, 'undo', acceleratorOf(own, 'undo', 'CmdOrCtrl+Z')),
    command(words.redo, 'redo', acceleratorOf(own, 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y')),
    separator,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ];
  const view: MenuItemConstructorOptions[] = [
    command(words.palette, 'palette', acceleratorOf(own, 'palette', 'CmdOrCtrl+K')),
    separator,
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    { role: 'resetZoom', label: words.zoomReset },
    { role: 'togglefullscreen', label: words.fullScreen },
    separator,
    { role: 'reload', label: words.reload },
  ];
  const help: MenuItemConstructorOptions[] = [
    command(words.shortcuts, 'shortcuts'),
    { id: 'data-folder', label: words.dataFolder, click: actions.showDataFolder },
  ];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: words.file, submenu: file },
    { label: words.edit, submenu: edit },
    { label: words.view, submenu: view },
    { label: words.help, role: 'help', submenu: help },
  ];
}
