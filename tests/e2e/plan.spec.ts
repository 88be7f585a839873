import { expect, test } from './fixtures/landfall';
import { openQuestion } from './fixtures/questionnaire';
import { storedPlans } from './fixtures/stored-plans';

/* The sample plan is open: Kranich 8B, dense, trained on 15T tokens, five markets. */
const TOKENS = 'How many tokens does the final run see?';

test('questions are found, answered, refused, imported and undone', async ({ page, landfall }) => {
  await test.step('a link to a field focuses it; an answer is stored with its origin and can be undone', async () => {
    const question = await openQuestion(page, 'training.tokens', TOKENS);
    await expect(question.getByLabel('Low')).toBeFocused();
    await question.getByLabel('High').fill('20T');
    await expect(page.getByRole('complementary', { name: 'Help' })).toContainText('20T tokens');
    await expect(question).toContainText('typed');
    await expect(() => {
      const [stored] = storedPlans(landfall.home);
      expect(stored?.plan.training.tokens).toMatchObject({ low: 14e12, likely: 15e12, high: 20e12 });
      expect(stored?.plan.answers?.['training.tokens']?.how).toBe('typed');
    }).toPass();

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(question.getByLabel('High')).toHaveValue('17T');
  });
  await test.step('the palette finds a question by the word people use for it', async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('textbox', { name: 'Search or go to' }).fill('gpu');
    await page.getByRole('button', { name: 'training accelerator', exact: true }).click();
    await expect(page.getByRole('combobox', { name: 'On which accelerator do you train?' })).toBeFocused();
  });
  await test.step('what is no answer is said under the field and never stored', async () => {
    const question = await openQuestion(page, 'training.tokens', TOKENS);
    await question.getByLabel('Low').fill('plenty');
    await expect(question).toContainText('“plenty” is not a number');
    await question.getByLabel('Low').fill('16T');
    await expect(question).toContainText('Low: expected at most likely (15T)');
    await page.keyboard.press('Enter');
    await expect(question).toHaveAttribute('aria-current', 'step');

    const name = await openQuestion(page, 'name', 'What is this plan called?');
    await name.getByRole('textbox').fill(' ');
    await expect(name).toContainText('expected 1 to 120 characters');
    await page.getByRole('link', { name: /^Markets/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Markets' })).toBeVisible();
    const [stored] = storedPlans(landfall.home);
    expect(stored?.plan.training.tokens.low).toBe(14e12);
    expect(stored?.plan.name).toBe(stored?.name);
  });
  await test.step('the keyboard leads through a topic: arrows choose, Enter goes on', async () => {
    const tenure = await openQuestion(page, 'training.tenure', 'How is the training hardware paid for?');
    await expect(tenure.getByRole('radio', { name: 'reserved' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(tenure.getByRole('radio', { name: 'spot' })).toBeChecked();
    const help = page.getByRole('complementary', { name: 'Help' });
    const compared = help.getByRole('table', { name: 'What this changes' });
    await expect(compared.getByRole('row', { name: /^spot now/ })).toContainText(/\d\s–\s\d/);
    await expect(compared.getByRole('row')).toHaveCount(5);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'BF16' })).toBeFocused();
    await expect(() => {
      expect(storedPlans(landfall.home)[0]?.plan.training.tenure).toBe('spot');
    }).toPass();
  });
  await test.step('a config.json is previewed, then fills in the model as one step', async () => {
    const question = await openQuestion(page, 'model', 'Do you have the model’s config.json?');
    const file = question.locator('input[type=file]');
    const give = (content: string) =>
      file.setInputFiles({ name: 'config.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await give('{"hidden_size": 40');
    await expect(question.getByRole('alert').first()).toContainText('config.json is not the JSON of a model');
    await give('{"model_type": "abacus"}');
    await expect(question.getByRole('alert').first()).toContainText('field model_type');

    await give(
      JSON.stringify({
        architectures: ['MistralForCausalLM'],
        model_type: 'mistral',
        hidden_size: 4096,
        intermediate_size: 14336,
        num_attention_heads: 32,
        num_hidden_layers: 32,
        num_key_value_heads: 8,
        vocab_size: 32000,
        max_position_embeddings: 32768,
        sliding_window: 4096,
        tie_word_embeddings: false,
        frobnicate: 3,
      }),
    );
    const preview = question.getByRole('table', { name: 'What config.json would fill in' });
    await expect(preview.getByRole('row', { name: /^parameters/ })).toContainText('7,241,732,096');
    await expect(question).toContainText('frobnicate');
    await question.getByRole('button', { name: 'Fill in' }).click();
    await expect(() => {
      const plan = storedPlans(landfall.home)[0]?.plan;
      expect(plan?.model).toMatchObject({ family: 'mistral', slidingWindow: 4096, vocabularySize: 32000 });
      expect(plan?.answers?.['model.layerCount']?.how).toBe('imported');
    }).toPass();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(() => {
      expect(storedPlans(landfall.home)[0]?.plan.model.family).toBe('llama');
    }).toPass();
  });
  await test.step('markets are added, ranged together and removed', async () => {
    const question = await openQuestion(page, 'markets.JP', 'How many people use it each month, and where?');
    await expect(question.getByLabel('Monthly users in Japan, Low')).toBeFocused();
    await question.getByRole('combobox', { name: 'Add a country' }).fill('korea');
    await page.getByRole('option', { name: /Korea/ }).click();
    await expect(question.getByLabel(/Monthly users in .*Korea, Likely/)).toHaveValue('1,000');
    await question.getByRole('button', { name: 'Remove Japan' }).click();
    await question.getByRole('button', { name: /Set the range of all rows to ± 10/ }).click();
    await expect(() => {
      const markets = storedPlans(landfall.home)[0]?.plan.markets ?? [];
      expect(markets.map(({ country }) => country)).toEqual(['DE', 'SG', 'BR', 'US', 'KR']);
      for (const { monthlyActiveUsers: users } of markets) expect(users.low).toBeCloseTo(0.9 * users.likely);
    }).toPass();
  });
  await test.step('serving says at once whether the model fits, and what would make it fit', async () => {
    await openQuestion(page, 'serving.precision', 'In which number format does it answer?');
    const fit = page.getByRole('status').filter({ hasText: 'Weights of' });
    await expect(fit).toContainText('The model fits.');
    await expect(fit).toContainText(/tokens a second with \d+ requests at once/);

    const size = await openQuestion(page, 'model.parameterCount', 'How many parameters does the model have?');
    await size.getByRole('textbox').fill('400B');
    await size.getByRole('button', { name: 'Fill in this shape' }).click();
    await page.getByRole('link', { name: /^Serving/ }).click();
    await expect(fit).toContainText('The model does not fit.');
    await expect(fit).toContainText('It would fit on 8 accelerators a copy.');
    await expect(page.getByRole('link', { name: /^Serving.*1 error/ })).toBeVisible();
  });
});
