import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlanListItem } from '#core/contract/plans';
import type { Result } from '#core/shared/result';
import { serveBackend } from '#main/shells/electron/serve-backend';
import { startApp } from '#main/shells/electron/start-app';
import { openBackend } from '#main/shells/open-backend';
import { ensureBuilt } from '#scripts/ensure-built';
import { inRoot } from '#scripts/lib/paths';
import {
  type FakeElectron,
  FakeEvent,
  type FakeMenuItem,
  installFakeElectron,
} from '../../../../support/fake-electron';
import { temporaryFolder } from '../../../../support/landfall-process';

let electron: FakeElectron;
vi.mock('electron', async () => (await import('../../../../support/fake-electron')).electronModule());

const SAMPLE = inRoot('resources/samples/kranich-8b.landfall');
let home = temporaryFolder();
let closedCount = 0;

beforeAll(() => ensureBuilt());
beforeEach(() => {
  electron = installFakeElectron();
  home = temporaryFolder();
  closedCount = 0;
  vi.stubEnv('LANDFALL_HOME', home.path);
  runBackendIn(home.path);
});
afterEach(async () => {
  const child = electron.children.find((each) => each.isRunning());
  if (child !== undefined) {
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    child.postMessage({ kind: 'close' });
    await ended;
  }
  vi.unstubAllEnvs();
  home.remove();
});

function runBackendIn(folder: string): void {
  electron.runBackend = (port, onClosed) =>
    serveBackend(
      port,
      (host) =>
        openBackend({
          builtFolder: inRoot('out'),
          home: folder,
          shell: 'electron',
          host,
          log: { error: (message, cause) => console.error(message, cause) },
        }),
      () => {
        closedCount += 1;
        onClosed();
      },
    );
}

async function start(...args: readonly string[]) {
  startApp({ builtFolder: inRoot('out'), args: ['.', ...args] });
  electron.app.becomeReady();
  return vi.waitFor(() => {
    const [window] = electron.windows;
    if (window === undefined) throw new Error('no window yet');
    return window;
  }, 10_000);
}

/** As the main frame of a window would call. */
async function call<T>(
  name: string,
  input: unknown,
  callId = 'c1',
): Promise<Result<T, { readonly code: string }>> {
  const sender = electron.windows[0]?.webContents;
  const answer = await electron.ipcMain.invoke(
    'rpc',
    { sender, senderFrame: sender?.mainFrame },
    callId,
    name,
    input,
  );
  return answer as Result<T, { readonly code: string }>;
}

function menuItem(id: string, items: readonly FakeMenuItem[] = electron.menu): FakeMenuItem | undefined {
  for (const item of items) {
    const found = item.id === id ? item : menuItem(id, item.submenu ?? []);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('the window', () => {
  it('is sandboxed, isolated, without Node, and shows the page of its own scheme', async () => {
    const window = await start();
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      preload: inRoot('out/preload/index.cjs'),
    });
    expect(window.loaded).toEqual(['app://landfall/index.html']);
    expect(window.isShown).toBe(false);
    window.emit('ready-to-show');
    expect(window.isShown).toBe(true);
  });

  it('gets its scheme before Electron is ready and its pages from the built folder', async () => {
    startApp({ builtFolder: inRoot('out'), args: [] });
    expect(electron.schemes).toHaveLength(1);
    electron.app.becomeReady();
    await vi.waitFor(() => expect(electron.pageHandlers.has('app')).toBe(true));
    const response = await electron.pageHandlers.get('app')?.(new Request('app://landfall/index.html'));
    expect(response?.status).toBe(200);
    expect(await response?.text()).not.toContain('LANDFALL_CSP_NONCE');
  });

  it.each([
    ['https://example.com/', true],
    ['file:///etc/passwd', true],
    ['http://127.0.0.1:1/', true],
    ['app://landfall/index.html#/cost', false],
  ])('asked to go to %s, refuses: %s', async (url, isRefused) => {
    const { webContents } = await start();
    const event = new FakeEvent(url);
    webContents.emit('will-navigate', event);
    expect(event.isPrevented).toBe(isRefused);
  });

  it('follows no redirect and hosts no other page', async () => {
    const { webContents } = await start();
    const [redirect, attach] = [new FakeEvent(), new FakeEvent()];
    webContents.emit('will-redirect', redirect);
    webContents.emit('will-attach-webview', attach);
    expect([redirect.isPrevented, attach.isPrevented]).toEqual([true, true]);
  });

  it('opens no window; https links go to the browser of the user, nothing else does', async () => {
    const { webContents } = await start();
    const urls = [
      'https://example.com/prices',
      'http://example.com/',
      'file:///etc/passwd',
      'smb://host/x',
      'x',
    ];
    const actions = urls.map((url) => webContents.openHandler?.({ url }).action);
    expect(actions).toEqual(urls.map(() => 'deny'));
    expect(electron.externalUrls).toEqual(['https://example.com/prices']);
  });

  it('is granted no permission', async () => {
    await start();
    const { permissionRequest, permissionCheck, devicePermission } = electron.defaultSession;
    const answers: boolean[] = [];
    (permissionRequest as (...args: unknown[]) => void)(null, 'media', (granted: boolean) =>
      answers.push(granted),
    );
    answers.push((permissionCheck as () => boolean)(), (devicePermission as () => boolean)());
    expect(answers).toEqual([false, false, false]);
  });
});

describe('calls of the page', () => {
  it('reach a real store in the data folder and come back', async () => {
    await start();
    const plans = await call<readonly PlanListItem[]>('plans.list', {});
    expect(plans.ok && plans.value.map(({ name, sample }) => [name, sample])).toEqual([['Kranich 8B', true]]);
    expect(await call('no.such', {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it.each<[string, (frame: object) => unknown]>([
    ['a page of another origin', () => ({ url: 'https://example.com/' })],
    ['an empty frame', () => null],
    ['a frame inside the page', () => ({ url: 'app://landfall/index.html' })],
  ])('are refused from %s', async (_what, frameOf) => {
    const { webContents } = await start();
    const senderFrame = frameOf(webContents.mainFrame);
    const answer = await electron.ipcMain.invoke(
      'rpc',
      { sender: webContents, senderFrame },
      'c1',
      'plans.list',
      {},
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('are refused from the main frame once it shows another page', async () => {
    const { webContents } = await start();
    webContents.mainFrame.url = 'https://example.com/';
    expect(await call('plans.list', {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('report progress to the page that called, and can be cancelled by it alone', async () => {
    const { webContents } = await start();
    const plans = await call<readonly PlanListItem[]>('plans.list', {});
    const planId = plans.ok ? plans.value[0]?.id : undefined;
    const printing = call('report.print', { planId, language: 'en', paper: 'a4' }, 'print-1');
    const printer = await vi.waitFor(() => {
      const [, hidden] = electron.windows;
      if (hidden === undefined) throw new Error('no hidden window yet');
      return hidden;
    });
    printer.webContents.readyAnswers = [false];
    await vi.waitFor(() =>
      expect(webContents.sent.filter(([channel]) => channel === 'rpc-progress')).toContainEqual([
        'rpc-progress',
        'print-1',
        expect.any(Number),
        'draw-report',
      ]),
    );
    const stranger = { sender: webContents, senderFrame: { url: 'https://example.com/' } };
    electron.ipcMain.emit('rpc-cancel', stranger, 'print-1');
    electron.ipcMain.emit('rpc-cancel', { sender: webContents, senderFrame: webContents.mainFrame }, 'other');
    expect(printer.isGone).toBe(false);
    electron.ipcMain.emit(
      'rpc-cancel',
      { sender: webContents, senderFrame: webContents.mainFrame },
      'print-1',
    );
    expect(await printing).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await vi.waitFor(() => expect(printer.isGone).toBe(true));
  });
});

describe('the life of the app', () => {
  it('keeps what Chromium stores below the data folder', async () => {
    await start();
    expect(electron.app.paths).toEqual({ userData: path.join(home.path, 'window') });
  });

  it('starts all the same when the data folder cannot be made, and the page gets the reason', async () => {
    const file = path.join(home.path, 'a-file');
    writeFileSync(file, '');
    vi.stubEnv('LANDFALL_HOME', path.join(file, 'home'));
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    runBackendIn(path.join(file, 'home'));
    await start();
    expect(await call('plans.list', {})).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(file) },
    });
    expect(electron.app.paths).toEqual({});
    logged.mockRestore();
  });

  it('leaves at once when it runs already', () => {
    electron.app.hasLock = false;
    startApp({ builtFolder: inRoot('out'), args: [] });
    expect({ quits: electron.app.quitCount, schemes: electron.schemes, windows: electron.windows }).toEqual({
      quits: 1,
      schemes: [],
      windows: [],
    });
  });

  it('closes the store before it ends', async () => {
    await start();
    const first = new FakeEvent();
    electron.app.emit('will-quit', first);
    expect(first.isPrevented).toBe(true);
    await vi.waitFor(() => expect(electron.app.quitCount).toBe(1));
    expect({ closedCount, running: electron.children.map((child) => child.isRunning()) }).toEqual({
      closedCount: 1,
      running: [false],
    });
    const second = new FakeEvent();
    electron.app.emit('will-quit', second);
    expect(second.isPrevented).toBe(false);
  });

  it('opens a plan file given at the start as the plan that is open', async () => {
    await start(SAMPLE);
    const settings = await call<{ readonly lastPlanId: string }>('settings.get', {});
    const plans = await call<readonly PlanListItem[]>('plans.list', {});
    if (!settings.ok || !plans.ok) throw new Error('no answer');
    const opened = plans.value.find(({ id }) => id === settings.value.lastPlanId);
    expect([plans.value.length, opened?.sample]).toEqual([2, false]);
  });

  it('hands a plan file opened later to the page, also from a second start', async () => {
    const window = await start();
    const event = new FakeEvent();
    electron.app.emit('open-file', event, SAMPLE);
    electron.app.emit('second-instance', {}, ['landfall', SAMPLE]);
    await vi.waitFor(() => expect(window.webContents.commands).toHaveLength(2));
    const plans = await call<readonly PlanListItem[]>('plans.list', {});
    const ids = plans.ok ? plans.value.map(({ id }) => id) : [];
    for (const command of window.webContents.commands) {
      expect(command).toEqual({ kind: 'open-plan', planId: expect.any(String) });
      expect(ids).toContain(command.kind === 'open-plan' ? command.planId : '');
    }
    expect([event.isPrevented, window.focusCount]).toEqual([true, 1]);
  });

  it('says why a plan file cannot be opened', async () => {
    await start();
    electron.app.emit('open-file', new FakeEvent(), '/no/such.landfall');
    await vi.waitFor(() => expect(electron.errorBoxes).toHaveLength(1));
    expect(electron.errorBoxes[0]?.message).toMatch(/such\.landfall: there is no such file/);
  });
});

describe('the menu', () => {
  it('speaks the language of the settings, and changes with it', async () => {
    await start();
    expect(menuItem('new-plan')?.label).toBe('New plan');
    await call('settings.set', { language: 'zh' });
    await vi.waitFor(() => expect(menuItem('new-plan')?.label).toBe('新建方案'));
  });

  it('follows the system where the settings do', async () => {
    electron.app.locale = 'zh-Hans-CN';
    await start();
    expect(menuItem('undo')?.label).toBe('撤销');
  });

  it('sends commands to the page', async () => {
    const window = await start();
    for (const id of [
      'new-plan',
      'export-plan',
      'print-report',
      'undo',
      'redo',
      'palette',
      'shortcuts',
      'settings',
    ])
      menuItem(id)?.click?.();
    expect(window.webContents.commands).toEqual(
      ['new-plan', 'export-plan', 'print-report', 'undo', 'redo', 'palette', 'shortcuts', 'settings'].map(
        (command) => ({ kind: 'menu', command }),
      ),
    );
  });

  it('opens a chosen file and the data folder', async () => {
    const window = await start();
    electron.chosenFiles = [SAMPLE];
    menuItem('open-file')?.click?.();
    await vi.waitFor(() => expect(window.webContents.commands).toHaveLength(1));
    menuItem('data-folder')?.click?.();
    expect(electron.openedPaths).toEqual([home.path]);
  });

  it('shows the data folder to our own page, and to no other', async () => {
    const { webContents } = await start();
    electron.ipcMain.emit('show-data-folder', { sender: webContents, senderFrame: null });
    expect(electron.openedPaths).toEqual([]);
    electron.ipcMain.emit('show-data-folder', { sender: webContents, senderFrame: webContents.mainFrame });
    expect(electron.openedPaths).toEqual([home.path]);
  });
});

describe('files that the page hands out', () => {
  it.each([
    ['kranich.pdf', [{ name: 'PDF document', extensions: ['pdf'] }]],
    ['kranich.landfall', [{ name: 'Landfall plan', extensions: ['landfall'] }]],
    ['prices.csv', []],
  ])('%s: ask where to save them', async (fileName, filters) => {
    await start();
    const asked: unknown[] = [];
    const item = {
      getFilename: () => fileName,
      setSaveDialogOptions: (options: unknown) => asked.push(options),
    };
    electron.defaultSession.emit('will-download', {}, item);
    expect(asked).toEqual([{ defaultPath: fileName, filters }]);
  });
});
