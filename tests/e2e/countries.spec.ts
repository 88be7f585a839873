import type { Page } from '@playwright/test';
import { openPlace } from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';
import { leaveScreen } from './fixtures/leave-screen';
import { storedPlans } from './fixtures/stored-plans';

/** The sample plan trains and serves in Finland, its team is in Germany; its five markets do not include Norway. */
async function openCountries(page: Page) {
  await page.getByRole('link', { name: /^Countries/ }).click();
  const table = page.getByRole('table', { name: 'Ranking of countries by cost' });
  await expect(table.getByRole('row')).toHaveCount(52);
  return table;
}

/** Leaves the screen and comes back to it without what the address and the screen kept; the plan stays. */
async function leave(page: Page): Promise<void> {
  await leaveScreen(page);
  await openPlace(page, '#/countries');
  await expect(page.getByRole('heading', { level: 1, name: 'Countries' })).toBeVisible();
}

test('ranks countries, opens one, places training in it, and draws them as a map', async ({
  page,
  landfall,
}) => {
  await test.step('ranks all countries by cost, sorts and narrows the list', async () => {
    const table = await openCountries(page);
    await expect(table.getByRole('row', { name: /Argentina/ })).toContainText('R&D refund unknown');

    const country = table.getByRole('columnheader', { name: /Country/ });
    await country.getByRole('button').click();
    await expect(country).toHaveAttribute('aria-sort', 'ascending');
    await expect(table.getByRole('row').nth(1)).toContainText('Argentina');
    await country.getByRole('button').click();
    await expect(country).toHaveAttribute('aria-sort', 'descending');
    await expect(table.getByRole('row').nth(1)).toContainText('Vietnam');

    await page.getByLabel('only markets').check();
    await expect(table.getByRole('row')).toHaveCount(6);
    await page.getByRole('searchbox', { name: 'Find a country' }).fill('japan');
    await expect(table.getByRole('row')).toHaveCount(2);
    await page.getByRole('searchbox', { name: 'Find a country' }).fill('nowhere');
    await expect(page.getByText('No country fits what you look for.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all countries' }).first().click();
    await expect(table.getByRole('row')).toHaveCount(52);
  });
  await leave(page);
  await test.step('opens a country by keyboard, and Escape leads back to its row', async () => {
    const table = await openCountries(page);
    const row = table.getByRole('row', { name: /^\d+ Norway/ });
    await row.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Norway' });
    await expect(panel.getByRole('heading', { level: 2, name: 'Norway' })).toBeFocused();
    await expect(panel).toContainText(/Norway instead of your plan .*: USD\s.+ (less|more) \(/);
    await expect(panel.getByRole('heading', { level: 3 })).toHaveText([
      /^Cost, /,
      'What moves it most',
      'How compute is priced here',
      'Facts',
      /^Ecosystem/,
    ]);
    await expect(panel.getByRole('table', { name: 'Offers behind it' })).toContainText('Cudo');
    // The larger discount stands first, with the smaller total.
    await expect(panel.getByText('Discount for reserved capacity: 60 to 25 %')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(row).toBeFocused();
  });
  await leave(page);
  await test.step('places training in a country, adds it as a market, and undo takes both back', async () => {
    const table = await openCountries(page);
    await table.getByRole('row', { name: /^\d+ Norway/ }).click();
    const panel = page.getByRole('complementary', { name: 'Norway' });
    const stored = () => storedPlans(landfall.home)[0]?.plan;

    await panel.getByRole('button', { name: 'Place training here' }).click();
    await expect(panel.getByText('Training is placed here')).toBeVisible();
    await expect.poll(() => stored()?.placement.training).toBe('NO');

    await panel.getByRole('button', { name: 'Add as market…' }).click();
    const add = panel.getByRole('button', { name: 'Add the market' });
    await expect(add).toBeDisabled();
    await panel.getByRole('textbox', { name: /Likely/ }).fill('5000');
    await panel.getByRole('textbox', { name: /Low/ }).fill('2000');
    await panel.getByRole('textbox', { name: /High/ }).fill('9000');
    await add.click();
    await expect(panel.getByText('A market of the plan')).toBeVisible();
    await expect
      .poll(() => stored()?.markets.find(({ country }) => country === 'NO')?.monthlyActiveUsers)
      .toEqual({ low: 2000, likely: 5000, high: 9000 });

    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(panel.getByRole('button', { name: 'Add as market…' })).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(panel.getByRole('button', { name: 'Place training here' })).toBeVisible();
    await expect.poll(() => stored()?.placement.training).toBe('FI');
  });
  await leave(page);
  await test.step('ranks by a single line of the cost, and the address keeps it', async () => {
    const table = await openCountries(page);
    await page.getByRole('combobox', { name: 'By' }).click();
    await page.getByRole('option', { name: 'Staff' }).click();
    await expect(table.getByRole('columnheader', { name: /^Staff, / })).toBeVisible();
    await page.reload();
    await expect(table.getByRole('columnheader', { name: /^Staff, / })).toBeVisible();
  });
  await leave(page);
  await test.step('keeps the kind of map that was chosen; a tile opens its country', async () => {
    await openCountries(page);
    await expect(page.getByRole('img', { name: /^World map/ })).toBeVisible();
    await page.getByText('Tiles', { exact: true }).click();
    await page.reload();
    const tiles = page.getByRole('group', { name: 'Tile map of 51 countries' });
    await expect(tiles.getByRole('button')).toHaveCount(51);
    await tiles.getByRole('button', { name: /^Singapore, rank/ }).click();
    await expect(page.getByRole('complementary', { name: 'Singapore' })).toBeVisible();
  });
});

test('puts countries side by side, never scrolls sideways, and speaks Chinese', async ({ page }) => {
  await test.step('puts pinned countries side by side, the difference against the plan first', async () => {
    const table = await openCountries(page);
    for (const name of ['Norway', 'Brazil', 'Japan'])
      await table.getByRole('button', { name: `Pin ${name}`, exact: true }).click();
    await page.getByRole('button', { name: 'side by side', exact: true }).click();
    const compared = page.getByRole('table', { name: 'Pinned countries side by side' });
    await expect(compared.getByRole('columnheader', { name: /Norway|Brazil|Japan/ })).toHaveCount(3);
    await expect(compared.getByRole('rowheader').nth(1)).toHaveText('Against your plan');
    const all = await compared.getByRole('row').count();
    await expect(compared.getByRole('row', { name: /^Getting the data/ })).toBeVisible();
    await page.getByLabel('only differences').check();
    await expect(compared.getByRole('row', { name: /^Getting the data/ })).toBeHidden();
    expect(await compared.getByRole('row').count()).toBeLessThan(all);
  });
  await leave(page);
  await test.step('unpins them again', async () => {
    const table = await openCountries(page);
    for (const name of ['Norway', 'Brazil', 'Japan'])
      await table.getByRole('button', { name: `Pin ${name}`, exact: true, pressed: true }).click();
    await expect(table.getByRole('button', { name: /^Pin /, pressed: true })).toHaveCount(0);
  });
  await test.step('side by side says what to do while nothing is pinned; many pinned ones stand in a list', async () => {
    await openCountries(page);
    await page.getByText('Side by side', { exact: true }).click();
    await expect(page.getByText('Pin two to six countries to see them side by side.')).toBeVisible();
    await page.getByRole('button', { name: 'Pin the plan’s markets' }).click();
    await expect(page.getByRole('table', { name: 'Pinned countries side by side' })).toBeVisible();
    await page.getByText('Ranking', { exact: true }).click();
    const pinned = page.getByRole('table', { name: 'Pinned' });
    await expect(pinned.getByRole('row')).toHaveCount(6);
    await expect(pinned.getByRole('row', { name: /^Brazil/ })).toContainText('in the United States');
  });
  await leave(page);
  await test.step('never scrolls sideways, speaks Chinese', async () => {
    const table = await openCountries(page);
    for (const width of [1024, 1280, 1600, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(table).toBeVisible();
      const overflowPx = await page
        .locator('#main')
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflowPx, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
    await expect(page.getByRole('heading', { level: 1, name: '国家与地区' })).toBeVisible();
    await expect(page.getByRole('row', { name: /日本/ }).first()).toContainText('目标市场');

    // The notes of the catalog too.
    await page.getByRole('row', { name: /日本/ }).first().click();
    const panel = page.getByRole('complementary', { name: '日本' });
    await expect(panel).toContainText('Tortoise人工智能指数人才分项');
    await expect(panel).toContainText('美国亲密伙伴：无国别许可要求');
  });
});
