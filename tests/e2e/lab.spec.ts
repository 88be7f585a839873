import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import { openPlace } from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';

/** Opens an exercise through the rail and the switch, as a user does. */
async function openExercise(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Lab', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lab' })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Exercise' }).getByText(name, { exact: true }).click();
}

async function fill(page: Page | Locator, label: string, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(value);
}

/** Numbers of a row, with the minus sign of the screen read as one. */
async function numbersOf(row: Locator): Promise<readonly number[]> {
  const cells = await row.getByRole('cell').allTextContents();
  return cells.map((cell) => Number(cell.replace('−', '-').replaceAll(',', '')));
}

test('gradient descent walks to within 0.001 of the closed form', async ({ page }) => {
  await openExercise(page, 'Descent');
  await expect(page.getByLabel('Step size η')).toHaveValue('0.01');
  await expect(page.getByLabel('Start w₀')).toHaveValue('0');

  const table = page.getByRole('table', { name: 'Walk and closed form' });
  const best = await numbersOf(table.getByRole('row', { name: /Closed form/ }));
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(table.getByRole('row', { name: /After 1 step/ })).toBeVisible();
  // The first step as the formula says it: w₀ ← 0 − 0.01 · slope.
  const [bias = 0] = await numbersOf(table.getByRole('row', { name: /After 1 step/ }));
  expect(bias).toBeCloseTo(0.0141, 4);

  await page.getByRole('button', { name: 'Reset' }).click();
  await fill(page, 'Step size η', '0.5');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByText(/The walk has arrived/)).toBeVisible();
  const walked = await numbersOf(table.getByRole('row', { name: /After 500 steps/ }));
  for (const index of [0, 1]) expect(Math.abs((walked[index] ?? 0) - (best[index] ?? 1))).toBeLessThan(1e-3);

  await fill(page, 'Step size η', '2');
  await expect(page.getByText(/is not below it: the walk runs away/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('own points are taken over, and a line that is none is named', async ({ page }) => {
  await openExercise(page, 'Descent');
  const points = page.getByRole('textbox', { name: /^Two columns/ });
  const table = page.getByRole('table', { name: 'Walk and closed form' });
  await points.fill('x;y\n0;1\n1;3\n2;5');
  await page.getByRole('button', { name: 'Use these points' }).click();
  await expect(page.getByText('3 points of your own')).toBeVisible();
  expect((await numbersOf(table.getByRole('row', { name: /Closed form/ }))).slice(0, 2)).toEqual([1, 2]);

  await points.fill('0;1\n1;three');
  await page.getByRole('button', { name: 'Use these points' }).click();
  await expect(page.getByText(/^Line 2 \(“1;three”\): two numbers were expected/)).toBeVisible();
  expect((await numbersOf(table.getByRole('row', { name: /Closed form/ }))).slice(0, 2)).toEqual([1, 2]);

  await page.getByLabel('Choose a CSV file…').setInputFiles({
    name: 'points.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('0,0\n1,1\n2,2\n3,3\n'),
  });
  await expect(page.getByText('4 points of your own')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the sample' }).click();
  await expect(page.getByText(/12 sample points/)).toBeVisible();
});

test('the first model trains to within 0.001 of least squares, and says when it cannot', async ({ page }) => {
  await openExercise(page, 'First model');
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(page.getByText(/The training has arrived at least squares/)).toBeVisible();
  const rows = await page.getByRole('table', { name: 'Weights' }).getByRole('row').all();
  expect(rows).toHaveLength(12);
  for (const row of rows.slice(1)) {
    const [trained = 0, best = 1] = await numbersOf(row);
    expect(Math.abs(trained - best)).toBeLessThan(1e-3);
  }
  await expect(page.getByText(/keras\.optimizers\.SGD\(0\.5\)/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await fill(page, 'Learning rate', '100');
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(page.getByText(/the learning rate is too high/)).toBeVisible();
});

test('the Lab speaks Chinese and keeps its place in the address', async ({ page }) => {
  await openPlace(page, '#/lab?view=starter');
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('textbox').fill('切换到中文');
  await page.getByRole('dialog').getByText('切换到中文', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '实验室' })).toBeVisible();
  await page.getByRole('button', { name: '开始训练' }).click();
  await expect(page.getByText(/训练到达了最小二乘解/)).toBeVisible();
});
