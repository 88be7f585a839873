import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

type Environment = Readonly<Record<string, string | undefined>>;

/** The machine as the search sees it; tests give their own. */
export interface Machine {
  readonly env: Environment;
  /** As in `process.platform`. */
  readonly platform: string;
  readonly userFolder: string;
  readonly exists: (file: string) => boolean;
  readonly isFolder: (file: string) => boolean;
  /** Names in a folder; empty when there is none. */
  readonly list: (folder: string) => readonly string[];
}

/** Names on the PATH of Linux distributions and of macOS package managers, best first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

/** Chromium without any window: enough to print and to measure with. */
const HEADLESS_COMMANDS = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];
const HEADLESS_SHELL = /headless[-_]shell(\.exe)?$/;

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** Where the browser lies inside a version's folder of Playwright's cache. */
const PLAYWRIGHT_BINARIES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-linux/headless_shell',
  ],
  darwin: [
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    'chrome-headless-shell-mac-x64/chrome-headless-shell',
  ],
  win32: [
    'chrome-win64\\chrome.exe',
    'chrome-win\\chrome.exe',
    'chrome-headless-shell-win64\\chrome-headless-shell.exe',
  ],
};

export function thisMachine(env: Environment = process.env): Machine {
  return {
    env,
    platform: process.platform,
    userFolder: homedir(),
    exists: existsSync,
    isFolder: (file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  };
}

/**
 * Finds a Chromium, Chrome or Edge to print and measure with and to show the app in: the one that `LANDFALL_CHROMIUM`
 * names, else Playwright's, else one in a usual place or on the PATH.
 *
 * @param needs a Chromium that shows no window is the last choice, and none where the app is to be shown
 * @returns the path of the program, or `unavailable` saying what to install
 */
export function findChromium(
  machine: Machine,
  needs: { readonly window: boolean } = { window: false },
): Result<string, AppError> {
  const fits = (file: string) => !(needs.window && HEADLESS_SHELL.test(file));
  const chosen = machine.env.LANDFALL_CHROMIUM?.trim();
  if (chosen) {
    if (!machine.exists(chosen))
      return unavailable(`LANDFALL_CHROMIUM names ${chosen}, which does not exist.`);
    if (machine.isFolder(chosen))
      return unavailable(
        `LANDFALL_CHROMIUM names ${chosen}, which is a folder; expected the program of a Chromium, Chrome or Edge.`,
      );
    if (!fits(chosen)) return unavailable(`LANDFALL_CHROMIUM names ${chosen}, which shows no window.`);
    return ok(chosen);
  }
  const found = candidates(machine).find((file) => fits(file) && machine.exists(file));
  if (found !== undefined) return ok(found);
  return unavailable(
    'No Chromium, Chrome or Edge was found on this machine. Install one of them, or set LANDFALL_CHROMIUM to the path of its program.',
  );
}

function candidates(machine: Machine): readonly string[] {
  const all = [...playwrightBrowsers(machine), ...usualPlaces(machine), ...browsersOnPath(machine)];
  const isHeadless = (file: string) => HEADLESS_SHELL.test(file);
  return [...all.filter((file) => !isHeadless(file)), ...all.filter(isHeadless)];
}

/** Newest version first. */
function playwrightBrowsers({ env, platform, userFolder, list }: Machine): readonly string[] {
  const join = pathFor(platform).join;
  const caches: Readonly<Record<string, string>> = {
    linux: join(env.XDG_CACHE_HOME || join(userFolder, '.cache'), 'ms-playwright'),
    darwin: join(userFolder, 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA || join(userFolder, 'AppData', 'Local'), 'ms-playwright'),
  };
  const folder = env.PLAYWRIGHT_BROWSERS_PATH || (caches[platform] ?? caches.linux ?? '');
  const versions = list(folder)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => revisionOf(b) - revisionOf(a));
  const binaries = PLAYWRIGHT_BINARIES[platform] ?? [];
  return versions.flatMap((version) => binaries.map((binary) => join(folder, version, binary)));
}

function revisionOf(folderName: string): number {
  return Number(folderName.slice(folderName.lastIndexOf('-') + 1));
}

function usualPlaces({ env, platform, userFolder }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['/', userFolder].flatMap((folder) =>
      MAC_APPS.map((app) => path.posix.join(folder, 'Applications', `${app}.app`, 'Contents/MacOS', app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? WINDOWS_APPS.map((app) => path.win32.join(folder, app)) : [],
    );
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

function browsersOnPath(machine: Machine): readonly string[] {
  const names =
    machine.platform === 'win32'
      ? ['chrome.exe', 'msedge.exe', 'chromium.exe']
      : [...COMMANDS, ...HEADLESS_COMMANDS];
  return onPath(machine, names);
}

/** Where programs of these names may lie on the PATH, the first name before the others. */
export function onPath({ env, platform }: Machine, names: readonly string[]): readonly string[] {
  const { join, delimiter } = pathFor(platform);
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function pathFor(platform: string): path.PlatformPath {
  return platform === 'win32' ? path.win32 : path.posix;
}

function unavailable(message: string): Result<never, AppError> {
  return err({ code: 'unavailable', message });
}
