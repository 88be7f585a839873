import { writeFile } from 'node:fs/promises';
import { inRoot } from '#scripts/lib/paths';
import { accessibilityFaults } from './fixtures/accessibility';
import { landfall as commandLine } from './fixtures/command-line';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

/** Of the plan's markets, on how groups are treated. */
const DUTY = 'Do not build AI for banned purposes';
const SAMPLE = inRoot('resources/samples/predictions/synthetic-safety-filter.csv');

interface PrintedGroup {
  readonly group: string;
  readonly selection_rate: number;
  readonly false_positive_rate: number;
}

test('answers of a model are imported, and the groups stand beside each other as the command line has them', async ({
  page,
  landfall,
}, info) => {
  await page.getByRole('link', { name: /^Fairness/ }).click();
  await expect(page.getByText(/To see a gap of 5 points, test [\d,]+ people of each group/)).toBeVisible();

  // A third class ends the import with its line; the plan stays as it was.
  await page.getByRole('button', { name: 'Import answers…' }).first().click();
  const panel = page.getByRole('complementary', { name: 'Import the answers of a model' });
  const file = panel.getByLabel('Choose a CSV file…').last();
  await file.setInputFiles({
    name: 'bad.csv',
    mimeType: 'text/csv',
    // The first column has no name, as in a table that another program numbered.
    buffer: Buffer.from(',label,prediction,group\n0,1,1,a\n1,0,0,b\n2,2,1,a\n3,0,1,b\n'),
  });
  await panel.getByRole('button', { name: 'Count bad.csv' }).click();
  await expect(panel.getByRole('alert')).toContainText('Line 4, column label: “2” is a third class');

  // A long one is counted in its worker, tells how far it is, and can be called off.
  const long = info.outputPath('long.csv');
  await writeFile(long, `label,prediction,group\n${'1,0,a\n0,1,b\n'.repeat(3_000_000)}`);
  await file.setInputFiles(long);
  await panel.getByRole('button', { name: 'Count long.csv' }).click();
  await expect(panel.getByRole('progressbar', { name: 'Count long.csv' })).toBeVisible();
  await expect(panel.getByRole('status')).toHaveText(/^[1-9][\d,]* rows, \d+\s?% read$/);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByText('Cancelled; the plan is as it was.')).toBeVisible();

  await file.setInputFiles(SAMPLE);
  await expect(panel.getByRole('combobox', { name: 'What is true' })).toHaveValue('harmful');
  await expect(panel.getByRole('checkbox', { name: 'language' })).toBeChecked();
  await panel.getByRole('button', { name: /^Count/ }).click();
  await expect(page.getByRole('region', { name: 'What was imported' })).toContainText('4,190 rows');
  await expect(page.getByText(/^Traditional Chinese: [\d.]+ % against/)).toBeVisible();

  const groups = page.getByRole('table', { name: '“turned_away” without “harmful”' });
  await expect(groups.getByRole('row', { name: /^English/ })).toContainText('reference');
  await expect(groups.getByRole('row', { name: /^Cantonese/ })).toContainText(/needs \d+/);
  await expect(groups.getByRole('row', { name: /^Traditional Chinese/ })).toContainText('differs, over 5');

  const printed = JSON.parse(
    await commandLine(
      landfall.home,
      ...[
        'fairness',
        SAMPLE,
        '--label',
        'harmful',
        '--prediction',
        'turned_away',
        '--group',
        'language',
        '--json',
      ],
    ),
  ) as { readonly groups: readonly PrintedGroup[] };
  for (const { group, false_positive_rate } of printed.groups) {
    const rate = groups
      .getByRole('row', { name: new RegExp(`^${group} `) })
      .getByRole('cell')
      .nth(1);
    await expect(rate).toHaveText((100 * false_positive_rate).toFixed(1));
  }
  // The screen leaves Cantonese out of the gap, which is too small to tell; the command line has every group.
  const rates = printed.groups
    .filter(({ group }) => group !== 'Cantonese')
    .map((group) => group.selection_rate);
  const difference = Math.max(...rates) - Math.min(...rates);
  const equal = page.getByRole('article').filter({ hasText: 'demographic parity difference' });
  await expect(equal).toContainText((100 * difference).toFixed(1));
  expect(await accessibilityFaults(page)).toEqual([]);

  // The plan keeps the counts and not the rows.
  await expect.poll(() => storedPlans(landfall.home)[0]?.plan.fairness?.measurements?.length).toBe(1);
  expect(JSON.stringify(storedPlans(landfall.home)[0]?.plan).includes('synthetic-0001')).toBe(false);

  // What is typed is kept when typing rests, before the field is left.
  await page.getByLabel('The harm, in your words').fill('no answer to a harmless question');
  await expect
    .poll(() => storedPlans(landfall.home)[0]?.plan.fairness?.harmWords)
    .toBe('no answer to a harmless question');

  // While the groups of another column are drawn, the figures of the former ones do not stand there.
  await page.evaluate(() => {
    globalThis.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {}
    } as unknown as typeof Worker;
  });
  await page.getByRole('combobox', { name: 'Groups by' }).click();
  await page.getByRole('option', { name: 'age', exact: true }).click();
  await expect(equal).toContainText('drawing the groups anew…');
  await page.reload();
  await expect(equal).toContainText(/\d+\.\d/);
  await page.getByRole('combobox', { name: 'Groups by' }).click();
  await page.getByRole('option', { name: 'language' }).click();

  const law = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'What the law says' }) });
  await expect(law.getByRole('link', { name: DUTY })).toBeVisible();
  await expect(law.getByRole('listitem').filter({ hasText: DUTY })).toContainText('United States');

  await page.getByText('By two groups', { exact: true }).click();
  await expect(page.getByRole('row', { name: /^English \/ 55 and over/ })).toBeVisible();

  await page.getByText('Data', { exact: true }).click();
  await expect(page.getByRole('row', { name: 'no group in language, age 24' })).toBeVisible();
  const calibration = page.getByRole('table', { name: 'Do the scores mean what they say?' });
  await expect(calibration.getByRole('row', { name: /^Traditional Chinese/ })).toContainText(/\d+\.\d/);
  await page.getByLabel('Share of English among the users').fill('30');
  await expect(page.getByText('The shares sum to 30 %')).toBeVisible();

  await page.getByText('History, 1', { exact: true }).click();
  await page.getByRole('button', { name: /^Remove synthetic-safety-filter/ }).click();
  await expect(page.getByText('Nothing was imported yet.')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('table', { name: 'Imports' })).toContainText('4,190');

  await page.getByRole('link', { name: /^Report/ }).click();
  await expect(page.locator('#report-fairness')).toContainText('4,190 rows, 33 left out', {
    timeout: 60_000,
  });
  const reported = page
    .locator('#report-fairness')
    .getByRole('table', { name: 'Duties on how groups are treated' });
  await expect(reported.getByRole('row', { name: DUTY })).toContainText('United States');

  // Of a group in which nobody is positive it is not known how many were missed, which is not 0 %.
  await page.getByRole('link', { name: /^Fairness/ }).click();
  await page.getByRole('button', { name: 'Import answers…' }).first().click();
  await file.setInputFiles({
    name: 'no-positives.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`label,prediction,group\n${'1,1,a\n1,0,a\n0,0,a\n0,0,b\n0,1,b\n'.repeat(20)}`),
  });
  await panel.getByRole('button', { name: 'Count no-positives.csv' }).click();
  await page.getByRole('combobox', { name: 'What hurts a person?' }).click();
  await page.getByRole('option', { name: 'a wrong no (miss)' }).click();
  const misses = page.getByRole('table', { name: '“label” without “prediction”' });
  await expect(misses.getByRole('row', { name: /^a/ })).toContainText('50.0');
  const unknown = misses.getByRole('row', { name: /^b/ });
  await expect(unknown).toContainText('nobody to judge by');
  await expect(unknown).not.toContainText('%');
  await expect(unknown.getByRole('cell').nth(1)).toHaveText('–');
});
