import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

test('all placements are searched under limits, looked at and used', async ({ page, landfall }) => {
  await page.getByRole('link', { name: /^Cost/ }).click();
  await page.getByText('Placement', { exact: true }).click();
  const counter = page.getByText(/^132,651 placements, [\d,]+ lawful, found in [\d,]+ ms$/);
  await expect(counter).toBeVisible();
  const plot = page.getByRole('img', { name: /^Lawful placements: median cost across/ });
  await expect(plot).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  // A dot is opened by a click: the placement that its card names.
  const places = (await pointAtDot(page, plot)).split(' / ');
  await page.mouse.down();
  await page.mouse.up();
  const dot = page.getByRole('complementary', { name: new RegExp(`^Train in .*${places.join('.*')}$`) });
  await expect(dot).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dot).toBeHidden();

  // A limit that only the near ones keep to, then one that nothing keeps to.
  const before = await counter.textContent();
  const limit = page.getByLabel('Round trip to each market, at most');
  await limit.fill('140');
  await expect(counter).not.toHaveText(before ?? '');
  const rules = page.getByRole('table', { name: 'Constraints and how many placements fail them' });
  await expect(rules.getByRole('row', { name: /^Round trip above 140 ms/ })).toBeVisible();
  await limit.fill('20');
  await expect(page.getByText('132,651 placements, none lawful', { exact: false })).toBeVisible();
  await expect(page.getByText(/^Closest: .+ It fails: Round trip above 20 ms\./)).toBeVisible();
  await rules.getByRole('button', { name: /^Allow \d+ ms$/ }).click();
  await expect(counter).toBeVisible();

  // One of those that no other beats, by key, and its use.
  const front = page.getByRole('table', { name: /^Placements that no other beats/ });
  const first = front.getByRole('row').nth(1);
  const training = (await first.getByRole('rowheader').textContent()) ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: new RegExp(`^Train in .*${training}`) });
  await expect(panel.getByText('within all limits')).toBeVisible();
  await expect(panel.getByRole('row', { name: /^All items/ })).toBeVisible();
  await expect(panel.getByRole('table', { name: 'Markets' }).getByRole('row')).toHaveCount(6);

  // Any placement can be looked at; one that is not lawful says why.
  const serving = panel.getByLabel('Serving', { exact: true });
  await serving.click();
  await page.getByRole('option', { name: 'Kenya' }).click();
  const other = page.getByRole('complementary', { name: /serve from Kenya/ });
  await expect(other.getByText(/^fails \d: No machines offered there/)).toBeVisible();
  await page.keyboard.press('Escape');
  await first.click();
  await panel.getByRole('button', { name: 'Use this placement' }).click();
  await expect(panel.getByText('This is where your plan is.')).toBeVisible();
  await expect
    .poll(() => storedPlans(landfall.home)[0]?.plan.placement)
    .not.toEqual({ training: 'FI', serving: 'FI', team: 'DE' });
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect
    .poll(() => storedPlans(landfall.home)[0]?.plan.placement)
    .toEqual({ training: 'FI', serving: 'FI', team: 'DE' });
});

/** Moves the pointer over a plot until it is on a dot. @returns the words in bold on the card of the dot */
async function pointAtDot(page: Page, plot: Locator): Promise<string> {
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (box === null) throw new Error('the plot is not on the screen');
  const area = plot.locator('canvas').locator('..');
  for (let share = 0.2; share < 0.8; share += 0.004) {
    await page.mouse.move(box.x + share * box.width, box.y + (1 - share) * box.height);
    if ((await area.evaluate(({ style }) => style.cursor)) !== 'pointer') continue;
    return (await plot.locator('b').textContent()) ?? '';
  }
  throw new Error('no dot on the way across the plot');
}
