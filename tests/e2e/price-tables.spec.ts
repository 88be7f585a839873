import type { Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

async function choose(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await page
    .getByLabel('Choose a CSV file…')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\n')}\n`) });
}

test('exchange rates and a list in the SkyPilot layout come in by file, bad rows are named', async ({
  page,
  landfall,
}) => {
  await page.getByRole('link', { name: /^Sources/ }).click();
  await expect(page.getByText(/prices are older than 90 days/)).toBeVisible();
  await page.getByRole('button', { name: 'Import price sheet…' }).click();
  const panel = page.getByRole('complementary', { name: 'Import price sheet' });

  await choose(page, 'rates.csv', [
    'currency,units_per_usd,date',
    'EUR,0.5,2026-11-20',
    'XXX,2,2026-11-20',
    'GBP,-1,2026-11-20',
  ]);
  await expect(panel).toContainText('Line 3, currency');
  await expect(panel).toContainText('expected a currency of a country of the catalog, got “XXX”');
  await expect(panel).toContainText('Line 4, units_per_usd');
  await panel.getByRole('button', { name: 'Use 1 rate in this plan' }).click();
  await expect(panel.getByRole('status')).toContainText('1 exchange rate is in use in this plan');
  await expect
    .poll(() => storedPlans(landfall.home)[0]?.plan.exchangeRates)
    .toEqual([{ currency: 'EUR', unitsPerUsd: 0.5, on: '2026-11-20', source: 'rates.csv' }]);

  // An older rate does not take the place of a newer one.
  const older = ['currency,units_per_usd,date', 'EUR,0.4,2026-11-19'];
  await choose(page, 'older.csv', older);
  await expect(panel).toContainText('This plan has newer ones of its own: nothing to use.');
  await expect(panel.getByRole('button', { name: /in this plan/ })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await choose(page, 'both.csv', [...older, 'JPY,150,2026-11-19']);
  await expect(panel).toContainText(
    'Kept, since this plan’s own rate is newer than the one in the file: EUR.',
  );
  await panel.getByRole('button', { name: 'Use 1 rate in this plan' }).click();
  await expect(panel.getByRole('status')).toContainText('1 exchange rate is in use in this plan');
  await expect
    .poll(() => storedPlans(landfall.home)[0]?.plan.exchangeRates?.map(({ unitsPerUsd }) => unitsPerUsd))
    .toEqual([0.5, 150]);

  await choose(page, 'vms.csv', [
    'InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,GpuInfo,SpotPrice',
    'cpu-d3_4vcpu-16gb,,0,4,16,0.0992,eu-north1,,',
    'gpu-h100-sxm_8gpu-128vcpu-1600gb,H100,8,128,1600,12.00,eu-north1,,10.00',
    'gpu-h100-sxm_8gpu-128vcpu-1600gb,H100,8,128,1600,12.00,moon-1,,10.00',
  ]);
  await expect(panel).toContainText('vms.csv has the layout of the SkyPilot catalog');
  await panel.getByRole('combobox', { name: 'Prices of' }).click();
  await page.getByRole('option', { name: 'Nebius' }).click();
  await panel.getByRole('button', { name: 'Check' }).click();
  await expect(panel).toContainText('Line 4, Region');
  await expect(panel).toContainText('1 row of a machine without an accelerator is passed over.');
  await panel.getByRole('button', { name: 'Import 1 valid row' }).click();
  await expect(panel.getByRole('status')).toContainText('vms.csv is imported: 1 price is in use.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');

  // The plan in euros shows the table's rate with its day, and one step takes it back.
  await page.getByRole('link', { name: /^Plan/ }).click();
  await page.goto(`${page.url().split('#')[0]}#/plan?field=currency`);
  await page.getByRole('combobox', { name: 'In which currency should amounts be shown?' }).click();
  await page.getByRole('option', { name: /EUR/ }).click();
  await page.goto(`${page.url().split('#')[0]}#/cost?view=cash`);
  const rules = page.getByRole('region', { name: 'Tax, incentive, currency' });
  await expect(rules).toContainText('1 USD = 0.5000 EUR, 20 Nov 2026.');
});
