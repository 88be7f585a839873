import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

/** Opens the cost screen on the plan that is open. */
async function openCost(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Cost/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cost' })).toBeVisible();
  await expect(page.getByRole('region', { name: /, all items$/ })).toBeVisible();
}

function headline(page: Page): Locator {
  return page
    .getByRole('region', { name: /, all items$/ })
    .getByText(/^USD/)
    .first();
}

function only(home: string) {
  const [stored] = storedPlans(home);
  if (stored === undefined) throw new Error('no plan is stored');
  return stored.plan;
}

test('the cost of a plan is explained, changed, tried out and taken back; a bare plan says what it lacks', async ({
  page,
  landfall,
}) => {
  await test.step('an own price is stored, marked wherever it is used, and taken back', async () => {
    await openCost(page);
    const before = (await headline(page).textContent()) ?? '';
    await page.getByRole('row', { name: /^Final training run/ }).click();
    const panel = page.getByRole('complementary', { name: 'Final training run' });
    const price = panel.getByRole('row', { name: /one hour, Finland/ });
    await price.getByRole('button', { name: /^source/ }).click();
    // One click, and the figure can be typed over.
    await expect(page.getByRole('dialog').getByLabel('Likely', { exact: true })).toBeFocused();
    for (const [point, value] of [
      ['High', '1.2'],
      ['Likely', '1.1'],
      ['Low', '1'],
    ] as const)
      await page.getByRole('dialog').getByLabel(point, { exact: true }).fill(value);
    await page.getByRole('dialog').getByLabel('Your note').fill('quote of a provider');
    await page.getByRole('button', { name: 'Use my figure' }).click();

    await expect(price.getByRole('button', { name: /yours/ })).toBeVisible();
    await expect(headline(page)).not.toHaveText(before);
    const breakdown = page.getByRole('region', { name: 'Breakdown: Training' });
    await expect(
      breakdown.getByRole('row', { name: /^Experiments/ }).getByRole('button', { name: /yours/ }),
    ).toBeVisible();
    await expect(page.getByText('H100 in Finland at your own price.').first()).toBeVisible();
    await expect
      .poll(() => only(landfall.home).overrides['price/h100-sxm/FI'])
      .toMatchObject({ value: { low: 1, likely: 1.1, high: 1.2 }, note: 'quote of a provider' });

    await price.getByRole('button', { name: /yours/ }).click();
    await page.getByRole('button', { name: 'Undo override' }).click();
    await expect(headline(page)).toHaveText(before);
    await expect.poll(() => only(landfall.home).overrides).toEqual({});
  });
  await test.step('what-if leaves the plan alone until it is applied, as one step of undo', async () => {
    await openCost(page);
    const before = (await headline(page).textContent()) ?? '';
    await page.getByRole('button', { name: 'What if…' }).click();
    const panel = page.getByRole('complementary', { name: 'What if…' });
    await panel.getByLabel('Number of accelerators').fill('1024');
    await panel.getByLabel('Parameters of the model').fill('16B');
    const result = panel.getByRole('table', { name: 'Before and after' });
    await expect(result.getByText(/M more$/).first()).toBeVisible();
    await expect(headline(page)).toHaveText(before);
    expect(only(landfall.home).training.acceleratorCount).toBe(512);

    await panel.getByRole('button', { name: 'Apply to the plan' }).click();
    await expect(headline(page)).not.toHaveText(before);
    await expect.poll(() => only(landfall.home).training.acceleratorCount).toBe(1024);
    expect(only(landfall.home).model.parameterCount).toBe(16e9);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(headline(page)).toHaveText(before);
    await expect.poll(() => only(landfall.home).model.parameterCount).toBe(8.03e9);
    expect(only(landfall.home).training.acceleratorCount).toBe(512);
  });
  await test.step('an amount comes with its range, its reasons and its arithmetic', async () => {
    await openCost(page);
    await expect(
      page.getByText('Trained in Finland on 512 rented H100, reserved.', { exact: false }),
    ).toBeVisible();
    await expect(headline(page)).toHaveText(/^USD\s[\d.]+\sM$/);
    await expect(page.getByText(/Half of all runs stay below .+; 8 in 10 lie between/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Explain: Price of an accelerator-hour' })).toBeVisible();

    const breakdown = page.getByRole('region', { name: 'Breakdown: Training' });
    await expect(breakdown.getByRole('row', { name: /^Staff/ })).toHaveCount(0);
    await page.getByText('Whole horizon', { exact: true }).click();
    const whole = page.getByRole('region', { name: 'Breakdown: Whole horizon' });
    await expect(whole.getByRole('row', { name: /^Whole horizon, all items/ })).toBeVisible();

    await whole.getByRole('row', { name: /^Staff/ }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Staff' });
    await expect(panel.getByRole('row', { name: /person-years/ })).toBeVisible();
    await expect(panel.getByRole('row', { name: /Employer’s social costs, Germany/ })).toContainText('1 +');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);

    await page.getByRole('button', { name: 'as a table' }).click();
    await expect(page.getByRole('table', { name: /^Cost per month/ }).getByRole('row')).toHaveCount(25);
  });
  // The whole horizon is still looked at.
  await test.step('the budget is set in the sentence that speaks of it', async () => {
    await page.getByRole('button', { name: 'budget of USD 12 M' }).click();
    await page.getByLabel('Budget for the whole horizon').fill('1');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText(/holds in fewer than 1 of 100 runs/)).toBeVisible();
    await expect.poll(() => only(landfall.home).budgetUsd).toBe(1);
  });
  await test.step('a bare plan says what is not counted yet, and leads there', async () => {
    await page.evaluate(async () => {
      const call = async (procedure: string, input: unknown) => {
        const answer = await fetch(`/rpc/${procedure}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
        return ((await answer.json()) as { value: { id: string } }).value;
      };
      const { id } = await call('plans.create', { from: 'blank', name: 'Bare' });
      await call('settings.set', { lastPlanId: id });
    });
    await page.reload();
    await expect(page.getByText('Not counted yet:')).toBeVisible();
    await expect(page.getByText('staff, because the plan has no team')).toBeVisible();
    await page.getByRole('link', { name: 'Add markets' }).click();
    await expect(page).toHaveURL(/#\/plan\?field=markets/);
  });
});
