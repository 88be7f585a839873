import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type { HostCommand } from '#core/contract/bridge';
import type { ParentPort } from '#main/shells/electron/serve-backend';
import { createFakeChild, type FakeChild } from './fake-child';

type AnyFunction = (...args: readonly unknown[]) => unknown;

export interface FakeMenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly submenu?: readonly FakeMenuItem[];
  readonly click?: () => void;
}

/** Stands for Electron's `event` argument. */
export class FakeEvent {
  isPrevented = false;
  readonly url: string;

  constructor(url = '') {
    this.url = url;
  }
  preventDefault(): void {
    this.isPrevented = true;
  }
}

export class FakeWebContents extends EventEmitter {
  readonly id: number;
  readonly mainFrame: { url: string } = { url: 'app://landfall/index.html' };
  readonly sent: unknown[][] = [];
  readonly printOptions: unknown[] = [];
  /** What the page answers when it is asked whether the report is ready, in this order; the last one stays. */
  readyAnswers: readonly boolean[] = [false];
  pdf: Buffer = Buffer.from('%PDF-1.4 /Type /Page');
  openHandler: ((details: { readonly url: string }) => { readonly action: string }) | undefined;

  constructor(id: number) {
    super();
    this.id = id;
  }
  setWindowOpenHandler(handler: NonNullable<FakeWebContents['openHandler']>): void {
    this.openHandler = handler;
  }
  send(...args: unknown[]): void {
    this.sent.push(structuredClone(args));
  }
  isDestroyed(): boolean {
    return false;
  }
  async executeJavaScript(): Promise<boolean> {
    const [answer = false, ...rest] = this.readyAnswers;
    if (rest.length > 0) this.readyAnswers = rest;
    return answer;
  }
  async printToPDF(options: unknown): Promise<Buffer> {
    this.printOptions.push(options);
    return this.pdf;
  }
  /** Commands of the menu and opened plans that reached the page. */
  get commands(): readonly HostCommand[] {
    return this.sent
      .filter(([channel]) => channel === 'host-command')
      .map(([, command]) => command as HostCommand);
  }
}

export class FakeWindow extends EventEmitter {
  readonly options: { readonly show?: boolean; readonly webPreferences?: Readonly<Record<string, unknown>> };
  readonly webContents: FakeWebContents;
  readonly loaded: string[] = [];
  isShown = false;
  isGone = false;
  focusCount = 0;

  constructor(options: FakeWindow['options']) {
    super();
    this.options = options;
    this.webContents = new FakeWebContents(current.windows.length + 1);
    current.windows.push(this);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
  show(): void {
    this.isShown = true;
  }
  restore(): void {}
  focus(): void {
    this.focusCount += 1;
  }
  destroy(): void {
    this.isGone = true;
  }
}

class FakeApp extends EventEmitter {
  hasLock = true;
  quitCount = 0;
  locale = 'en-US';
  readonly paths: Record<string, string> = {};
  private readonly ready = Promise.withResolvers<void>();
  private isReadyNow = false;

  setPath(name: string, folder: string): void {
    if (!existsSync(folder)) throw new Error(`Path does not exist: ${folder}`);
    this.paths[name] = folder;
  }
  requestSingleInstanceLock(): boolean {
    return this.hasLock;
  }
  quit(): void {
    this.quitCount += 1;
  }
  getLocale(): string {
    return this.locale;
  }
  isReady(): boolean {
    return this.isReadyNow;
  }
  whenReady(): Promise<void> {
    return this.ready.promise;
  }
  becomeReady(): void {
    this.isReadyNow = true;
    this.ready.resolve();
  }
}

class FakeSession extends EventEmitter {
  permissionRequest: AnyFunction | undefined;
  permissionCheck: AnyFunction | undefined;
  devicePermission: AnyFunction | undefined;

  setPermissionRequestHandler(handler: AnyFunction): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: AnyFunction): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: AnyFunction): void {
    this.devicePermission = handler;
  }
}

class FakeIpcMain extends EventEmitter {
  private readonly handlers = new Map<string, AnyFunction>();

  handle(channel: string, handler: AnyFunction): void {
    this.handlers.set(channel, handler);
  }
  /** As if a page called `ipcRenderer.invoke`. */
  async invoke(channel: string, event: unknown, ...args: readonly unknown[]): Promise<unknown> {
    return this.handlers.get(channel)?.(event, ...args);
  }
}

/** An Electron without windows, and what the code under test did with it. */
export class FakeElectron {
  readonly app = new FakeApp();
  readonly ipcMain = new FakeIpcMain();
  readonly defaultSession = new FakeSession();
  readonly windows: FakeWindow[] = [];
  readonly children: FakeChild[] = [];
  readonly schemes: unknown[] = [];
  readonly pageHandlers = new Map<string, (request: Request) => Promise<Response>>();
  readonly externalUrls: string[] = [];
  readonly openedPaths: string[] = [];
  readonly errorBoxes: { readonly title: string; readonly message: string }[] = [];
  /** What the user picks in the open dialog. */
  chosenFiles: string[] = [];
  menu: readonly FakeMenuItem[] = [];
  /** Runs the backend's end of the link; a test that calls the backend sets it. */
  runBackend: (port: ParentPort, onClosed: () => void) => void = () => {
    throw new Error('the test has set no backend');
  };
}

let current = new FakeElectron();

/** A fresh Electron for one test. */
export function installFakeElectron(): FakeElectron {
  current = new FakeElectron();
  return current;
}

/** What `import … from 'electron'` gives: for `vi.mock`. */
export function electronModule() {
  return {
    get app() {
      return current.app;
    },
    get ipcMain() {
      return current.ipcMain;
    },
    get session() {
      return { defaultSession: current.defaultSession };
    },
    BrowserWindow: FakeWindow,
    protocol: {
      registerSchemesAsPrivileged: (schemes: readonly unknown[]) => current.schemes.push(...schemes),
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
        current.pageHandlers.set(scheme, handler),
    },
    dialog: {
      showErrorBox: (title: string, message: string) => current.errorBoxes.push({ title, message }),
      showOpenDialog: async () => ({ filePaths: current.chosenFiles }),
    },
    shell: {
      openExternal: async (url: string) => current.externalUrls.push(url),
      openPath: async (file: string) => current.openedPaths.push(file),
    },
    Menu: {
      buildFromTemplate: (template: readonly FakeMenuItem[]) => template,
      setApplicationMenu: (menu: readonly FakeMenuItem[]) => {
        current.menu = menu;
      },
    },
    utilityProcess: {
      fork: () => {
        const child = createFakeChild(current.runBackend);
        current.children.push(child);
        return child;
      },
    },
  };
}
