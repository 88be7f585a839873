import { BrowserWindow } from 'electron';
import { lockDown, SECURE_PREFERENCES } from '#main/shells/electron/lock-down';
import { PAGE_URL } from '#main/shells/electron/page-protocol';

/** Smallest size at which every screen works [px]. */
const MIN_SIZE = { minWidth: 1024, minHeight: 700 };

/** The window with the app; shown once its page has something to show. */
export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Landfall',
    width: 1440,
    height: 900,
    ...MIN_SIZE,
    show: false,
    webPreferences: { ...SECURE_PREFERENCES, preload },
  });
  lockDown(window.webContents);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PAGE_URL);
  return window;
}
