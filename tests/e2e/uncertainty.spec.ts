import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

function only(home: string) {
  const [stored] = storedPlans(home);
  if (stored === undefined) throw new Error('no plan is stored');
  return stored.plan;
}

async function choose(page: Page, box: Locator, option: string): Promise<void> {
  await box.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('where the range comes from, and a distribution of its own for an answer', async ({
  page,
  landfall,
}) => {
  await test.step('the view says where the range comes from, what would turn a decision and what other ways cost', async () => {
    await page.getByRole('link', { name: /^Cost/ }).click();
    await page.getByText('Uncertainty', { exact: true }).click();
    await expect(page).toHaveURL(/view=uncertainty/);

    const shares = page.getByRole('table', { name: 'Where the range comes from' });
    const price = shares.getByRole('row', { name: /^Price of an accelerator-hour \d/ });
    await expect(price).toBeVisible();
    // In all, by itself, with others.
    await expect(price.getByRole('cell').filter({ hasText: /^[\d.]+\s%$/ })).toHaveCount(3);

    const ways = page.getByRole('table', { name: 'Train, fine-tune or buy' });
    await expect(ways.getByRole('row', { name: /^Train from scratch/ })).toContainText(/USD\s[\d.]+\sM/);
    await expect(ways.getByRole('row', { name: /^Fine-tune an open model/ })).toContainText(
      'run under a day',
    );
    await expect(ways.getByRole('row', { name: /^Buy answers from an API/ })).toContainText('no run');
    await expect(page.getByText(/offers of about your size: .*Ministral 8B/)).toBeVisible();

    const flips = page.getByRole('region', { name: 'What would have to be true' });
    await choose(page, flips.getByRole('combobox', { name: 'or everything in' }), 'Germany');
    await expect(flips.getByText(/^Finland: USD.+, Germany: USD.+The first is cheaper/)).toBeVisible();
    await expect(flips.getByRole('row', { name: /one hour, Finland/ })).toContainText(
      /%\sof runs|beyond its range/,
    );
    await choose(page, flips.getByRole('combobox', { name: 'Compare' }), 'Plan and budget');
    await expect(flips.getByText(/^The plan: USD.+, the budget: USD\s12\sM/)).toBeVisible();
    await flips.getByText(/inputs turn nothing round/).click();
    await expect(flips.getByText(/^Users in Germany: no value from/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    // What moves together is kept with the plan, and taken back.
    const correlation = page.getByLabel('Rank correlation of the prices for training and for serving');
    await expect(correlation).toHaveValue('0.93');
    await page.getByRole('button', { name: 'Draw them apart' }).click();
    await expect(correlation).toHaveValue('0');
    await expect.poll(() => only(landfall.home).uncertainty).toEqual({ correlations: [] });
    await correlation.fill('2');
    await expect(page.getByText(/at most 1/)).toBeVisible();
    await page.getByRole('button', { name: /^Back to the measured/ }).click();
    await expect(correlation).toHaveValue('0.93');
    await expect.poll(() => only(landfall.home).uncertainty).toBeUndefined();
  });
  await test.step('an answer takes a distribution of its own, from the plan to the view', async () => {
    await page.getByRole('link', { name: /^Plan/ }).click();
    await page.evaluate(() => {
      window.location.hash = '#/plan?field=training.tokens';
    });
    const question = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 2, name: 'How many tokens does the final run see?' }),
    });
    await question.getByText('Distribution', { exact: true }).click();
    const shape = question.getByRole('combobox', { name: 'Distribution' });
    await choose(page, shape, 'PERT');
    await expect(question.getByRole('img', { name: /^Density of the distribution/ })).toBeVisible();
    await expect.poll(() => only(landfall.home).training.tokens.shape).toEqual({ kind: 'pert' });

    await choose(page, shape, 'observed values');
    const values = question.getByLabel(/^Observed values/);
    await values.fill('12T 14T abc');
    await expect(question.getByText(/“abc” is no number/)).toBeVisible();
    await values.fill('12T 14T 15T 16T 20T');
    await question.getByRole('button', { name: 'Take P10, median and P90 from the values' }).click();
    await expect(question.getByRole('textbox', { name: 'Likely' })).toHaveValue('15T');
    await expect
      .poll(() => only(landfall.home).training.tokens)
      .toMatchObject({
        likely: 15e12,
        shape: { kind: 'empirical', values: [12e12, 14e12, 15e12, 16e12, 20e12] },
      });
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.evaluate(() => {
      window.location.hash = '#/cost?view=uncertainty';
    });
    const used = page.getByRole('table', { name: 'Distributions in use' });
    await expect(used.getByRole('row', { name: /^Tokens of the final run observed values/ })).toBeVisible();
  });
});
