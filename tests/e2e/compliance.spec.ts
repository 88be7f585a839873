import type { Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import { openPlace } from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';
import { leaveScreen } from './fixtures/leave-screen';
import { storedPlans } from './fixtures/stored-plans';

/** The sample plan: markets in Germany, Japan, Singapore, Brazil and the United States, trained in Finland. */
async function openCompliance(page: Page) {
  await page.getByRole('link', { name: /^Compliance/ }).click();
  const matrix = page.getByRole('grid', { name: 'Duties by country and theme' });
  await expect(matrix.getByRole('columnheader')).toHaveCount(7);
  return matrix;
}

/** Leaves the screen and comes back to it without what the address and the screen kept; the plan stays. */
async function leave(page: Page): Promise<void> {
  await leaveScreen(page);
  await openPlace(page, '#/compliance');
  await expect(page.getByRole('heading', { level: 1, name: 'Compliance' })).toBeVisible();
}

const recordOf = (home: string, dutyId: string) => storedPlans(home)[0]?.plan.compliance?.duties[dutyId];

test('shows the duties as a matrix, on any day, by country and side by side', async ({ page, landfall }) => {
  await test.step('reads the matrix, what would settle what cannot be told, and moves in it by keys', async () => {
    const matrix = await openCompliance(page);
    await expect(page.getByText(/\d+ duties apply on 1 Sep 2027, \d+ wait for/)).toContainText(
      'Not legal advice',
    );
    await expect(matrix.getByRole('columnheader', { name: /Germany/ })).toContainText('EU law');
    await expect(matrix.getByRole('columnheader', { name: /United States/ })).toContainText(
      'federal, states',
    );
    const basis = matrix.getByRole('row', { name: /^Lawful basis/ });
    await expect(basis.getByRole('gridcell').first()).toHaveText(
      /\d+ duties.*1 critical.*large, \d+\s–\s\d+ d/,
    );
    const minors = matrix.getByRole('row', { name: /^Minors/ });
    await expect(minors.getByRole('gridcell').first()).toHaveText(/Cannot tell.*1 waits on 1 fact/);
    await expect(matrix.getByRole('row', { name: /^All countries/ })).toContainText(/\d+ \+ \d+ open/);
    await minors.getByRole('button').first().click();
    const parental = page.getByRole('complementary', { name: 'Parental consent for young users' });
    await expect(parental).toContainText('One answer is missing');
    await expect(parental.getByText(/→ it applies/)).toBeVisible();
    await expect(parental.getByText(/→ it does not apply/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(parental).toBeHidden();

    const cells = matrix.getByRole('row', { name: /^Security and breach/ }).getByRole('gridcell');
    await matrix
      .getByRole('row', { name: /^Lawful basis/ })
      .getByRole('button')
      .first()
      .focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft'])
      await page.keyboard.press(key);
    await expect(cells.first().getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await expect(panel).toContainText('Germany · Security and breach · 1 of 3');
    await expect(cells.first()).toHaveAttribute('aria-selected', 'true');
    await expect(panel).toContainText('after an incident, within 72 hours');
    await expect(panel).toContainText(/Up to EUR.*or 2\s% of worldwide yearly turnover, whichever is higher/);
    await expect(panel).toContainText('a ceiling, not a forecast');
    await expect(panel.getByRole('link', { name: /^change\s?: Personal data/ })).toHaveAttribute(
      'href',
      '#/plan?field=facts.common.personalData',
    );
    const first = await panel.getByRole('heading', { level: 2 }).textContent();
    await panel.getByRole('button', { name: 'Next' }).click();
    await expect(panel).toContainText('2 of 3');
    await expect(panel.getByRole('heading', { level: 2 })).not.toHaveText(first ?? '');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });
  await leave(page);
  await test.step('stays in the smallest window: legend in sight, no sideways scrolling beside a duty', async () => {
    const matrix = await openCompliance(page);
    await expect(page.getByRole('list', { name: 'Legend' })).toBeInViewport({ ratio: 1 });
    await matrix
      .getByRole('row', { name: /^Lawful basis/ })
      .getByRole('button')
      .first()
      .click();
    await expect(page.getByRole('complementary')).toBeVisible();
    await expect(matrix.getByRole('columnheader', { name: /Finland/ })).toBeInViewport({ ratio: 1 });
  });
  await leave(page);
  await test.step('asks what applies on another day, and the address keeps it', async () => {
    const matrix = await openCompliance(page);
    const labels = matrix
      .getByRole('row', { name: /^AI notices, labels/ })
      .getByRole('gridcell')
      .first();
    await expect(labels).toContainText(/\d duties/);
    await page.getByRole('button', { name: /^Launch date/ }).click();
    await page.getByRole('radio', { name: 'Another day' }).check();
    await page.getByRole('textbox', { name: 'Day' }).fill('2026-08-01');
    await page.keyboard.press('Escape');
    await expect(page.getByText(/duties apply on 1 Aug 2026/)).toBeVisible();
    await expect(labels).toHaveText(/None.*later/);
    await page.reload();
    await expect(page.getByText(/duties apply on 1 Aug 2026/)).toBeVisible();
    await page.getByRole('button', { name: 'On 1 Aug 2026' }).click();
    await page.getByRole('radio', { name: 'All law, each duty with its first day' }).check();
    await expect(page.getByText(/duties apply, each from its own first day/)).toBeVisible();
  });
  await leave(page);
  await test.step('puts countries side by side and leaves only the differences', async () => {
    await openCompliance(page);
    await page.getByText('Side by side', { exact: true }).click();
    const table = page.getByRole('table', { name: 'Duties side by side' });
    await page.getByRole('combobox', { name: 'Add a country' }).click();
    await page.getByRole('option', { name: 'France' }).click();
    await expect(table.getByRole('columnheader', { name: /France/ })).toBeVisible();
    await table.getByRole('button', { name: 'Remove Japan' }).click();
    const lawful = table.getByRole('row', { name: /Pick and document a lawful basis/ });
    await expect(lawful.getByRole('button', { name: 'Pick and document a lawful basis' })).toHaveCount(2);
    await page.getByLabel('only differences').check();
    await expect(lawful).toBeHidden();
    await expect(table.getByRole('row', { name: /Data protection officer/ })).toBeVisible();
  });
  await leave(page);
  await test.step('looks at a country before it is added, and leaves states out', async () => {
    const matrix = await openCompliance(page);
    await matrix.getByRole('link', { name: 'United States' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'United States' })).toBeVisible();
    const states = page.getByRole('group', { name: /^States and provinces/ });
    await states.getByRole('checkbox', { name: 'Texas' }).uncheck();
    const regions = () => storedPlans(landfall.home)[0]?.plan.compliance?.regions;
    await expect.poll(regions).not.toContain('US-TX');
    await expect.poll(regions).toContain('US-CA');

    await page.getByRole('combobox', { name: 'Look at another country' }).click();
    await page.getByRole('option', { name: 'South Korea' }).click();
    await expect(
      page.getByText(/Adding South Korea brings \d+ new duties, \+ \d+\s–\s\d+ working days/),
    ).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(13);
  });
  await leave(page);
  await test.step('says that no market is chosen, and leads to the question', async () => {
    await openCompliance(page);
    await openPlace(page, '#/plan?field=markets');
    const remove = page.getByRole('button', { name: /^Remove/ });
    await expect(remove.first()).toBeVisible();
    for (let left = await remove.count(); left > 0; left -= 1) await remove.first().click();
    await page.getByRole('link', { name: /^Compliance/ }).click();
    await expect(page.getByText('The plan names no market yet')).toBeVisible();
    await page.getByRole('link', { name: 'Choose markets' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Markets' })).toBeVisible();
  });
});

test('is free of faults that axe finds; keeps the progress of duties, found and sorted in the list', async ({
  page,
  landfall,
}) => {
  test.slow();
  await test.step('is free of faults that axe finds, in both languages', async () => {
    await openCompliance(page);
    const origin = page.url().split('#')[0];
    const places = ['compliance?at=DE&duty=gdpr.dpo', 'compliance?view=list', 'compliance?view=compare'];
    // Structure and colours are the same in both languages: the second is looked at where most of it is text.
    const looks = [
      ...places.map((place) => ['en', place] as const),
      ['zh', 'compliance?country=US'] as const,
    ];
    for (const [language, place] of looks) {
      await page.getByRole('combobox', { name: /Language|语言/ }).selectOption(language);
      await page.goto(`${origin}#/${place}`);
      await expect(
        page.getByRole('heading', { level: 1, name: language === 'en' ? 'Compliance' : '合规' }),
      ).toBeVisible();
      expect(await accessibilityFaults(page), `${language} ${place}`).toEqual([]);
    }
  });
  await page.getByRole('combobox', { name: '语言' }).selectOption('en');
  await leave(page);
  await test.step('narrows the list, opens a row, and gives several duties an owner in one step', async () => {
    await openCompliance(page);
    await page.getByText('List', { exact: true }).click();
    const table = page.getByRole('table', { name: 'Duties' });
    await page.getByRole('searchbox', { name: 'Find a duty' }).fill('breach');
    await page.getByRole('combobox', { name: 'Country' }).click();
    await page.getByRole('option', { name: 'Singapore' }).click();
    await expect(table.getByRole('rowheader')).not.toHaveCount(0);
    await expect(table.getByRole('cell', { name: 'Germany' })).toHaveCount(0);
    await page.getByRole('searchbox', { name: 'Find a duty' }).fill('no such duty');
    await expect(page.getByText('No duty fits what you look for.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).first().click();

    await page.getByRole('searchbox', { name: 'Find a duty' }).fill('breach notice');
    await page.getByRole('checkbox', { name: 'Choose Breach notice to the authority' }).check();
    await page.getByRole('checkbox', { name: 'Choose Breach notice to people' }).check();
    const bulk = page.getByRole('group', { name: 'Chosen duties' });
    await expect(bulk).toContainText('2 chosen');
    await bulk.getByRole('textbox', { name: 'Owner' }).fill('Security team');
    await bulk.getByRole('button', { name: 'Set owner' }).click();
    const owners = () =>
      ['gdpr.breach-authority', 'gdpr.breach-people'].map((id) => recordOf(landfall.home, id)?.owner);
    await expect.poll(owners).toEqual(['Security team', 'Security team']);
    await table.getByRole('button', { name: 'Breach notice to people' }).click();
    await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Owner' })).toHaveValue(
      'Security team',
    );
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(owners).toEqual([undefined, undefined]);
  });
  await leave(page);
  await test.step('finds the duties of one owner, and sorts by the heads of the columns', async () => {
    await openCompliance(page);
    await page.getByText('List', { exact: true }).click();
    const table = page.getByRole('table', { name: 'Duties' });
    await table.getByRole('button', { name: 'Data protection officer' }).first().click();
    const panel = page.getByRole('complementary', { name: 'Data protection officer' });
    // All four states are to be seen beside the list in the smallest window.
    await panel.getByText('Open', { exact: true }).scrollIntoViewIfNeeded();
    await expect(panel.getByText('Does not apply', { exact: true })).toBeInViewport({ ratio: 1 });
    await panel.getByRole('textbox', { name: 'Owner' }).fill('Mira Kranich');
    await expect.poll(() => recordOf(landfall.home, 'gdpr.dpo')?.owner).toBe('Mira Kranich');
    await page.keyboard.press('Escape');
    await table.getByRole('columnheader', { name: 'Owner' }).getByRole('button').click();
    await expect(table.getByRole('columnheader', { name: 'Owner' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect(table.getByRole('rowheader').first()).toContainText('Data protection officer');
    await page.getByRole('combobox', { name: 'Owner' }).click();
    await page.getByRole('option', { name: 'Mira Kranich' }).click();
    await expect(table.getByRole('rowheader')).toHaveCount(1);
    await page.getByRole('combobox', { name: 'Owner' }).click();
    await page.getByRole('option', { name: 'nobody yet' }).click();
    await expect(table).not.toContainText('Mira Kranich');
  });
  await leave(page);
  await test.step('ticks a duty with owner, day and note; sets it aside only with a reason, and undo brings it back', async () => {
    const matrix = await openCompliance(page);
    await matrix
      .getByRole('row', { name: /^Lawful basis/ })
      .getByRole('button')
      .first()
      .click();
    const panel = page.getByRole('complementary', { name: 'Pick and document a lawful basis' });
    await panel.getByText('Done', { exact: true }).click();
    await panel.getByRole('textbox', { name: 'Owner' }).fill('Mira <b>Kranich</b>');
    await panel.getByRole('textbox', { name: 'Notes' }).fill('Balancing test filed.');
    await panel.getByRole('textbox', { name: 'Due' }).fill('2027年3月1日');
    const stored = () => recordOf(landfall.home, 'gdpr.lawful-basis');
    const record = {
      status: 'done',
      owner: 'Mira <b>Kranich</b>',
      dueOn: '2027-03-01',
      notes: 'Balancing test filed.',
      evidence: [],
    };
    await expect.poll(stored).toEqual(record);

    await page.getByText('List', { exact: true }).click();
    const row = page.getByRole('row', { name: /Pick and document a lawful basis/ });
    await expect(row).toContainText('Done');
    // A name is text, whatever it looks like.
    await expect(row).toContainText('Mira <b>Kranich</b>');
    await expect(row).toContainText('1 Mar 2027');

    await row.getByRole('button', { name: 'Pick and document a lawful basis' }).click();
    await panel.getByRole('textbox', { name: 'Notes' }).fill('');
    await panel.getByText('Does not apply', { exact: true }).click();
    const setAside = panel.getByRole('button', { name: 'Set aside' });
    await expect(setAside).toBeDisabled();
    await panel.getByRole('textbox', { name: 'Notes' }).fill('No personal data after all.');
    await setAside.click();
    const status = () => stored()?.status;
    await expect.poll(status).toBe('waived');
    await page.getByRole('button', { name: /^Undo: progress of/ }).click();
    await expect.poll(status).toBe('done');
  });
});
