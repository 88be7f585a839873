import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { leaveScreen } from './fixtures/leave-screen';
import { storedPlans } from './fixtures/stored-plans';

const HEADER =
  'provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,source,as_of,confidence';

/** Two good rows, one with a country in words. */
const SHEET = [
  HEADER,
  'my-cloud,hel1,FI,h100x8,h100-sxm,8,15.20,my quote,2026-11,verified',
  'my-cloud,hel1,Finland,h100x8,h100-sxm,8,15.20,my quote,2026-11,verified',
  'my-cloud,hel2,FI,h100x8,h100-sxm,8,16.00,my quote,2026-11,verified',
  '',
].join('\n');

async function openSources(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Sources/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await expect(page.getByText(/figures stand behind this plan/)).toBeVisible();
}

async function find(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a figure' }).fill(text);
}

function rowOf(page: Page, name: RegExp): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Choose a CSV file…')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

function storedSheets(home: string) {
  const database = new Database(path.join(home, 'landfall.db'), { readonly: true, fileMustExist: true });
  try {
    return database
      .prepare<[], { readonly name: string; readonly offer_count: number }>(
        'select name, offer_count from price_sheet',
      )
      .all();
  } finally {
    database.close();
  }
}

test('figures are found, replaced, imported and removed', async ({ page, landfall }) => {
  await test.step('figures are listed by age, found in both languages, and say where they come from', async () => {
    await openSources(page);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^Old, \d+$/);

    await find(page, 'TURKIYE pay median');
    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await expect(rowOf(page, /Türkiye/)).toContainText('USD a year');
    await find(page, '芬兰 碳');
    const carbon = rowOf(page, /^Carbon of the grid, Finland/);
    await expect(carbon).toContainText('g CO₂ per kWh');
    await expect(carbon.getByRole('link').first()).toHaveAttribute('href', /^https:\/\/github\.com\//);
    await expect(carbon.getByRole('link').first()).toHaveAttribute('target', '_blank');

    await find(page, 'no such figure');
    await page.getByRole('button', { name: 'Show all figures' }).click();
    await page.getByText('Whole catalog', { exact: true }).click();
    await expect(page.getByText(/figures: the built-in catalog of/)).toBeVisible();
    await find(page, 'claude 3.7 sonnet');
    await expect(rowOf(page, /^Claude 3.7 Sonnet/).getByRole('definition')).toHaveText([
      '3.00',
      '15.00',
      'not known',
    ]);
  });
  await leaveScreen(page);
  await test.step('an own figure shows its effect before it is stored, and is one step to take back', async () => {
    await openSources(page);
    await find(page, 'h100-sxm/FI');
    await page.getByRole('button', { name: 'Override H100 SXM5 80GB, one hour, Finland…' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('textbox', { name: 'Likely' }).fill('1,9');
    await panel.getByRole('button', { name: /plus or minus 10/ }).click();
    await panel.getByRole('textbox', { name: 'Your note' }).fill('quote of 19 Nov');
    await expect(panel.getByRole('row', { name: /^Training/ }).getByRole('img')).toHaveCount(2);
    await expect(panel.getByText(/countries move/)).toContainText('Finland −');
    expect(storedPlans(landfall.home)[0]?.plan.overrides).toEqual({});

    // A range that does not fit is not passed over for the last one that did.
    await panel.getByRole('textbox', { name: 'High' }).fill('1');
    await panel.getByRole('button', { name: 'Use my figure' }).click();
    await expect(panel.getByRole('textbox', { name: 'High' })).toBeFocused();
    await panel.getByRole('textbox', { name: 'High' }).fill('2.1');
    await panel.getByRole('button', { name: 'Use my figure' }).click();

    await expect(rowOf(page, /Finland/)).toContainText('my figure');
    await expect(rowOf(page, /Finland/)).toContainText('quote of 19 Nov');
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.overrides['price/h100-sxm/FI'])
      .toMatchObject({ value: { low: 1.71, likely: 1.9, high: 2.1 }, note: 'quote of 19 Nov' });

    await page.getByRole('button', { name: /^Undo my figure/ }).click();
    await expect(rowOf(page, /Finland/)).toContainText('built-in');
    await expect.poll(() => storedPlans(landfall.home)[0]?.plan.overrides).toEqual({});
  });
  await leaveScreen(page);
  await test.step('a price sheet is checked, shown with its effect, stored on confirmation, used at once, removed', async () => {
    await openSources(page);
    await page.getByRole('button', { name: 'Import price sheet…' }).click();
    const panel = page.getByRole('complementary', { name: 'Import price sheet' });
    const saved = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save a template with examples' }).click();
    const template = await readFile(await (await saved).path(), 'utf8');
    expect(template.split('\n')[0]).toContain('provider,region,country');

    await choose(page, 'semicolons.csv', SHEET.replaceAll(',', ';'));
    await expect(panel.getByRole('alert')).toContainText('separates its columns by semicolons');

    await choose(page, 'quote.csv', SHEET);
    await expect(panel.getByText('Line 3, country')).toBeVisible();
    await expect(panel.getByText(/two capital letters, got “Finland”/)).toBeVisible();
    await expect(panel.getByRole('row', { name: /^Training/ }).getByRole('img')).toHaveCount(2);
    expect(storedSheets(landfall.home)).toEqual([]);

    await panel.getByRole('button', { name: 'Import 2 valid rows' }).click();
    await expect(panel.getByRole('status')).toContainText('quote.csv is imported: 2 prices are in use.');
    expect(storedSheets(landfall.home)).toEqual([{ name: 'quote.csv', offer_count: 2 }]);
    await page.getByRole('button', { name: /^imported 1$/i }).click();
    await expect(rowOf(page, /^H100 SXM5 80GB, one hour, Finland/)).toContainText('imported');

    await panel.getByRole('button', { name: 'Remove quote.csv' }).click();
    await panel.getByRole('button', { name: 'Remove this sheet' }).click();
    await expect(page.getByRole('button', { name: /^imported 0$/i })).toBeVisible();
    expect(storedSheets(landfall.home)).toEqual([]);
  });
  await test.step('a sheet of more than 20 MB is refused before it is read', async () => {
    // Chosen from the disk, as by a user: nothing has to be carried into the browser first.
    const huge = path.join(landfall.home, 'huge.csv');
    await writeFile(huge, `${HEADER}\n`);
    await truncate(huge, 20_000_001);
    await page.getByLabel('Choose a CSV file…').setInputFiles(huge);
    await expect(page.getByRole('alert')).toContainText('larger than 20 MB and was not read');
    await expect(page.getByRole('alert')).toContainText('Nothing was stored.');
  });
  await leaveScreen(page);
  await test.step('the screen speaks Chinese and has no accessibility faults', async () => {
    await openSources(page);
    await page.getByRole('button', { name: 'Import price sheet…' }).click();
    await expect(page.getByText(/^None yet/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    // Structure and colours are the same in both languages: of the hundreds of rows a few are enough the second time.
    await find(page, 'h100-sxm');
    await expect(rowOf(page, /Finland/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
    await expect(page.getByRole('heading', { level: 1, name: '来源' })).toBeVisible();
    await expect(page.getByText(/本方案依据\d+项数据/)).toBeVisible();
    await expect(page.getByRole('complementary', { name: '导入价格表' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
