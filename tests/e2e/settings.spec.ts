import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

// What a first start does is part of what is looked at here.
test.use({ store: 'empty' });

/** The settings in the database of a data folder, read past the app. */
function storedSettings(home: string): Readonly<Record<string, unknown>> {
  const database = new Database(path.join(home, 'landfall.db'), { readonly: true, fileMustExist: true });
  try {
    const rows = database
      .prepare<[], { readonly key: string; readonly value: string }>('select key, value from setting')
      .all();
    return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
  } finally {
    database.close();
  }
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
}

async function choose(page: Page, setting: string, value: string): Promise<void> {
  await page.getByRole('radiogroup', { name: setting }).getByText(value, { exact: true }).click();
}

function keysOf(page: Page, command: string): Locator {
  return page
    .getByRole('table', { name: 'Keyboard shortcuts' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: command, exact: true }) });
}

test('settings take effect, are kept over a restart and put back', async ({ page, landfall }) => {
  await test.step('an imported price sheet is listed and can be removed', async () => {
    await openSettings(page);
    await page.getByRole('region', { name: 'Price sheets and catalog' }).getByRole('link').click();
    const panel = page.getByRole('complementary', { name: 'Import price sheet' });
    await panel.getByLabel('Choose a CSV file…').setInputFiles({
      name: 'quote.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,source,as_of,confidence\n' +
          'my-cloud,hel1,FI,h100x8,h100-sxm,8,15.20,my quote,2026-11,verified\n',
      ),
    });
    await panel.getByRole('button', { name: 'Import 1 row' }).click();
    await expect(panel.getByRole('status')).toContainText('quote.csv is imported');

    await openSettings(page);
    const sheets = page.getByRole('table', { name: 'Price sheets and catalog' });
    await expect(
      sheets
        .getByRole('row', { name: /^quote\.csv/ })
        .getByRole('cell')
        .first(),
    ).toHaveText('1');
    await sheets.getByRole('button', { name: 'Remove quote.csv' }).click();
    await sheets.getByRole('button', { name: 'Remove this sheet' }).click();
    await expect(sheets.getByRole('rowheader')).toHaveText(['Built-in catalog, list prices']);
  });
  await test.step('language, theme, text size and paper take effect at once', async () => {
    await openSettings(page);
    await choose(page, 'Theme', 'Dark');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await choose(page, 'Text size', '125 %');
    await choose(page, 'Paper of reports', 'Letter');
    await choose(page, 'Language', '简体中文');
    await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
    await expect
      .poll(() => storedSettings(landfall.home))
      .toMatchObject({ theme: 'dark', textSizePercent: 125, paper: 'letter', language: 'zh' });
  });
  const again = await landfall.restart();
  await test.step('they survive the restart, and are put back', async () => {
    await expect(again.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expect(again.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await again.getByRole('link', { name: '设置' }).click();
    await again.getByRole('button', { name: '恢复默认设置…' }).click();
    await again.getByRole('button', { name: '重置外观、货币和快捷键' }).click();
    await expect(again.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect
      .poll(() => storedSettings(landfall.home))
      .toMatchObject({ theme: 'system', textSizePercent: 100, paper: 'a4', language: 'system' });
    // What was open stays open.
    expect(storedSettings(landfall.home).lastPlanId).toBe(storedPlans(landfall.home)[0]?.id);
  });
  await test.step('a backup is made and restored, the present state kept first', async () => {
    await openSettings(again);
    await expect(again.getByText(/^sound, read at/)).toBeVisible();
    await again.getByRole('button', { name: 'Back up now' }).click();
    await expect(again.getByText('Backed up: 1 plan.')).toBeVisible();

    await again.getByRole('link', { name: 'Home', exact: true }).click();
    await again.getByRole('button', { name: 'More for Kranich 8B' }).click();
    await again.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect.poll(() => storedPlans(landfall.home).length).toBe(2);

    await openSettings(again);
    await expect(again.getByText(/^2 plans, /)).toBeVisible();
    const backups = again.getByRole('table', { name: 'Backups' });
    const before = await backups.getByRole('rowheader').count();
    await backups
      .getByRole('button', { name: /^Restore the backup/ })
      .first()
      .click();
    await again.getByRole('button', { name: 'Restore it now' }).click();
    await expect(again.getByText('Restored: 1 plan is back.')).toBeVisible();
    expect(storedPlans(landfall.home).map(({ name }) => name)).toEqual(['Kranich 8B']);
    await expect(again.getByText(/^1 plan, /)).toBeVisible();
    // At most three of a day are kept, the newest of which holds both plans.
    await expect(backups.getByRole('rowheader')).toHaveCount(Math.min(before + 1, 3));
    await expect(backups.getByRole('row').nth(1).getByRole('cell').first()).toHaveText('2');
  });
  await test.step('new plans start in the chosen currency, those that are there keep theirs', async () => {
    await openSettings(again);
    await again.getByRole('combobox', { name: 'Currency of new plans' }).click();
    await again.keyboard.type('swiss');
    await again.getByRole('option', { name: /^CHF/ }).click();
    await expect.poll(() => storedSettings(landfall.home).currency).toBe('CHF');
    await again.getByRole('link', { name: 'Home', exact: true }).click();
    await again.getByRole('button', { name: 'New plan' }).click();
    await again.getByRole('menuitem', { name: 'Blank plan' }).click();
    await expect(again).toHaveURL(/#\/plan$/);
    expect(storedPlans(landfall.home).map(({ plan }) => plan.currency)).toEqual(['USD', 'CHF']);
  });
  await test.step('a key is changed, taken over from another command, and taken away', async () => {
    await openSettings(again);
    const print = keysOf(again, 'Print the report');
    await print.getByRole('button', { name: 'Change the keys of Print the report' }).click();
    await again.keyboard.press('a');
    await expect(print).toContainText('This writes or moves in the page');
    await again.keyboard.press('Control+c');
    await expect(print).toContainText('The window or text fields need this one');
    await again.keyboard.press('Escape');
    await expect(print).toContainText('Ctrl P');
    await expect(print.getByRole('button', { name: /^Change/ })).toBeFocused();

    await again.keyboard.press('Enter');
    await again.keyboard.press('Control+j');
    await expect(print).toContainText('Ctrl J');
    await expect
      .poll(() => storedSettings(landfall.home).shortcuts)
      .toEqual({ print: { key: 'j', mod: true, shift: false, alt: false } });

    await print.getByRole('button', { name: /^Change/ }).click();
    await again.keyboard.press('Control+k');
    await expect(print).toContainText('In use for “Search or go to”.');
    // The chord is typed here, it opens nothing.
    await expect(again.getByRole('dialog')).toBeHidden();
    await print.getByRole('button', { name: 'Use it here instead' }).click();
    await expect(keysOf(again, 'Search or go to')).toContainText('no key');
    await again.keyboard.press('Control+k');
    await expect(again).toHaveURL(/#\/report/);
  });
  const last = await landfall.restart();
  await test.step('keys survive the restart, and are put back', async () => {
    // Nobody presses a key before there is a screen, and none listens.
    await expect(last.getByRole('heading', { level: 1 })).toBeVisible();
    await last.keyboard.press('Control+k');
    await expect(last).toHaveURL(/#\/report/);
    await openSettings(last);
    await last.getByRole('button', { name: 'Reset all keys' }).click();
    await expect(keysOf(last, 'Search or go to')).toContainText('Ctrl K');
    await last.keyboard.press('?');
    const list = last.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(list.getByText('Ctrl P')).toBeVisible();
    await list.getByRole('link', { name: 'Change keys in Settings' }).click();
    await expect(list).toBeHidden();
    expect(storedSettings(landfall.home).shortcuts).toEqual({});
  });
  await test.step('the screen has no accessibility faults in either language', async () => {
    await openSettings(last);
    await expect(last.getByText(/^sound, read at/)).toBeVisible();
    await keysOf(last, 'Undo')
      .getByRole('button', { name: /^Change/ })
      .click();
    expect(await accessibilityFaults(last)).toEqual([]);
    await choose(last, 'Language', '简体中文');
    await expect(last.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
    await expect(last.getByRole('heading', { level: 2, name: '键盘快捷键' })).toBeVisible();
    expect(await accessibilityFaults(last)).toEqual([]);
  });
});
