import { type ChildProcess, spawn } from 'node:child_process';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { findChromium, type Machine } from '#main/shells/printing/find-chromium';

/** What became of the wish to show the page. */
export type ShownPage =
  /** In a window of its own. `closed` resolves when the user has closed it. */
  | { readonly kind: 'window'; readonly program: string; readonly closed: Promise<void>; close(): void }
  /** In a browser that was there already: nobody can say when the user is done. */
  | { readonly kind: 'browser'; readonly name: string }
  /** Nowhere: the user has to open the address. */
  | { readonly kind: 'nowhere'; readonly reason: string };

/** A browser that ends with an error before this has not started [ms]. */
const START_MS = 1_500;

/**
 * Shows the page: in an app window of an installed Chromium, Chrome or Edge, else in the default browser.
 *
 * @param issueUrl an address that opens the page once; asked for again when the first browser did not start
 * @param profileFolder what the browser keeps for this window
 */
export async function openWindow(
  issueUrl: () => string,
  machine: Machine,
  profileFolder: string,
): Promise<ShownPage> {
  if (!hasDisplay(machine)) return { kind: 'nowhere', reason: 'there is no display' };
  const chromium = findChromium(machine, { window: true });
  if (chromium.ok) {
    const child = spawn(chromium.value, [...appWindow(issueUrl(), profileFolder)], { stdio: 'ignore' });
    const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
    const start = await startOf(child);
    if (start === 'running')
      return { kind: 'window', program: chromium.value, closed, close: () => child.kill() };
    // An earlier window with the same profile is still open and has taken this one in.
    if (start === 'handed-over') return { kind: 'browser', name: chromium.value };
  }
  const [command, args] = defaultBrowser(machine.platform, issueUrl());
  const start = await startOf(spawn(command, args, { stdio: 'ignore' }));
  if (start !== 'failed') return { kind: 'browser', name: 'the default browser' };
  return { kind: 'nowhere', reason: chromium.ok ? 'no browser would start' : chromium.error.message };
}

/** Whether this session can show a window at all. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function appWindow(url: string, profileFolder: string): readonly string[] {
  // A profile of its own makes the window a process of its own, whose end says that the user has closed it.
  return [
    `--app=${url}`,
    `--user-data-dir=${profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1440,900',
    ...sandboxArguments(),
  ];
}

function defaultBrowser(platform: string, url: string): readonly [string, readonly string[]] {
  if (platform === 'darwin') return ['open', [url]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  return ['xdg-open', [url]];
}

/** How a program started: still there after a while, ended well at once, or missing or failed. */
function startOf(child: ChildProcess): Promise<'running' | 'handed-over' | 'failed'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('running'), START_MS);
    const settle = (start: 'handed-over' | 'failed') => {
      clearTimeout(timer);
      resolve(start);
    };
    child.on('error', () => settle('failed'));
    child.on('close', (code) => settle(code === 0 ? 'handed-over' : 'failed'));
  });
}
