import { test as base, expect } from '@playwright/test';
import { whyNoDesktop } from '#scripts/lib/electron-runtime';
import { launchDesktop } from './fixtures/desktop';
import { ranInlineScript } from './fixtures/inline-script';
import { storedPlans } from './fixtures/stored-plans';

const obstacle = whyNoDesktop();

const test = base.extend<{ home: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  home: async ({}, use, info) => use(info.outputPath('home')),
});

test.describe('the desktop app', () => {
  test.skip(obstacle !== null, obstacle ?? '');

  test('opens on the sample plan and stores it in the data folder', async ({ home }) => {
    const app = await launchDesktop(home);
    const page = await app.firstWindow();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await app.close();
    expect(storedPlans(home).map(({ name }) => name)).toEqual(['Kranich 8B']);
  });

  test('gives the page nothing but the bridge', async ({ home }) => {
    const app = await launchDesktop(home);
    const page = await app.firstWindow();
    const reach = await page.evaluate(() => ({
      bridge: Object.keys((window as unknown as Record<string, object>).landfall ?? {}).sort(),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      origin: window.location.origin,
    }));
    expect(reach).toEqual({
      bridge: ['call', 'cancel', 'host', 'onProgress'],
      node: [],
      origin: 'app://landfall',
    });
    await app.close();
  });

  test('runs no inline script and leaves its page for no other', async ({ home }) => {
    const app = await launchDesktop(home);
    const page = await app.firstWindow();
    expect(await ranInlineScript(page)).toBe('no');
    await page.evaluate(() => window.location.assign('https://example.com/'));
    await expect(page).toHaveURL(/^app:\/\/landfall\//);
    expect(await page.evaluate(() => window.open('http://127.0.0.1:9/'))).toBeNull();
    expect(app.windows()).toHaveLength(1);
    await app.close();
  });
});
