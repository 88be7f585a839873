import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '#main/shells/printing/find-chromium';

/** A machine with these files and nothing else. */
function machine(platform: string, env: Machine['env'], files: readonly string[]): Machine {
  return {
    platform,
    env,
    userFolder: platform === 'win32' ? 'C:\\Users\\ada' : '/home/ada',
    exists: (file) => files.includes(file),
    isFolder: () => false,
    list: (folder) => {
      const separator = platform === 'win32' ? '\\' : '/';
      const below = files.filter((file) => file.startsWith(folder + separator));
      return [...new Set(below.map((file) => file.slice(folder.length + 1).split(separator)[0] ?? ''))];
    },
  };
}

const CACHE = '/home/ada/.cache/ms-playwright';

describe('findChromium', () => {
  it.each<[string, Machine, string]>([
    [
      'the PATH',
      machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, ['/usr/bin/chromium']),
      '/usr/bin/chromium',
    ],
    ['a snap', machine('linux', { PATH: '/usr/bin' }, ['/snap/bin/chromium']), '/snap/bin/chromium'],
    [
      "Playwright's cache, newest first",
      machine('linux', { PATH: '/usr/bin' }, [
        `${CACHE}/chromium-998/chrome-linux/chrome`,
        `${CACHE}/chromium-1200/chrome-linux/chrome`,
        '/usr/bin/chromium',
      ]),
      `${CACHE}/chromium-1200/chrome-linux/chrome`,
    ],
    [
      'the cache that PLAYWRIGHT_BROWSERS_PATH names',
      machine('linux', { PLAYWRIGHT_BROWSERS_PATH: '/pw' }, ['/pw/chromium-7/chrome-linux64/chrome']),
      '/pw/chromium-7/chrome-linux64/chrome',
    ],
    [
      'the applications of a Mac',
      machine('darwin', {}, ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']),
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'the programs of Windows',
      machine(
        'win32',
        { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
        ['C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
      ),
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'LANDFALL_CHROMIUM before all others',
      machine('linux', { PATH: '/usr/bin', LANDFALL_CHROMIUM: '/opt/mine' }, [
        '/opt/mine',
        '/usr/bin/chromium',
      ]),
      '/opt/mine',
    ],
  ])('looks in %s', (_where, here, expected) => {
    expect(findChromium(here)).toEqual({ ok: true, value: expected });
  });

  const shell = `${CACHE}/chromium_headless_shell-1300/chrome-headless-shell-linux64/chrome-headless-shell`;

  it.each<[string, readonly string[], string | null, string | null]>([
    ['one that shows no window, to print with alone', [shell], shell, null],
    ['one that is a command', ['/usr/bin/chromium-headless-shell'], '/usr/bin/chromium-headless-shell', null],
    ['a whole one before it', [shell, '/usr/bin/chromium'], '/usr/bin/chromium', '/usr/bin/chromium'],
  ])('takes %s', (_what, files, toPrint, toShow) => {
    const here = machine('linux', { PATH: '/usr/bin' }, files);
    const found = (needs?: { window: boolean }) => {
      const result = findChromium(here, needs);
      return result.ok ? result.value : null;
    };
    expect([found(), found({ window: true })]).toEqual([toPrint, toShow]);
    const chosen = machine('linux', { LANDFALL_CHROMIUM: shell }, [shell]);
    expect(findChromium(chosen)).toEqual({ ok: true, value: shell });
    expect(findChromium(chosen, { window: true })).toMatchObject({ ok: false });
  });

  it('takes no other when LANDFALL_CHROMIUM names one that is not there', () => {
    const here = machine('linux', { PATH: '/usr/bin', LANDFALL_CHROMIUM: '/gone' }, ['/usr/bin/chromium']);
    expect(findChromium(here)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(JSON.stringify(findChromium(here))).toContain('LANDFALL_CHROMIUM names /gone');
  });

  it.each([['linux'], ['darwin'], ['win32']])('says what to install when %s has none', (platform) => {
    expect(findChromium(machine(platform, { PATH: '/usr/bin' }, []))).toEqual({
      ok: false,
      error: {
        code: 'unavailable',
        message: expect.stringMatching(/Install one of them, or set LANDFALL_CHROMIUM/),
      },
    });
  });
});
