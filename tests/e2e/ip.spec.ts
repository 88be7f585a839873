import type { Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

const MEMORISING = 'A model that memorises works is itself a copy';
const ipOf = (home: string) => storedPlans(home)[0]?.plan.ip;

const registerOf = (page: Page) => page.getByRole('table', { name: 'Register' });
const rowsOf = (page: Page) => registerOf(page).getByRole('row');

/** The sample plan: markets in Germany, Japan, Singapore, Brazil and the United States, trained in Finland. */
test('risks: narrow them by dragging and by keys, take a mitigation, undo, start anew', async ({
  page: first,
  landfall,
}) => {
  let page = first;
  await page.getByRole('link', { name: /^IP/ }).click();
  await expect(page.getByText(/\d+ risks in 6 countries, \d+ of them high/)).toContainText(
    'Not legal advice',
  );
  await expect(registerOf(page)).toContainText(MEMORISING);
  const allRows = await rowsOf(page).count();
  await expect(page.getByRole('link', { name: /^IP/ })).toHaveText(`IP${allRows - 1}`);

  await test.step('drag a country onto the matrix, and off it', async () => {
    const chips = page.getByRole('list', { name: 'Countries in the matrix' });
    const japan = chips.getByRole('button', { name: 'Japan' });
    const matrix = page.getByRole('table', { name: 'Likelihood and impact' });
    await japan.dragTo(matrix);
    await expect(japan).toHaveAttribute('aria-pressed', 'true');
    for (const row of (await rowsOf(page).all()).slice(1)) await expect(row).toContainText('Japan');
    await japan.dragTo(page.getByRole('heading', { name: 'Licence findings' }));
    await expect(japan).toHaveAttribute('aria-pressed', 'false');
    await expect(rowsOf(page)).toHaveCount(allRows);
    await chips.getByRole('button', { name: 'Germany' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/in=DE(%2C|,)JP/);
    await page.keyboard.press('Delete');
    await expect(page).toHaveURL(/in=DE$/);
  });

  await test.step('a cell of the matrix narrows the register to its risks', async () => {
    await page.getByRole('button', { name: 'likely, fatal, high: risk 1', exact: true }).click();
    await expect(rowsOf(page)).toHaveCount(2);
    await expect(rowsOf(page).last()).toContainText(MEMORISING);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(rowsOf(page)).toHaveCount(allRows);
  });

  const line = () => registerOf(page).getByRole('row', { name: new RegExp(MEMORISING) });
  const panel = () => page.getByRole('complementary', { name: MEMORISING });

  await test.step('a mitigation lowers the score; undo takes it back', async () => {
    await expect(line()).toContainText('4 × 5');
    await page.getByRole('button', { name: MEMORISING }).focus();
    await page.keyboard.press('Enter');
    await expect(panel()).toContainText('Munich held in November 2025');
    await expect(panel()).toContainText('4 × 5 = 20');
    await expect(
      panel()
        .getByRole('link', { name: /^change\s?: Copyrighted|^change/ })
        .first(),
    ).toHaveAttribute('href', /#\/plan\?field=/);
    await panel()
      .getByRole('checkbox', { name: /^License high-value corpora/ })
      .check();
    await expect(panel()).toContainText('2 × 5 = 10');
    await expect(line()).toContainText('moderate');
    await expect(line()).toContainText('1 of 5');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(line()).toContainText('0 of 5');
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(line()).toContainText('1 of 5');
    await panel()
      .getByRole('button', { name: /^Taken for the whole company/ })
      .click();
    await panel().getByText('accepted', { exact: true }).click();
    await panel().getByRole('textbox', { name: 'Owner' }).fill('Mira <b>Kranich</b>');
    await panel().getByRole('textbox', { name: 'Note' }).fill('Talks with the society go on.');
    await expect
      .poll(() => ipOf(landfall.home)?.register['DE/de.memorisation'])
      .toMatchObject({
        status: 'accepted',
        owner: 'Mira <b>Kranich</b>',
        note: 'Talks with the society go on.',
        mitigationsTaken: [],
      });
    expect(ipOf(landfall.home)?.mitigationsEverywhere).toContain('license-corpora');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel()).toBeHidden();
  });

  await test.step('damages are counted with both ends of a number, and say which end is missing', async () => {
    await registerOf(page).getByRole('button', { name: 'Outputs that track protected works' }).click();
    const risk = page.getByRole('complementary');
    await expect(risk).toContainText('for each work');
    const least = risk.getByRole('textbox', { name: 'At least' });
    const most = risk.getByRole('textbox', { name: 'At most' });
    await least.fill('many');
    await expect(risk).toContainText('At least: “many” is not a number');
    await least.fill('500');
    await expect(risk).toContainText('At most: expected a number too');
    await most.fill('100');
    await expect(risk).toContainText('At most: expected no less than 500');
    await most.fill('1000');
    await expect(risk).toContainText(/500\s–\s1,000 works × USD 750\s–\s150,000 each/);
    await expect.poll(() => ipOf(landfall.home)?.worksAtRisk).toEqual({ low: 500, high: 1000 });
    await risk.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('all of it is there after a restart', async () => {
    page = await landfall.restart();
    await page.getByRole('link', { name: /^IP/ }).click();
    await expect(line()).toContainText('accepted');
    await expect(line()).toContainText('2 × 5');
    await line().getByRole('button').click();
    await expect(panel().getByRole('textbox', { name: 'Owner' })).toHaveValue('Mira <b>Kranich</b>');
    await expect(panel()).toContainText('Taken for the whole company.');
  });

  await test.step('countries: score with its formula, indicators with note and source', async () => {
    await page.getByText('Countries', { exact: true }).last().click();
    const compare = page.getByRole('table', { name: 'Countries on ten indicators' });
    await expect(compare.getByRole('row')).toHaveCount(11);
    const training = compare.getByRole('row', { name: /^Training exception/ });
    await expect(training.getByRole('cell').nth(1)).toContainText(/yes, broad.*best/);
    await training.getByRole('button', { name: 'yes, broad' }).first().click();
    await expect(page.getByRole('complementary')).toContainText('Copyright Act Art. 30-4');
    await page.getByRole('button', { name: 'Close' }).click();
    await compare.getByRole('button', { name: 'Remove Finland' }).click();
    await expect(compare.getByRole('columnheader')).toHaveCount(6);
    await page.getByRole('combobox', { name: 'Add a country' }).fill('Kore');
    await page.getByRole('option', { name: 'South Korea' }).click();
    await expect(compare.getByRole('columnheader').last()).toContainText('South Korea');
    await expect(page.getByRole('table', { name: 'How the score is reckoned' })).toContainText(
      /100 − ½ × .* = /,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('a catalog that cannot be read is named, and can be tried again', async () => {
    await page.route('**/ip.json', (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('alert')).toContainText(
      'The catalog of intellectual property could not be read',
    );
    await page.unroute('**/ip.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table', { name: 'Countries on ten indicators' })).toBeVisible();
  });

  await test.step('a blank plan says what is missing and which answers decide', async () => {
    await page.keyboard.press('Control+k');
    await page.getByText('New plan', { exact: true }).last().click();
    await expect(page).toHaveURL(/#\/plan/);
    await page.getByRole('link', { name: /^IP/ }).click();
    await expect(page.getByRole('link', { name: 'Add a market' })).toBeVisible();
    const open = page.getByRole('table', { name: 'Cannot tell yet' });
    const fairUse = open.getByRole('row', { name: /Training on protected works depends on fair use/ });
    await fairUse.getByRole('link', { name: 'Protected works in training' }).click();
    await expect(page).toHaveURL(/#\/plan\?field=facts/);
  });
});
