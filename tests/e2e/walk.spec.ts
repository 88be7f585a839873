import { readFile } from 'node:fs/promises';
import { createFormat } from '../../src/renderer/format/create-format';
import { US_DOLLAR } from '../../src/renderer/format/money';
import { readPdf } from '../support/read-pdf';
import { estimateOf } from './fixtures/command-line';
import { headlineNow, plainSpaces, wholeCost } from './fixtures/cost-screen';
import { expect, test } from './fixtures/landfall';
import { choose, openQuestion } from './fixtures/questionnaire';
import { storedPlans } from './fixtures/stored-plans';

/** Another test of the same length would tell nothing new: this one is the story of the product, told once. */
test.setTimeout(300_000);

test('from the sample plan over every answer and all countries to paper, and back after a restart', async ({
  page: firstPage,
  landfall,
}, info) => {
  let page = firstPage;
  const format = createFormat('en', US_DOLLAR);
  const amount = (usd: Parameters<typeof format.moneyRangeText>[0]) =>
    plainSpaces(format.moneyRangeText(usd));
  const stored = () => {
    const [only] = storedPlans(landfall.home);
    if (only === undefined) throw new Error('no plan is stored');
    return only;
  };
  /** Every screen follows at once: the cost is another one as soon as it is looked at. */
  const costs: string[] = [];
  const followsAtOnce = async () => {
    const before = costs.at(-1);
    await wholeCost(page);
    if (before !== undefined) await expect.poll(() => headlineNow(page)).not.toBe(before);
    costs.push(await headlineNow(page));
  };

  await test.step('opens on the sample plan', async () => {
    await followsAtOnce();
    expect(stored()).toMatchObject({
      name: 'Kranich 8B',
      plan: {
        model: { parameterCount: 8.03e9 },
        training: { approach: 'train', acceleratorId: 'h100-sxm', acceleratorCount: 512 },
      },
    });
    expect(stored().plan.markets.map(({ country }) => country)).toEqual(['DE', 'JP', 'SG', 'BR', 'US']);
  });

  await test.step('the size of the model', async () => {
    const question = await openQuestion(
      page,
      'model.parameterCount',
      'How many parameters does the model have?',
    );
    await question.getByRole('textbox').fill('16B');
    await followsAtOnce();
  });

  await test.step('the tokens', async () => {
    const question = await openQuestion(page, 'training.tokens', 'How many tokens does the final run see?');
    await question.getByRole('textbox', { name: 'High' }).fill('24T');
    await question.getByRole('textbox', { name: 'Likely' }).fill('20T');
    await followsAtOnce();
  });

  await test.step('the hardware', async () => {
    const part = await openQuestion(page, 'training.acceleratorId', 'On which accelerator do you train?');
    await choose(part, 'h200', /^H200/);
    const count = await openQuestion(
      page,
      'training.acceleratorCount',
      'How many accelerators work on the final run?',
    );
    await count.getByRole('textbox').fill('1024');
    await followsAtOnce();
  });

  await test.step('the users, and one country more', async () => {
    const ask = 'How many people use it each month, and where?';
    const question = await openQuestion(page, 'markets.JP', ask);
    await question.getByLabel('Monthly users in Japan, High').fill('9 M');
    await question.getByLabel('Monthly users in Japan, Likely').fill('5 M');
    await choose(question, 'korea', /Korea/);
    await expect(question.getByLabel(/Monthly users in .*Korea, Likely/)).toBeVisible();
    await followsAtOnce();
  });

  await test.step('the team and its country', async () => {
    const team = await openQuestion(page, 'team', 'Who works on it, and from when to when?');
    await team.getByLabel('People, Research and training engineers').fill('9');
    const place = await openQuestion(page, 'placement.team', 'In which country does the team work?');
    await choose(place, 'finland', /^Finland/);
    await followsAtOnce();
    expect(new Set(costs).size).toBe(costs.length);
  });

  await test.step('saving happened by itself', async () => {
    await expect
      .poll(() => stored().plan)
      .toMatchObject({
        model: { parameterCount: 16e9 },
        training: {
          acceleratorId: 'h200-sxm',
          acceleratorCount: 1024,
          tokens: { low: 14e12, likely: 20e12, high: 24e12 },
        },
        placement: { training: 'FI', serving: 'FI', team: 'FI' },
      });
    const { plan } = stored();
    expect(plan.team[0]?.fullTimeEquivalents).toBe(9);
    expect(plan.markets.map(({ country }) => country)).toEqual(['DE', 'JP', 'SG', 'BR', 'US', 'KR']);
    expect(plan.markets[1]?.monthlyActiveUsers).toMatchObject({ likely: 5e6, high: 9e6 });
  });

  const estimate = await estimateOf(landfall.home, stored().id, info.outputPath('kranich.landfall'));
  const finland = estimate.countries.find(({ country }) => country === 'FI');
  if (finland === undefined) throw new Error('the command line prices no Finland');
  const total = amount(finland.total_usd);

  await test.step('the cost is that of the command line, broken down, each line with its source', async () => {
    expect(await wholeCost(page)).toBe(total);
    const breakdown = page.getByRole('region', { name: 'Breakdown: Whole horizon' });
    const column = format.moneyColumn(
      finland.breakdown.flatMap(({ usd }) => (usd === null ? [] : [usd.p50])),
    );
    const run = finland.breakdown.find(({ item }) => item === 'training_run')?.usd;
    if (!run) throw new Error('the command line has no training run');
    const row = breakdown.getByRole('row', { name: /^Final training run/ });
    await expect(row).toContainText(column.value(run.p50));
    await row.getByRole('button', { name: /^source/ }).click();
    const card = page.getByRole('dialog');
    await expect(card).toContainText('H200');
    await expect(card).toContainText('USD per hour');
    await expect(card).toContainText(/github|http/);
    await page.keyboard.press('Escape');
  });

  await test.step('51 countries, ranked and on a map, with the figures of the command line', async () => {
    await page.getByRole('link', { name: /^Countries/ }).click();
    const rows = page.getByRole('table', { name: 'Ranking of countries by cost' }).getByRole('row');
    await expect(rows).toHaveCount(52);
    await expect(page.getByRole('img', { name: /^World map/ })).toBeVisible();
    await page.getByText('Tiles', { exact: true }).click();
    const tiles = page.getByRole('group', { name: 'Tile map of 51 countries' }).getByRole('button');
    await expect(tiles).toHaveCount(51);
    const shown = await tiles.evaluateAll((all) => all.map((tile) => tile.getAttribute('aria-label') ?? ''));
    expect(estimate.countries).toHaveLength(51);
    const missing = estimate.countries.filter(
      ({ total_usd }) => !shown.some((label) => plainSpaces(label).includes(amount(total_usd))),
    );
    expect(missing).toEqual([]);
    expect(shown.find((label) => label.startsWith('Finland'))).toBeDefined();
    expect(plainSpaces(shown.find((label) => label.startsWith('Finland')) ?? '')).toContain(total);
    await tiles.filter({ hasText: 'NO' }).first().click();
    const norway = page.getByRole('complementary', { name: 'Norway' });
    await expect(norway.getByRole('heading', { level: 3, name: /^Cost, / })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('undo and redo', async () => {
    expect(await wholeCost(page)).toBe(total);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => stored().plan.placement.team).toBe('DE');
    await expect.poll(() => headlineNow(page)).not.toBe(total);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect.poll(() => headlineNow(page)).toBe(total);
    await expect.poll(() => stored().plan.placement.team).toBe('FI');
  });

  await test.step('closed and opened again, everything is there, undo too', async () => {
    const before = stored();
    page = await landfall.restart();
    expect(await wholeCost(page)).toBe(total);
    expect(stored()).toEqual(before);
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  });

  await test.step('and it stands on paper', async () => {
    await page.getByRole('link', { name: /^Report/ }).click();
    const preview = page.getByRole('region', { name: 'Preview of the report' });
    await expect.poll(async () => plainSpaces((await preview.textContent()) ?? '')).toContain(total);
    // Where the amount stands, and how it came about; others print every section.
    for (const box of await page.getByRole('navigation', { name: 'Sections' }).getByRole('checkbox').all())
      if (!/^Print (Summary|Cost|Method)/.test((await box.getAttribute('aria-label')) ?? ''))
        await box.uncheck();
    const file = await landfall.save(() => page.getByRole('button', { name: 'Save PDF…' }).click());
    const pdf = await readPdf(await readFile(file));
    expect(pdf.title).toBe('Kranich 8B, plan report');
    const [cover = '', summary = ''] = pdf.pages;
    expect(plainSpaces(cover)).toContain(`this costs ${total}`);
    expect(plainSpaces(summary)).toContain(total);
    expect(plainSpaces(pdf.pages.join(' '))).toContain('seed 20261');
  });
});
