import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

const SAMPLE = path.resolve(import.meta.dirname, '../../resources/samples/kranich-8b.landfall');

/** A file of a plan, under a name of its own. */
async function planFile(fileName: string, change: (text: string) => string = (text) => text) {
  const text = change(await readFile(SAMPLE, 'utf8'));
  return { name: fileName, mimeType: 'application/json', buffer: Buffer.from(text) };
}
const named = (name: string) => (text: string) => text.replace('"name": "Kranich 8B"', `"name": "${name}"`);

async function openHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
}

function listOf(page: Page): Locator {
  return page.getByRole('table', { name: 'Plans', exact: true });
}

function rowOf(page: Page, name: string): Locator {
  return listOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
}

async function choose(page: Page, plan: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${plan}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const namesIn = (home: string) => storedPlans(home).map(({ name }) => name);

/** Deletes every plan but the sample, as a user would. */
async function keepSampleOnly(page: Page): Promise<void> {
  const others = listOf(page).getByRole('button', { name: /^More for (?!Kranich 8B$)/ });
  await openHome(page);
  await expect(listOf(page).getByRole('button', { name: 'More for Kranich 8B', exact: true })).toBeVisible();
  for (let left = await others.count(); left > 0; left -= 1) {
    await others.first().click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(others).toHaveCount(left - 1);
  }
}

test('plans stand side by side, are made and found, in English and Chinese', async ({ page, landfall }) => {
  await test.step('plans stand side by side, what differs first', async () => {
    await openHome(page);
    await expect(page.getByText(/^With a second plan its cost/)).toBeVisible();
    await page.getByRole('button', { name: 'Duplicate “Kranich 8B” as a variant' }).click();
    const table = page.getByRole('table', { name: 'Plans side by side' });
    await expect(table.getByRole('columnheader')).toHaveCount(3);
    await expect(table.getByRole('row', { name: /^Training/ }).getByRole('img')).toHaveCount(2);
    await expect(table.getByRole('rowheader', { name: 'Inputs that differ' })).toBeHidden();

    await page.getByRole('button', { name: 'New plan' }).click();
    await page.getByRole('menuitem', { name: 'Blank plan' }).click();
    await expect(page).toHaveURL(/#\/plan$/);
    await openHome(page);
    await expect(table.getByRole('columnheader')).toHaveCount(4);
    await expect(table.getByRole('row', { name: /^Markets/ })).toContainText(
      'Brazil, Germany, Japan, Singapore, United States',
    );
    await expect(table.getByRole('row', { name: /^Markets/ })).toContainText('none');
    const rows = await table.getByRole('row').allInnerTexts();
    const place = (text: string) => rows.findIndex((row) => row.startsWith(text));
    expect(place('Inputs that differ')).toBeGreaterThan(0);
    expect(place('Markets')).toBeGreaterThan(place('Inputs that differ'));
    expect(place('The same in all')).toBeGreaterThan(place('Markets'));
    await table.getByRole('button', { name: 'Leave out Untitled plan' }).click();
    await expect(table.getByRole('columnheader')).toHaveCount(3);
  });
  await keepSampleOnly(page);
  await test.step('the screen speaks Chinese and has no accessibility faults', async () => {
    await openHome(page);
    await page.getByRole('button', { name: 'Duplicate “Kranich 8B” as a variant' }).click();
    await expect(page.getByRole('table', { name: 'Plans side by side' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
    await expect(page.getByRole('heading', { level: 1, name: '方案' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: '方案对比' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
  await page.getByRole('combobox', { name: '语言' }).selectOption('en');
  await keepSampleOnly(page);
  await test.step('a plan is made, renamed, duplicated, deleted and brought back', async () => {
    await openHome(page);
    await expect(rowOf(page, 'Kranich 8B')).toContainText('DE JP SG BR US');
    await page.getByRole('button', { name: 'New plan' }).click();
    await page.getByRole('menuitem', { name: 'Blank plan' }).click();
    await expect(page).toHaveURL(/#\/plan$/);
    await openHome(page);
    await expect(rowOf(page, 'Untitled plan')).toContainText('no markets yet');

    // One that is not open is renamed in the list as well.
    await choose(page, 'Kranich 8B', 'Rename');
    await page.getByRole('textbox', { name: 'New name for Kranich 8B' }).fill('  Kranich, big  ');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'Kranich, big')).toBeVisible();
    expect(storedPlans(landfall.home).map(({ name, plan }) => [name, plan.name])).toContainEqual([
      'Kranich, big',
      'Kranich, big',
    ]);
    await choose(page, 'Kranich, big', 'Rename');
    await page.getByRole('textbox').fill('something else');
    await page.keyboard.press('Escape');
    await expect(rowOf(page, 'Kranich, big')).toBeVisible();

    await choose(page, 'Kranich, big', 'Duplicate');
    await expect(listOf(page).getByRole('rowheader')).toHaveCount(3);
    const copy = storedPlans(landfall.home).at(-1);
    expect(copy?.name).toMatch(/^Kranich, big./);
    expect({ ...copy?.plan, name: '' }).toEqual({ ...storedPlans(landfall.home)[0]?.plan, name: '' });

    await choose(page, 'Kranich, big', 'Delete');
    // Said twice: on the page, and to screen readers.
    await expect(page.getByText('“Kranich, big” is in the bin.').first()).toBeVisible();
    await expect(listOf(page).getByRole('rowheader')).toHaveCount(2);
    expect(namesIn(landfall.home)).not.toContain('Kranich, big');
    await page.getByRole('button', { name: 'Undo: delete “Kranich, big”' }).click();
    await expect(listOf(page).getByRole('rowheader')).toHaveCount(3);
    expect(namesIn(landfall.home)).toContain('Kranich, big');
  });
  await test.step('the sample gets its name again', async () => {
    await choose(page, 'Kranich, big', 'Rename');
    await page.getByRole('textbox', { name: 'New name for Kranich, big' }).fill('Kranich 8B');
    await page.keyboard.press('Enter');
    await keepSampleOnly(page);
  });
  await test.step('many plans are found by name and market, and keep their columns', async () => {
    await openHome(page);
    await page.evaluate(async () => {
      for (let index = 0; index < 70; index += 1)
        await fetch('rpc/plans.create', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ from: 'blank', name: `Project ${index}` }),
        });
    });
    await page.reload();
    await expect(listOf(page)).toHaveAttribute('aria-rowcount', '72');
    // Not all rows are drawn; those that are have room for their names.
    await expect(async () => {
      const box = await rowOf(page, 'Project 69').getByRole('rowheader').boundingBox();
      expect(box?.width).toBeGreaterThan(120);
    }).toPass();
    await page.getByRole('searchbox').fill('japan kran');
    await expect(listOf(page).getByRole('rowheader')).toHaveCount(1);
    await expect(rowOf(page, 'Kranich 8B')).toBeVisible();
    await page.getByRole('searchbox').fill('no such plan');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(rowOf(page, 'Project 69')).toBeVisible();
    await page.getByRole('button', { name: 'Plans side by side' }).click();
    await expect(page.getByRole('heading', { name: 'Plans side by side' })).toBeInViewport();
  });
});

test('a backup takes the place of a damaged database; plan files are refused, shown before their import, and come back the same', async ({
  page: first,
  landfall,
}) => {
  await test.step('a damaged database is named and a backup takes its place', async () => {
    await first.getByRole('link', { name: 'Settings' }).click();
    await first.getByRole('button', { name: 'Back up now' }).click();
    await expect(first.getByText('Backed up: 1 plan.')).toBeVisible();
    await landfall.close();
    for (const end of ['-wal', '-shm']) await writeFile(path.join(landfall.home, `landfall.db${end}`), '');
    await writeFile(path.join(landfall.home, 'landfall.db'), 'not a database'.repeat(1000));

    const again = await landfall.restart();
    await again.getByRole('link', { name: 'Home', exact: true }).click();
    await expect(again.getByText('The database with your plans is damaged.')).toBeVisible();
    await again
      .getByRole('button', { name: /^Restore the backup/ })
      .first()
      .click();
    await again.getByRole('button', { name: 'Restore it now' }).click();
    await expect(rowOf(again, 'Kranich 8B')).toBeVisible();
    expect(namesIn(landfall.home)).toEqual(['Kranich 8B']);
  });
  const { page } = landfall;
  await test.step('a file that cannot be opened says why, and nothing stored changes', async () => {
    await openHome(page);
    const before = storedPlans(landfall.home);
    const dialog = page.getByRole('dialog', { name: 'Import plans' });
    const refuse = async (file: Awaited<ReturnType<typeof planFile>> | string, reason: string) => {
      await page.getByLabel('Open file…').setInputFiles(file);
      await expect(dialog).toContainText(reason);
      await dialog.getByRole('listitem').first().waitFor();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    };
    await refuse(
      await planFile('newer.landfall', (text) => text.replace('"version": 1', '"version": 2')),
      'Written by a newer Landfall',
    );
    await refuse(
      await planFile('cut.landfall', (text) => text.slice(0, -40)),
      'Not a plan that can be read.',
    );
    await refuse(
      await planFile('field.landfall', (text) => text.replace('"seed": ', '"seed": -')),
      'Field: seed',
    );
    const huge = path.join(landfall.home, 'huge.landfall');
    await writeFile(huge, '{');
    await truncate(huge, 200_000_000);
    await refuse(huge, 'Too large: a plan file has at most 20 MB');
    expect(storedPlans(landfall.home)).toEqual(before);
  });
  await test.step('files are shown before they are imported: new, renamed, left out; the import is one step back', async () => {
    await openHome(page);
    await page
      .getByLabel('Import…')
      .setInputFiles([
        await planFile('same.landfall'),
        await planFile('nordsee.landfall', named('Nordsee')),
        await planFile('newer.landfall', (text) => text.replace('"version": 1', '"version": 99')),
        await planFile('cut.landfall', (text) => text.slice(0, text.length / 2)),
        await planFile('wrong.landfall', () => '{"format": "shopping-list"}'),
      ]);
    const dialog = page.getByRole('dialog', { name: 'Import plans' });
    const item = (file: string) => dialog.getByRole('listitem').filter({ hasText: file });
    await expect(item('same.landfall')).toContainText('a plan “Kranich 8B” exists already');
    await expect(item('nordsee.landfall')).toContainText('new');
    await expect(item('newer.landfall')).toContainText('Written by a newer Landfall');
    await expect(item('newer.landfall')).toContainText('99');
    await expect(item('cut.landfall')).toContainText('Not a plan that can be read.');
    await expect(item('wrong.landfall')).toContainText('Not a plan that can be read.');
    expect(namesIn(landfall.home)).toEqual(['Kranich 8B']);

    await dialog.getByRole('button', { name: 'Import 2 plans' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/^2 plans imported: /)).toBeVisible();
    await expect(listOf(page).getByRole('rowheader')).toHaveCount(3);
    expect(namesIn(landfall.home)).toHaveLength(3);
    expect(namesIn(landfall.home)).toContain('Nordsee');
    await page.getByRole('button', { name: 'Undo: import' }).click();
    await expect(listOf(page).getByRole('rowheader')).toHaveCount(1);
    await expect.poll(() => namesIn(landfall.home)).toEqual(['Kranich 8B']);
  });
  await test.step('a plan goes out to a file and comes back the same, opened or dropped', async () => {
    await openHome(page);
    const saved = page.waitForEvent('download');
    await choose(page, 'Kranich 8B', 'Export to a file');
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/\.landfall$/);
    const text = await readFile(await download.path(), 'utf8');

    await page
      .getByLabel('Open file…')
      .setInputFiles({ name: 'back.landfall', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page).toHaveURL(/#\/plan$/);
    const [original, back] = storedPlans(landfall.home);
    expect({ ...back?.plan, name: '' }).toEqual({ ...original?.plan, name: '' });
    expect(back?.name).not.toBe(original?.name);

    await openHome(page);
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dropped.landfall'));
      return transfer;
    }, named('Dropped')(text));
    const heading = page.getByRole('heading', { level: 1 });
    await heading.dispatchEvent('dragover', { dataTransfer: dropped });
    await expect(page.getByText('Drop plan files (.landfall, .landfall.zip) to import them')).toBeVisible();
    await heading.dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('button', { name: 'Import 1 plan' }).click();
    await expect.poll(() => namesIn(landfall.home)).toContain('Dropped');
  });
});
