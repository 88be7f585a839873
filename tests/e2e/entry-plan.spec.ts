import { readFile } from 'node:fs/promises';
import { readPdf } from '../support/read-pdf';
import { accessibilityFaults } from './fixtures/accessibility';
import { openPlace } from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';
import { openQuestion } from './fixtures/questionnaire';
import { storedPlans } from './fixtures/stored-plans';

test.setTimeout(240_000);

test('from the plan to the ranking to the entry plan to the PDF: markets, text, template, competitors, tasks, calendar', async ({
  page,
  landfall,
}) => {
  const stored = () => storedPlans(landfall.home)[0]?.plan.entryPlans?.JP;
  // A market less in the plan, and a mark to be filed in another.
  const markets = await openQuestion(page, 'markets', 'How many people use it each month, and where?');
  await markets.getByRole('button', { name: 'Remove Brazil' }).click();
  await openPlace(page, '#/ip?view=protection');
  await page.getByRole('button', { name: 'Plan Trade mark in Japan' }).click();

  // The ranking follows the plan.
  await page.getByRole('link', { name: /^Strategy/ }).click();
  await page.getByText('Market ranking', { exact: true }).click();
  await page.getByText('Markets of the plan, 4', { exact: true }).click();
  const ranking = page.getByRole('table', { name: /^Countries by score/ });
  await expect(ranking.locator('tbody').getByRole('row')).toHaveCount(4);
  await expect(ranking.getByRole('row', { name: /Brazil/ })).toHaveCount(0);
  const first = await ranking.locator('tbody').getByRole('rowheader').first().textContent();
  const winner = (first ?? '').replace(/ market$/, '');
  await ranking.getByRole('row', { name: /Japan/ }).click();
  await page.getByRole('link', { name: 'Plan the entry' }).click();
  await expect(page.getByText('Most used languages: Japanese.')).toBeVisible();

  for (const part of ['Demand', 'Localisation', 'Differentiation', 'Cooperation'])
    await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  // A product that was chosen for one market is none of the next.
  const product = page.getByRole('combobox', { name: 'Product' });
  await product.click();
  await page.getByRole('option', { name: 'Image' }).click();
  await expect(product).toHaveValue('Image');
  for (const country of ['Germany', 'Japan']) {
    await page.getByRole('combobox', { name: 'Market' }).click();
    await page.getByRole('option', { name: country }).click();
    await expect(product).toHaveValue('Natural language');
  }

  // A text beside what is known, and a template that leaves it alone.
  await page.getByLabel('Who', { exact: true }).fill('Publishers in Tokyo');
  await page.getByRole('button', { name: 'Fill in the template' }).click();
  const tasks = page.getByRole('table', { name: 'Tasks' });
  await expect(tasks.getByRole('row')).toHaveCount(13);
  await expect.poll(() => stored()?.answers['demand.who']).toBe('Publishers in Tokyo');

  // A competitor and its scores; one out of range is refused where it is typed.
  await page.getByRole('button', { name: 'Add competitor' }).click();
  await expect(page.getByText('Expected a name, but it is empty.')).toBeVisible();
  await page.getByLabel('Name of the competitor').fill('Alpha');
  await page.getByRole('button', { name: 'Add competitor' }).click();
  await page.getByLabel('You, Speed of the answer: score from 1 to 5').fill('4');
  const other = page.getByLabel('Alpha, Speed of the answer: score from 1 to 5');
  await other.fill('9');
  await expect(other).toHaveAttribute('aria-invalid', 'true');
  await other.fill('2');
  await expect(page.getByRole('img', { name: 'Speed of the answer: you 4, Alpha 2' })).toBeVisible();
  await expect(page.getByText('ahead of Alpha')).toBeVisible();

  // A task of one's own: no title and a day before the plan begins are refused, what was typed stays.
  const form = page.getByRole('form', { name: 'New task' });
  await form.getByRole('button', { name: 'Add task' }).click();
  await expect(form.getByText('Expected what is to be done, but the title is empty.')).toBeVisible();
  await form.getByLabel('New task').fill('Meet the regulator');
  await form.getByLabel('Owner').fill('Mei');
  const day = form.getByLabel('Day, or empty for the launch');
  await day.fill('2026-12-31');
  await form.getByRole('button', { name: 'Add task' }).click();
  await expect(form.getByText(/^Expected a day from 2027-01-01 on/)).toBeVisible();
  await expect(form.getByLabel('New task')).toHaveValue('Meet the regulator');
  await day.fill('2027-03-15');
  await form.getByRole('button', { name: 'Add task' }).click();
  await expect
    .poll(() => stored()?.tasks.find(({ dueOn }) => dueOn === '2027-03-15'))
    .toMatchObject({ title: 'Meet the regulator', owner: 'Mei' });

  // On the same timeline as duties and filings, in the file as well.
  await page.getByRole('link', { name: 'Calendar with duties and filings' }).click();
  const calendar = page.getByRole('table', { name: 'Calendar of duties' });
  await expect(calendar.getByRole('row', { name: /Meet the regulator/ })).toContainText('Mei');
  await expect(calendar.getByRole('row', { name: /Meet the regulator/ })).toContainText('Japan');
  await expect(calendar.getByRole('row', { name: /First filing Trade mark/ })).toContainText('Japan');
  await expect(calendar.getByRole('row', { name: /Specify and announce the purpose/ })).toContainText(
    'Japan',
  );
  const file = await landfall.save(() => page.getByRole('button', { name: /^Export \d+ deadline/ }).click());
  expect(await readFile(file, 'utf8')).toMatch(
    /DTSTART;VALUE=DATE:20270315[\s\S]*?SUMMARY:Meet the regulator[\s\S]*?Whose: Mei/,
  );

  // In the report beside the ranking, the two alone with their sources.
  await page.getByRole('link', { name: /^Report/ }).click();
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await expect(sections).toContainText('Entry plans');
  for (const box of await sections.getByRole('checkbox').all()) {
    const name = await box.getAttribute('aria-label');
    if (name !== 'Print Entry plans' && name !== 'Print Where to enter first') await box.uncheck();
  }
  const saved = await landfall.save(async () => {
    await page.getByRole('button', { name: 'Save PDF…' }).click();
    await expect(page.getByRole('button', { name: 'Save PDF…' })).toBeDisabled();
  });
  const text = (await readPdf(await readFile(saved))).pages.join('\n');
  const plain = text.replace(/\s+/g, ' ');
  expect(plain).toMatch(new RegExp(`1 Where to enter first .*${winner} (comes first in|leads most often)`));
  for (const part of ['2 Entry plans', 'Publishers in Tokyo', 'Meet the regulator', 'ahead of Alpha'])
    expect(plain).toContain(part);
});
