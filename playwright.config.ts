import { defineConfig } from '@playwright/test';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';
import { whyNoDesktop } from '#scripts/lib/electron-runtime';
import type { ShellOptions } from './tests/e2e/fixtures/landfall';

const chromium = findChromium(thisMachine());
if (!chromium.ok) throw new Error(chromium.error.message);

/** The specs that know their shell; all others run in every shell there is. */
const DESKTOP_ONLY = 'electron.spec.ts';

export default defineConfig<ShellOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/fixtures/global-setup.ts',
  fullyParallel: true,
  workers: process.env.CI ? 1 : 2,
  // Generous: a busy machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    launchOptions: { executablePath: chromium.value, args: [...sandboxArguments()] },
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // What the page held at each step, without the film of it, which costs a sixth of the time of a test.
    trace: { mode: 'retain-on-failure', snapshots: true, sources: true, screenshots: false },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'browser', use: { shell: 'browser' } },
    ...(whyNoDesktop() === null
      ? [{ name: 'desktop', testIgnore: DESKTOP_ONLY, use: { shell: 'electron' as const } }]
      : []),
  ],
});
