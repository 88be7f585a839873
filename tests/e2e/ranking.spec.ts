import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

test('markets are ranked, weighed, explained and printed', async ({ page, landfall }) => {
  await test.step('markets are ranked, looked into, weighed in three ways, and kept in the plan', async () => {
    await page.getByRole('link', { name: /^Strategy/ }).click();
    await page.getByText('Market ranking', { exact: true }).click();
    const strip = page.getByRole('table', { name: /^Countries by score/ });
    const rows = strip.locator('tbody').getByRole('row');
    await expect(rows).toHaveCount(10);
    await expect(page.getByText(/comes first in \d+ of 100 runs\./)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    // TOPSIS beside the weighted sum, what would change the winner, and who can never win.
    await expect(strip.getByRole('columnheader', { name: 'Place by TOPSIS' })).toBeVisible();
    await expect(rows.first().getByRole('cell').nth(-2)).toHaveText(/^\d+$/);
    const turns = page.getByRole('table', { name: 'What would change the winner' });
    const winner = (await rows.first().getByRole('rowheader').textContent())?.replace(/ market$/, '') ?? '';
    const turn = turns.getByRole('cell', { name: /^[\d.]+ %: \p{L}/u }).first();
    await expect(turn).toBeVisible();
    await expect(turn).not.toContainText(winner);
    await page.getByRole('button', { name: 'Show all 51' }).click();
    await expect(rows).toHaveCount(51);
    await expect(strip.getByText(/^never better than \p{L}/u).first()).toBeVisible();

    // The plan's own markets, and why one of them stands where it stands.
    await page.getByText('Markets of the plan, 5', { exact: true }).click();
    await expect(rows).toHaveCount(5);
    await rows.first().focus();
    await page.keyboard.press('Enter');
    const first = (await rows.first().getByRole('rowheader').textContent())?.replace(/ market$/, '') ?? '';
    const panel = page.getByRole('complementary', { name: first });
    await expect(panel.getByRole('row', { name: /^Cost of landing there/ })).toContainText('USD');
    await expect(panel.getByRole('row', { name: /^Talent/ }).getByRole('button')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();

    // Weights that do not sum are named, and the ranking stays that of before; one click mends it.
    await page.getByLabel('Weight of Openness').fill('65');
    await expect(page.getByRole('alert')).toHaveText('The weights have to sum to 100; now they sum to 160.');
    await expect(page.getByText('The ranking below is that of the weights before.')).toBeVisible();
    // What is known of a country hangs on no weights.
    await rows.first().focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('row', { name: /^Cost of landing there/ })).toContainText('USD');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Scale to 100' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.marketRanking?.weights?.openness)
      .toBeCloseTo(40.6, 0);

    // By swings: points, of which the weights are shares; what has none counts for nothing.
    const weights = page.getByRole('table', { name: 'Weights' });
    const weightOf = (name: string) => weights.getByRole('row', { name }).getByRole('cell').last();
    const inPercent = (await weightOf('Capital').textContent()) ?? '';
    await page.getByText('Swing', { exact: true }).click();
    await page.getByLabel('Points for Talent').fill('0');
    await expect(weightOf('Talent')).toBeEmpty();
    await expect(weightOf('Capital')).toHaveText(/^\d+/);
    await expect(weightOf('Capital')).not.toHaveText(inPercent);
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.marketRanking)
      .toMatchObject({ method: 'swing', swing: { talent: 0 } });

    // In pairs: a judgement that contradicts the others, and its cure.
    await page.getByText('In pairs', { exact: true }).click();
    await expect(page.getByText('consistent enough')).toBeVisible();
    const pair = page.getByLabel('Talent over Capital', { exact: true });
    await pair.selectOption('1/9');
    await expect(page.getByText('too inconsistent to rank by')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(/consistency ratio 0\.\d\d, limit 0\.10\. Worst: /);
    await page.getByRole('button', { name: /^Set to / }).click();
    await expect(page.getByText('consistent enough')).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();

    // It is undone like the rest, and the report has its section.
    await page.getByText('Loosely', { exact: true }).click();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('radio', { name: 'Firmly' })).toBeChecked();
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(page.getByRole('radio', { name: 'Loosely' })).toBeChecked();
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.marketRanking)
      .toMatchObject({ method: 'pairwise', concentration: 30, pairs: { 'talent/capital': 2 } });
    await page.getByRole('link', { name: /^Report/ }).click();
    const section = page.getByRole('region', { name: /Where to enter first$/ });
    await expect(section.getByRole('table', { name: /^Countries by score/ }).getByRole('row')).toHaveCount(6);
  });
  await test.step('a score says in Chinese why it is what it is', async () => {
    // The report is left first: drawing it anew in the other language would take long, and is not looked at.
    await page.getByRole('link', { name: /^Strategy/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Strategy' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
    await page.getByRole('link', { name: /^战略/ }).click();
    await page.getByText('市场排名', { exact: true }).click();
    await page.getByText('方案中的5个市场', { exact: true }).click();
    const row = page
      .getByRole('table', { name: /^各国/ })
      .locator('tbody')
      .getByRole('row', { name: /日本/ });
    await row.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: '日本' });
    await panel.getByRole('row', { name: /^人才/ }).getByRole('button').click();
    await expect(page.getByRole('dialog', { name: '人才' })).toContainText('Tortoise人工智能指数人才分项');
  });
  await test.step('a report is printed without a ranking that cannot be had, and says so', async () => {
    await expect.poll(() => storedPlans(landfall.home)[0]?.plan.marketRanking?.countries).toHaveLength(5);

    // The browser has its script already, so that the worker is sent after another one.
    await page.addInitScript(() => {
      window.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(String(url).includes('ranking.worker') ? './no-such.worker.js' : url, options);
        }
      };
    });
    await page.evaluate(
      (hash) => {
        window.location.hash = hash;
        window.location.reload();
      },
      `#/report/print?plan=${storedPlans(landfall.home)[0]?.id}&lang=en&paper=a4&date=2026-11-26`,
    );
    await expect(page.locator('html[data-report-ready="true"]')).toBeAttached({ timeout: 60_000 });
    await expect(page.locator('#report-ranking')).toContainText('The countries could not be ranked');
  });
});
