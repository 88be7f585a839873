import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/landfall';

/** The app itself never comes: what stays is what the page shows until then. */
async function holdBackApp(page: Page): Promise<void> {
  await page.route(/\/start-app-[^/]+\.js$/, () => undefined);
  await page.reload({ waitUntil: 'commit' });
}

const frame = (page: Page) => page.locator('.first-frame');
const backgroundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the frame stands in for the app, as the last time left it, and never on a page to print', async ({
  page,
}) => {
  await test.step('the frame is there before the app, in the colours and at the places that the app gives it', async () => {
    const header = await page.locator('header').boundingBox();
    const rail = await page.getByRole('navigation').first().boundingBox();
    const footer = await page.locator('footer').boundingBox();
    await holdBackApp(page);
    await expect(frame(page)).toContainText('Landfall');
    await expect(frame(page)).toHaveAttribute('aria-busy', 'true');
    // The elements are there before the style sheet, which only painting waits for.
    await expect.poll(() => page.locator('.first-frame-bar').boundingBox()).toEqual(header);
    await expect.poll(() => page.locator('.first-frame-rail').boundingBox()).toEqual(rail);
    await expect.poll(() => page.locator('.first-frame-status').boundingBox()).toEqual(footer);
  });
  await test.step('a page to print never shows the frame', async () => {
    await page.evaluate(() => {
      window.location.hash = '#/report/print';
    });
    await holdBackApp(page);
    await expect(page.locator('#root')).toBeAttached();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    await expect(frame(page)).toHaveCount(0);
  });
  await page.evaluate(() => {
    window.location.hash = '';
  });
  await test.step('the frame follows the theme and the text size of the last time', async () => {
    await page.evaluate(() => {
      const kept = { theme: 'dark', textSizePercent: 200, language: 'zh' };
      localStorage.setItem('landfall.appearance', JSON.stringify(kept));
    });
    await holdBackApp(page);
    await expect(frame(page)).toBeVisible();
    await expect.poll(() => backgroundOf(page)).toBe('rgb(21, 23, 26)');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    // At this text size the window is narrow: the rail is in a menu.
    await expect.poll(async () => (await page.locator('.first-frame-rail').boundingBox())?.width).toBe(0);
  });
});
