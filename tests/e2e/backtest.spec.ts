import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

const OWN_RUNS = `id,model,year,params_total,params_active,tokens,accelerator_id,accelerator_count,accelerator_hours,precision
ours-7b,Ours 7B,2026,7000000000,7000000000,1000000000000,h100-sxm,128,30500,bf16
ours-1b,Ours 1B,2026,1100000000,1100000000,200000000000,h10-sxm,16,1050,bf16
`;

test('published runs stand beside their prediction, and own runs move the estimate until they are taken back', async ({
  page,
  landfall,
}) => {
  await page.getByRole('link', { name: /^Cost/ }).click();
  await page.getByRole('radiogroup', { name: 'View of the cost' }).getByText('Backtest').click();
  const score = page.getByRole('region', { name: 'Error of the prediction' });
  await expect(score.getByText('22 runs, each left out of the fit')).toBeVisible();
  await expect(score.getByText(/^target met: at most 10/)).toBeVisible();
  await expect(
    page.getByRole('img', {
      name: 'Predicted against actual accelerator-hours of published runs, both on a logarithmic scale',
    }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Largest misses' }).getByRole('listitem')).toHaveCount(3);
  const published = page.getByRole('region', { name: 'Published runs' });
  await expect(published.getByRole('row', { name: /^GPT-3 175B 175B on 300B tokens/ })).toBeVisible();
  await published.getByRole('button', { name: 'Ratio' }).click();
  await expect(published.getByRole('row').nth(1)).toContainText('TinyLlama');

  const own = page.getByRole('region', { name: 'Your own runs' });
  const input = own.locator('input[type=file]');
  const file = (text: string) => ({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await input.setInputFiles(file(OWN_RUNS.replace('1000000000000', 'plenty')));
  await expect(own.getByRole('alert')).toContainText('Line 2, tokens: expected a number from 1 to');
  await input.setInputFiles(file(OWN_RUNS));
  await expect(own.getByRole('status')).toContainText('1 run taken from mine.csv.');
  await expect(
    own.getByText(/Line 3, ours-1b: left out, .*“h10-sxm”; did you mean h100-sxm\?/),
  ).toBeVisible();
  const update = own.getByRole('region', { name: /^Step efficiency of this plan on H100/ });
  await expect(
    update.getByText(/^Your run reached \d+\s%\s(more|less) than the model expects/),
  ).toBeVisible();
  const stored = () => storedPlans(landfall.home)[0]?.plan.pastRuns?.map(({ isCounted }) => isCounted);
  await expect.poll(stored).toEqual([true]);

  expect(await accessibilityFaults(page)).toEqual([]);

  await own.getByRole('checkbox', { name: 'Ours 7B' }).uncheck();
  await expect(update.getByText(/^No run of yours counts/)).toBeVisible();
  await expect.poll(stored).toEqual([false]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(own.getByRole('checkbox', { name: 'Ours 7B' })).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(own.getByText(/^Your runs will stand here/)).toBeVisible();
  await expect.poll(stored).toBeUndefined();

  await page.getByRole('radiogroup', { name: 'What is predicted' }).getByText('Inference').click();
  await expect(score.getByText('18 runs, each left out of the fit')).toBeVisible();
  await expect(
    page.getByRole('img', {
      name: 'Predicted against actual tokens per second of published measurements, both on a logarithmic scale',
    }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'as a table' }).click();
  await expect(
    page.getByRole('table', { name: /^Predicted against actual tokens per second/ }).getByRole('row'),
  ).toHaveCount(19);
});
