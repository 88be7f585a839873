import { defineConfig } from '@playwright/test';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { findBrowserForTests } from '#scripts/lib/browser-for-tests';
import { whyNoDesktop } from '#scripts/lib/electron-runtime';
import type { ShellOptions } from './tests/e2e/fixtures/landfall';

const browser = findBrowserForTests();
if (!browser.ok) throw new Error(browser.error.message);

/** The specs that know their shell; all others run in every shell there is. */
const DESKTOP_ONLY = 'electron.spec.ts';

/**
 * Specs whose browser computes with graphics, so that their workers run no other tests. They begin: at the end one of them
 * would work while the other worker has nothing left.
 */
const ON_GRAPHICS = ['benchmark.spec.ts', 'benchmark-engine.spec.ts', 'training-engine.spec.ts'];

/** Pages of tests live too short to earn back the work of V8's slowest compiler and of reading functions ahead. */
const SHORT_LIVED_PAGES = '--js-flags=--no-opt --max-lazy';

export default defineConfig<ShellOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/fixtures/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // On a busy machine one of many may miss a time limit; what passes only when repeated is named at the end.
  retries: 1,
  // Generous: a busy machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    launchOptions: { executablePath: browser.value, args: [...sandboxArguments(), SHORT_LIVED_PAGES] },
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // Nothing is looked at, or clicked on, while it still moves.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every test, kept when it fails, takes a sixth of the time of all: ask for it, `--last-failed --trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'graphics', testMatch: ON_GRAPHICS, use: { shell: 'browser' } },
    { name: 'browser', testIgnore: ON_GRAPHICS, use: { shell: 'browser' } },
    ...(whyNoDesktop() === null
      ? [{ name: 'desktop', testIgnore: DESKTOP_ONLY, use: { shell: 'electron' as const } }]
      : []),
  ],
});
