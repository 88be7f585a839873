import { accessibilityFaults } from './fixtures/accessibility';
import { plainSpaces } from './fixtures/cost-screen';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

test('the money is followed month by month, and lasts longer with more of it', async ({ page, landfall }) => {
  await page.getByRole('link', { name: /^Cost/ }).click();
  await page.getByText('Cash', { exact: true }).click();
  const runway = page.getByRole('region', { name: 'How long the money lasts' });
  await expect(runway).toContainText(/In \d of 10 runs the money lasts to the end of the horizon, Dec 2028/);
  await expect(runway).toContainText(/With USD\s[\d.]+\sM more at the start, 9 in 10 runs reach the end\./);

  const months = page.getByRole('table', { name: 'Cash flow by month' });
  await expect(months.getByRole('row')).toHaveCount(25);
  await expect(months.getByRole('row', { name: /^Oct 2027/ })).toContainText('6.0');
  await page.getByRole('button', { name: 'as a table' }).click();
  await expect(
    page.getByRole('table', { name: /^Money left at the end of each month/ }).getByRole('row'),
  ).toHaveCount(25);
  await page.getByRole('button', { name: 'as a chart' }).click();

  const rules = page.getByRole('region', { name: 'Tax, incentive, currency' });
  await expect(rules).toContainText('Paid out in Germany after the year, profit or not.');
  await expect(rules).toContainText(/30\s% in Germany, on the profit of a calendar year/);
  await expect(page.getByRole('region', { name: 'Electricity and carbon' })).toContainText(/t CO₂/);

  const countries = page.getByRole('table', { name: 'If everything were in one country' });
  await expect(countries.getByRole('row')).toHaveCount(52);
  await expect(countries.getByRole('row', { name: /^Indonesia/ })).toContainText('profit tax only');
  await countries.getByRole('button', { name: 'Country' }).click();
  await expect(countries.getByRole('row').nth(1)).toContainText('Argentina');
  expect(await accessibilityFaults(page)).toEqual([]);

  const before = plainSpaces((await runway.textContent()) ?? '');
  await runway.getByLabel('In the bank at the start').fill('200M');
  await expect(runway).toContainText('in as good as every run');
  await expect.poll(() => storedPlans(landfall.home)[0]?.plan.funding?.cashAtStartUsd).toBe(200e6);
  const origin = () => storedPlans(landfall.home)[0]?.plan.answers?.['funding.cashAtStartUsd']?.how;
  expect(origin()).toBe('typed');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(async () => plainSpaces((await runway.textContent()) ?? '')).toBe(before);

  await runway.getByRole('link', { name: 'Rounds, loans, grants' }).click();
  const rounds = page.getByRole('table', { name: 'Money' });
  await rounds.getByLabel('Month of Series A').fill('30');
  await expect.poll(() => storedPlans(landfall.home)[0]?.plan.funding?.rounds?.[0]?.month).toBe(30);
  await page.goBack();
  await expect(runway).toContainText('After the horizon, not counted: Series A.');
});
