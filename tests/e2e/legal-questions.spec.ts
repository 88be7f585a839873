import type { Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import { openPlace } from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

/** The sample plan is open: a general-purpose model for five markets; children's use and open weights not answered. */
function openField(page: Page, field: string): Promise<void> {
  return openPlace(page, `#/plan?field=${field}`);
}

function questionOf(page: Page, ask: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: ask }) });
}

const CHILDREN = 'Do people under 18 use it, or is it made for them?';

test('what the law has to know is asked, settled, overridden, taken back and kept', async ({
  page,
  landfall,
}) => {
  await test.step('the plan check leads to what the law waits for; an answer settles it, “don’t know yet” opens it again', async () => {
    await page.getByRole('button', { name: 'Plan check' }).click();
    const line = page
      .getByRole('listitem')
      .filter({ hasText: /Children’s use: \d+ duties wait for the answer\./ });
    await line.getByRole('link', { name: 'Go there' }).click();
    const question = questionOf(page, CHILDREN);
    await expect(question).toHaveAttribute('aria-current', 'step');
    await expect(question.getByRole('radio', { name: 'don’t know yet' })).toBeChecked();
    await expect(question).toContainText(/\d+ duties wait for it/);
    const needs = page.getByRole('list', { name: 'Answers still needed for' });
    await expect(needs.getByRole('link', { name: 'Brazil (1)' })).toBeVisible();
    const help = page.getByRole('complementary', { name: 'Help' });
    const effects = help.getByRole('table', { name: 'What this changes' });
    await expect(effects.getByRole('row', { name: /^yes/ })).toContainText(/Adds \d+: /);

    await question.getByRole('radio', { name: 'no', exact: true }).check();
    await expect(question).not.toContainText('wait for it');
    await expect(needs.getByRole('link', { name: /Brazil/ })).toHaveCount(0);
    await expect(() => {
      const [stored] = storedPlans(landfall.home);
      expect(stored?.plan.facts.common.childrenData).toBe(false);
      expect(stored?.plan.answers?.['facts.common.childrenData']?.how).toBe('typed');
    }).toPass();

    await question.getByRole('radio', { name: 'don’t know yet' }).check();
    await expect(question).toContainText(/\d+ duties wait for it/);
    await expect(() => {
      expect(storedPlans(landfall.home)[0]?.plan.facts.common).not.toHaveProperty('childrenData');
    }).toPass();
    // The check stays open beside the question until it is closed.
    await expect(line).toBeVisible();
    await page.getByRole('button', { name: 'Plan check' }).click();
    await expect(line).toBeHidden();
  });
  await test.step('what the plan implies can be overridden, and the override taken back', async () => {
    await openField(page, 'facts.common.role');
    const question = questionOf(page, 'Do you make the system, or use one that somebody else made?');
    await expect(question.getByRole('radio', { name: 'as the plan says: provider' })).toBeChecked();
    await expect(question.getByRole('link', { name: 'Training' })).toBeVisible();
    await question.getByRole('radio', { name: 'deployer' }).check();
    await expect(question).toContainText('instead of provider');
    await expect(() => {
      expect(storedPlans(landfall.home)[0]?.plan.facts.common.role).toBe('deployer');
    }).toPass();

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(question.getByRole('radio', { name: 'as the plan says: provider' })).toBeChecked();
    await expect(() => {
      expect(storedPlans(landfall.home)[0]?.plan.facts.common).not.toHaveProperty('role');
    }).toPass();
  });
  await test.step('where data go follows the plan until countries are added or taken out', async () => {
    await openField(page, 'facts.byCountry.JP.transferDestinations');
    const japan = page.getByRole('list', { name: 'Where the data go, Japan' });
    await expect(japan.getByRole('listitem')).toHaveText(/Finland/);
    await page.getByRole('combobox', { name: 'Add a country: Where the data go, Japan' }).fill('Switz');
    await page.getByRole('option', { name: 'Switzerland' }).click();
    await expect(japan.getByRole('listitem')).toHaveCount(2);
    const stored = () => storedPlans(landfall.home)[0]?.plan.facts.byCountry.JP?.transferDestinations;
    await expect.poll(stored).toEqual(['FI', 'CH']);
    await japan.getByRole('button', { name: 'Remove Finland' }).click();
    await expect.poll(stored).toEqual(['CH']);
    const table = page.getByRole('table', { name: 'Country by country' });
    await expect(table.getByRole('row', { name: /^Where the data go/ })).toContainText('Switzerland');

    await openPlace(page, '#/compliance?view=documents&document=transfers');
    await expect(page.getByRole('textbox', { name: 'Where personal data go' })).toHaveValue(
      /Japan go to Switzerland/,
    );
    await openField(page, 'facts.byCountry.JP.transferDestinations');
    await page.getByRole('button', { name: 'Take back' }).first().click();
    await expect.poll(stored).toBeUndefined();
    await expect(japan.getByRole('listitem')).toHaveText(/Finland/);
  });
  await test.step('a question that other answers settle is folded away, keeps its answer, and comes back', async () => {
    await openField(page, 'facts.common.personalData');
    const question = questionOf(page, 'Does anything in it say something about identifiable people?');
    await question.getByRole('radio', { name: 'no', exact: true }).check();
    const folded = page.getByRole('group').filter({ hasText: 'Not needed now' });
    await folded.getByText(/^Not needed now/).click();
    await expect(folded.getByRole('listitem').filter({ hasText: 'Financial data' })).toContainText(
      'Your answer is kept.',
    );
    await question.getByRole('radio', { name: 'yes', exact: true }).check();
    const financial = questionOf(page, 'Are there data about somebody’s money?');
    await expect(financial).toContainText('It counts again.');
  });
  await test.step('the plan check counts the critical duties, and leads to just those', async () => {
    await page.getByRole('button', { name: 'Plan check' }).click();
    const critical = page.getByRole('listitem').filter({ hasText: /\d+ critical duties have to be met/ });
    const text = (await critical.textContent()) ?? '';
    await critical.getByRole('link', { name: 'Go there' }).click();
    // The list holds just those duties.
    const duties = page.getByRole('table', { name: 'Duties' }).getByRole('rowheader');
    await expect(duties).toHaveCount(Number(/\d+/.exec(text)?.[0]));
  });
  await test.step('a country has an answer of its own, and what is no number is never stored', async () => {
    await openField(page, 'facts.byCountry.JP.dataSubjectsHere');
    const field = page.getByRole('textbox', { name: 'People in the data, Japan' });
    await expect(field).toBeFocused();
    await field.fill('many');
    await expect(page.getByText('“many” is not a number')).toBeVisible();
    await field.fill('50 k');
    const table = page.getByRole('table', { name: 'Country by country' });
    await expect(table.getByRole('row', { name: /^People in the data/ })).toContainText('50,000');
    await expect(() => {
      const [stored] = storedPlans(landfall.home);
      expect(stored?.plan.facts.byCountry.JP).toEqual({ dataSubjectsHere: 50_000 });
    }).toPass();
  });
  const again = await landfall.restart();
  await test.step('the answer is there after a restart', async () => {
    await openField(again, 'facts.byCountry.JP.dataSubjectsHere');
    await expect(again.getByRole('textbox', { name: 'People in the data, Japan' })).toHaveValue('50,000');
  });
  await test.step('is asked without accessibility faults, in both languages', async () => {
    const origin = again.url().split('#')[0];
    const looks = [
      ['en', 'facts.here.dataSubjectsHere'],
      ['zh', 'facts.common.openWeights'],
    ] as const;
    for (const [language, field] of looks) {
      await again.getByRole('combobox', { name: /Language|语言/ }).selectOption(language);
      await again.goto(`${origin}#/plan?field=${field}`);
      await expect(again.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en');
      await expect(again.getByRole('complementary').getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await accessibilityFaults(again, 'html'), `${language} ${field}`).toEqual([]);
    }
  });
});
