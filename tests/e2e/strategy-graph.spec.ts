import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { openQuestion } from './fixtures/questionnaire';
import { storedPlans } from './fixtures/stored-plans';

/** From the third on: those before are answered by hand. */
const FURTHER_NODES = [
  'Cost advantage',
  'AI model',
  'Computing resources',
  'Data resources',
  'Technology ecosystem',
  'R&D cost',
  'Data privacy',
  'Policy environment',
  'Market competitiveness',
  'User trust',
  'Intellectual property',
  'International market',
  'Commercial success',
];

test('the concept graph is opened, answered and weighed, and ecosystems stand side by side', async ({
  page,
  landfall,
}) => {
  const stored = () => storedPlans(landfall.home)[0]?.plan.conceptGraph;
  await page.getByRole('link', { name: 'Strategy' }).click();
  const graph = page.getByRole('region', { name: 'From strengths to success' });
  const plates = graph.getByRole('button', { name: / of 100/ });
  await expect(plates).toHaveCount(15);
  await expect(graph.getByText(/^Commercial success (stands|lies).+Weakest link: /)).toBeVisible();
  await expect(
    graph.getByRole('button', { name: /^Intellectual property: .+ of 100, a licence is broken$/ }),
  ).toBeVisible();

  // A node by key: its inputs lead to where they are entered, its formula holds the plan's figures.
  const cost = graph.getByRole('button', { name: /^R&D cost: \d+ \(\d+ – \d+\) of 100/ });
  await cost.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'R&D cost' });
  await expect(panel.getByText(/^100 × \(1 − USD\s[\d.]+\sM ÷ \(2 × USD\s12\sM\)\) = \d+$/)).toBeVisible();
  await expect(panel.getByRole('link', { name: 'cost' })).toHaveAttribute('href', /cost$/);
  await expect(panel.getByText(/instead of/).first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(cost).toBeFocused();

  // Nobody has judged the company yet: a range, no number. Answers narrow it.
  const innovation = graph.getByRole('button', {
    name: /^Innovation: \d+ – \d+ of 100, waits for an answer/,
  });
  await innovation.click();
  const judged = page.getByRole('complementary', { name: 'Innovation' });
  await expect(judged.getByText(/5 inputs wait for an answer/)).toBeVisible();
  for (const number of [0, 1, 2, 3, 4])
    await judged
      .getByRole('radiogroup')
      .nth(number + 1)
      .getByText('mostly', { exact: true })
      .click();
  await expect(graph.getByRole('button', { name: /^Innovation: 70 \(6\d – 7\d\) of 100$/ })).toBeVisible();
  await expect.poll(() => Object.values(stored()?.answers ?? {})).toEqual([4, 4, 4, 4, 4]);
  await expect(page.getByRole('button', { name: /^Undo: statement about the company/ })).toBeVisible();

  // Own score, weight of a link, and the links that are ours.
  await judged.getByRole('button', { name: 'Next' }).click();
  const flexibility = page.getByRole('complementary', { name: 'Flexibility' });
  await flexibility.getByText('My score', { exact: true }).click();
  await flexibility.getByRole('textbox', { name: 'Likely' }).fill('55.5');
  await expect.poll(() => stored()?.scores?.flexibility?.likely).toBe(55.5);
  await expect(flexibility.getByRole('textbox', { name: 'Likely' })).toHaveValue('55.5');
  await flexibility.getByRole('textbox', { name: 'Likely' }).fill('55');
  await expect.poll(() => stored()?.scores?.flexibility?.likely).toBe(55);
  // What nobody answered widens no range that the user gave.
  await expect(flexibility.getByText(/inputs wait for an answer/)).toHaveCount(0);

  // Every node further on has inputs and a formula that comes to a number.
  for (const name of FURTHER_NODES) {
    await page.getByRole('complementary').getByRole('button', { name: 'Next', exact: true }).click();
    const opened = page.getByRole('complementary', { name, exact: true });
    await expect(
      opened
        .locator('h3', { hasText: /^Inputs$/ })
        .locator('+ ul > li, + p + ol > li')
        .first(),
    ).toBeVisible();
    await expect(opened.locator('dl dd').last()).toHaveText(/^[\d.]+ × \d+.* = \d+$/);
  }
  const success = page.getByRole('complementary', { name: 'Commercial success' });
  await expect(success.getByRole('button', { name: 'Next', exact: true })).toHaveCount(0);
  await success.getByLabel('Weight of User trust').fill('2');
  await expect.poll(() => stored()?.weights?.['user_trust>commercial_success']).toBe(2);
  await expect(graph.getByText(/^The original graph leaves international market and intell/)).toBeVisible();
  const outcome = graph.getByRole('button', { name: /^Commercial success: / });
  const withLinks = (await outcome.getAttribute('aria-label')) ?? '';
  await graph.getByLabel('Count the two links added here').click();
  await expect(outcome).not.toHaveAttribute('aria-label', withLinks);
  await expect.poll(() => stored()?.countsAddedLinks).toBe(false);
  await success.getByRole('button', { name: 'Close' }).click();
  const within12M = (await cost.getAttribute('aria-label')) ?? '';
  await graph.getByRole('button', { name: 'As a table' }).click();
  await expect(graph.getByRole('row', { name: /^Flexibility Strengths 55 .+ My score$/ })).toBeVisible();
  await expect(graph.getByRole('row', { name: /^Commercial success .+ User trust × 2/ })).toBeVisible();

  // Home against abroad, in every form.
  const ecosystem = page.getByRole('region', { name: 'Home against abroad' });
  const dots = ecosystem.getByRole('table', { name: 'Home against abroad' });
  await expect(dots.getByRole('row')).toHaveCount(9);
  await ecosystem.getByLabel('Add a country').click();
  await page.getByRole('option', { name: 'South Korea' }).click();
  await expect.poll(() => stored()?.compared).toContain('KR');
  await expect(dots.getByRole('img', { name: /South Korea \d/ }).first()).toBeVisible();
  await expect(ecosystem.getByRole('row', { name: /^South Korea .+ against / })).toBeVisible();
  await ecosystem.getByText('Table', { exact: true }).click();
  const scores = ecosystem.getByRole('table', { name: 'Every score with its reason' });
  const talent = scores.getByRole('row', {
    name: /^South Korea 3 Tortoise AI Index talent 15 of 100; strong/,
  });
  await expect(talent.getByRole('button', { name: /Tortoise/ })).toContainText('2026');
  await expect(talent).toContainText('Tortoise Global AI Index 2022-23');
  await ecosystem.getByText('Map', { exact: true }).click();
  await ecosystem.getByRole('button', { name: /^South Korea: \d of 5/, pressed: true }).click();
  await expect.poll(() => stored()?.compared).not.toContain('KR');
  await ecosystem.getByText('Radar', { exact: true }).click();
  await expect(
    ecosystem.getByRole('img', { name: /^Scores of Germany beside .*Japan.*, as a radar$/ }),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  // Twice the money: what the research costs weighs less, as soon as the plan says so.
  const budget = await openQuestion(page, 'budgetUsd', 'Is there a budget?');
  await budget.getByRole('textbox').fill('24M');
  await expect.poll(() => storedPlans(landfall.home)[0]?.plan.budgetUsd).toBe(24e6);
  await page.getByRole('link', { name: 'Strategy' }).click();
  await expect(cost).toBeVisible();
  await expect(cost).not.toHaveAttribute('aria-label', within12M);

  // The report has a section on it, now that the company has said something.
  await page.getByRole('link', { name: /^Report/ }).click();
  await expect(
    page.getByRole('heading', { name: /Strategy: the concept graph and ecosystem$/ }),
  ).toBeAttached();
});
