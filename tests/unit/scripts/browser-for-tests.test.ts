import { describe, expect, it } from 'vitest';
import type { Machine } from '#main/shells/printing/find-chromium';
import { findBrowserForTests } from '#scripts/lib/browser-for-tests';

/** A Linux machine with these files and nothing else. */
function machine(files: readonly string[], env: Machine['env'] = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    userFolder: '/home/ada',
    exists: (file) => files.includes(file),
    isFolder: () => false,
    list: () => [],
  };
}

const CHROMIUM = '/usr/bin/chromium';
const SHELL = '/usr/bin/chromium-headless-shell';

describe('findBrowserForTests', () => {
  it.each([
    ['the headless shell where there is one', machine([CHROMIUM, SHELL]), SHELL],
    [
      'the shell alone',
      machine(['/usr/local/bin/chrome-headless-shell']),
      '/usr/local/bin/chrome-headless-shell',
    ],
    ['else any Chromium', machine([CHROMIUM]), CHROMIUM],
    [
      'before all the one that is asked for',
      machine([CHROMIUM, SHELL], { LANDFALL_CHROMIUM: CHROMIUM }),
      CHROMIUM,
    ],
  ])('takes %s', (_case, given, expected) => {
    expect(findBrowserForTests(given)).toEqual({ ok: true, value: expected });
  });

  it('says what to install where there is none', () => {
    expect(findBrowserForTests(machine([]))).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });
});
