import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { openQuestion } from './fixtures/questionnaire';
import { storedPlans } from './fixtures/stored-plans';

/* The sample plan is open: Kranich 8B, dense, trained on 15T tokens, five markets. */

test('a model is sized by published laws, or counted in the terms of its kind', async ({
  page,
  landfall,
}) => {
  await test.step('a compute leads to a size by published laws, which goes into the plan and comes out again', async () => {
    const stored = () => storedPlans(landfall.home)[0]?.plan;
    await page.getByRole('link', { name: /^Cost/ }).click();
    await page.getByText('Size', { exact: true }).click();
    const ways = page.getByRole('table', { name: 'Ways to choose' });
    await expect(ways.getByRole('row', { name: /^Your plan/ })).toContainText('15T');
    expect(await accessibilityFaults(page)).toEqual([]);

    // Chinchilla: 70B on 1.4T for 5.76e23 FLOP; the refit of its law says 72B.
    await page.getByText('FLOP', { exact: true }).first().click();
    await page.getByLabel('Arithmetic').fill('5.76e23');
    await expect(page.getByText('72B parameters on 1.3T tokens', { exact: true })).toBeVisible();
    await page.getByLabel('Tokens served over its life').fill('0');
    await expect(ways.getByRole('row', { name: /^The same loss/ })).toHaveCount(0);
    await page.getByLabel('Tokens served over its life').fill('10T');
    await expect(ways.getByRole('row', { name: /^The same loss/ })).toBeVisible();
    const beside = page.getByRole('table', { name: 'Neighbours at the same compute' });
    await expect(beside.getByRole('row', { name: /^72B/ })).not.toContainText('computing');

    await page.getByLabel('Arithmetic').fill('1e28');
    await expect(page.getByText('This compute lies outside: the laws are extrapolated.')).toBeVisible();
    await page.getByLabel('Arithmetic').fill('nothing');
    await expect(page.getByText('“nothing” is not a number', { exact: false })).toBeVisible();
    await page.getByLabel('Arithmetic').fill('5.76e23');

    await ways.getByRole('button', { name: 'Use 72B parameters on 1.3T tokens' }).click();
    await expect.poll(() => stored()?.model.parameterCount).toBe(72e9);
    expect(stored()?.training.tokens.likely).toBe(1.3e12);
    await expect(ways.getByRole('row', { name: /^Your plan/ })).toContainText('72B');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => stored()?.training.tokens.likely).toBe(15e12);
  });
  await test.step('another kind of model is asked, counted and explained in its own terms', async () => {
    const stored = () => storedPlans(landfall.home)[0]?.plan;
    const kind = await openQuestion(page, 'workload.kind', 'What kind of model is it?');
    await kind.getByRole('radio', { name: 'Diffusion model (images, video)' }).check();
    await expect.poll(() => stored()?.workload?.kind).toBe('diffusion');
    await expect(page.getByRole('link', { name: /^Serving/ })).toHaveCount(0);
    await expect(
      page.getByRole('heading', { name: 'How much arithmetic is one forward pass?' }),
    ).toBeVisible();
    await kind.getByRole('combobox').click();
    await page.getByRole('option', { name: /^DiT-XL\/2/ }).click();
    await expect(page.getByRole('heading', { name: 'How large is a latent image?' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How many tokens are in the vocabulary?' })).toHaveCount(
      0,
    );

    await page.getByRole('link', { name: /^Cost/ }).click();
    await expect(page.getByText('A diffusion model of 675M parameters.', { exact: false })).toBeVisible();
    await page.getByText('Whole horizon', { exact: true }).click();
    await page
      .getByRole('region', { name: 'Breakdown: Whole horizon' })
      .getByRole('row', { name: /^Serving/ })
      .click();
    await expect(page.getByText('Serving this kind of model is not estimated.').first()).toBeVisible();
    await page.getByRole('row', { name: /^Final training run/ }).click();
    const run = page.getByRole('complementary', { name: 'Final training run' });
    await expect(run.getByRole('row', { name: /FLOP per sample/ })).toBeVisible();

    await page.keyboard.press('Escape');
    await page.getByText('Size', { exact: true }).click();
    await expect(page.getByText(/The published laws of size and data are of language models/)).toBeVisible();
  });
});
