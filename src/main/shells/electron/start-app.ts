import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  session,
  shell,
  utilityProcess,
} from 'electron';
import type { HostCommand } from '#core/contract/bridge';
import { DEFAULT_SETTINGS } from '#core/contract/default-settings';
import type { Settings } from '#core/contract/settings';
import type { Result } from '#core/shared/result';
import { resolveHome } from '#main/backend/home';
import { type BackendLink, createBackendLink } from '#main/shells/electron/backend-link';
import { denyPermissions, isTrustedSender } from '#main/shells/electron/lock-down';
import { openMainWindow } from '#main/shells/electron/main-window';
import { menuTemplate } from '#main/shells/electron/menu';
import { type MenuLabels, menuLabels, menuLanguage } from '#main/shells/electron/menu-labels';
import { createPageHandler, PAGE_PRIVILEGES, PAGE_SCHEME } from '#main/shells/electron/page-protocol';
import { importPlanFile, planFilesIn } from '#main/shells/electron/plan-files';
import { createPrintHost } from '#main/shells/electron/print-host';
import { openRpcChannel } from '#main/shells/electron/rpc-channel';
import { askWhereToSave } from '#main/shells/electron/save-dialogs';

export interface AppOptions {
  /** The built `out/` folder. */
  readonly builtFolder: string;
  readonly args: readonly string[];
}

/**
 * The life of the desktop app: one instance, one window, one backend process. Everything here must be called before
 * Electron is ready; what needs it to be ready waits.
 */
export function startApp({ builtFolder, args }: AppOptions): void {
  const home = resolveHome(process.env, process.platform);
  keepWindowFiles(path.join(home, 'window'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  protocol.registerSchemesAsPrivileged([PAGE_PRIVILEGES]);

  const preload = path.join(builtFolder, 'preload/index.cjs');
  const waitingFiles = [...planFilesIn(args)];
  const link = createBackendLink(
    () =>
      utilityProcess.fork(path.join(builtFolder, 'main/backend-process.js'), [], {
        serviceName: 'Landfall backend',
      }),
    createPrintHost(preload),
  );
  let window: BrowserWindow | null = null;
  let words: MenuLabels = menuLabels('en');

  async function showWindow(): Promise<void> {
    for (const file of waitingFiles.splice(0)) await openPlanFile(file);
    window = openMainWindow(preload);
    window.on('closed', () => {
      window = null;
    });
  }

  async function openPlanFile(file: string): Promise<void> {
    const imported = await importPlanFile(file, link.dispatch);
    if (!imported.ok) return dialog.showErrorBox(words.cannotOpen, imported.error.message);
    // A window that is still to come opens the plan that was open last.
    if (window === null) await link.dispatch('settings.set', { lastPlanId: imported.value });
    else send({ kind: 'open-plan', planId: imported.value });
  }

  function send(command: HostCommand): void {
    window?.webContents.send('host-command', command);
  }

  async function chooseFile(): Promise<void> {
    const filters = [{ name: words.planFile, extensions: ['landfall', 'zip'] }];
    const chosen = await dialog.showOpenDialog({ properties: ['openFile'], filters });
    for (const file of chosen.filePaths) await openPlanFile(file);
  }

  function showDataFolder(): void {
    void shell.openPath(home);
  }

  async function refreshMenu(): Promise<void> {
    const settings = (await link.dispatch('settings.get', {})) as Result<Settings, unknown>;
    const { language, shortcuts } = settings.ok ? settings.value : DEFAULT_SETTINGS;
    words = menuLabels(menuLanguage(language, app.getLocale()));
    const actions = {
      send: (command: (HostCommand & { kind: 'menu' })['command']) => send({ kind: 'menu', command }),
      openFile: () => void chooseFile(),
      showDataFolder,
    };
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(words, actions, shortcuts, process.platform === 'darwin')),
    );
  }

  app.on('second-instance', (_event, secondArgs) => {
    window?.restore();
    window?.focus();
    for (const file of planFilesIn(secondArgs)) void openPlanFile(file);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (app.isReady()) void openPlanFile(file);
    else waitingFiles.push(file);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (window === null) void showWindow();
  });
  closeBackendBeforeQuit(link);

  void app.whenReady().then(async () => {
    protocol.handle(PAGE_SCHEME, createPageHandler(path.join(builtFolder, 'renderer')));
    denyPermissions(session.defaultSession);
    askWhereToSave(session.defaultSession, () => words);
    openRpcChannel(async (name, input, context) => {
      const result = await link.dispatch(name, input, context);
      if (name === 'settings.set' && result.ok) void refreshMenu();
      return result;
    });
    ipcMain.on('show-data-folder', (event) => {
      if (isTrustedSender(event)) showDataFolder();
    });
    await refreshMenu();
    await showWindow();
  });
}

/**
 * What Chromium itself keeps lies beside the plans, so that a second data folder is a second instance. Where the folder
 * cannot be made, it lies where Electron puts it; the backend says on the page what is wrong with the folder.
 */
function keepWindowFiles(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  } catch (cause) {
    console.error(`${folder} cannot be used`, cause);
  }
}

/** The program ends after the backend has closed its store, not before. */
function closeBackendBeforeQuit(link: BackendLink): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void link.close().then(() => {
      isClosed = true;
      app.quit();
    });
  });
}
