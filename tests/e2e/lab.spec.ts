import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { writeCheckpoint } from '#core/transformer/files/checkpoint';
import { initialWeights } from '#core/transformer/initial-weights';
import { accessibilityFaults } from './fixtures/accessibility';
import { openPlace } from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';

async function openLab(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lab', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lab' })).toBeVisible();
}

/** Opens an exercise of the Lab by the switch, as a user does. */
async function openExercise(page: Page, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Exercise' }).getByText(name, { exact: true }).click();
}

async function fill(page: Page | Locator, label: string, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(value);
}

/** Numbers of a row, with the minus sign of the screen read as one. */
async function numbersOf(row: Locator): Promise<readonly number[]> {
  const cells = await row.getByRole('cell').allTextContents();
  return cells.map((cell) => Number(cell.replace('−', '-').replaceAll(',', '')));
}

test('regression: gradient descent, batches, own points and the first model, in English and Chinese', async ({
  page,
}) => {
  await openLab(page);
  await test.step('gradient descent walks to within 0.001 of the closed form', async () => {
    await openExercise(page, 'Descent');
    await expect(page.getByLabel('Step size η')).toHaveValue('0.01');
    await expect(page.getByLabel('Start w₀')).toHaveValue('0');
    // The formulas are drawn, and the slip of leaving out the residual is told beside them.
    const slip = page.getByRole('region', { name: 'The common slip' });
    await expect(slip.locator('.katex')).toHaveCount(2);
    await expect(slip).toContainText('often lose the factor (ŷ − y)');

    const table = page.getByRole('table', { name: 'Walk and closed form' });
    const best = await numbersOf(table.getByRole('row', { name: /Closed form/ }));
    await page.getByRole('button', { name: 'Step', exact: true }).click();
    await expect(table.getByRole('row', { name: /After 1 step/ })).toBeVisible();
    // The first step as the formula says it: w₀ ← 0 − 0.01 · slope.
    const [bias = 0] = await numbersOf(table.getByRole('row', { name: /After 1 step/ }));
    expect(bias).toBeCloseTo(0.0141, 4);

    await page.getByRole('button', { name: 'Reset' }).click();
    await fill(page, 'Step size η', '0.5');
    await page.getByRole('button', { name: 'Run' }).click();
    await expect(page.getByText(/The walk has arrived/)).toBeVisible();
    const walked = await numbersOf(table.getByRole('row', { name: /After 500 steps/ }));
    for (const index of [0, 1])
      expect(Math.abs((walked[index] ?? 0) - (best[index] ?? 1))).toBeLessThan(1e-3);

    await fill(page, 'Step size η', '2');
    await expect(page.getByText(/is not below it: the walk runs away/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    await openExercise(page, 'Batch size');
    const sizes = page.getByRole('table', { name: 'Three sizes of batches' });
    // Texts of cells do not wait for them.
    await expect(sizes.getByRole('row')).toHaveCount(4);
    const rowOf = async (batch: number) => {
      const row = sizes
        .getByRole('row')
        .filter({ has: page.getByRole('cell', { name: `${batch}`, exact: true }) });
      return numbersOf(row.first());
    };
    const [, single = 0, singleMeasured = 0] = await rowOf(1);
    // As the formula has it, (n − B)/(n − 1) with it, and as measured within a tenth.
    expect((await rowOf(10))[1]).toBeCloseTo((single / 10) * (90 / 99), 4);
    expect(Math.abs(singleMeasured / single - 1)).toBeLessThan(0.1);
    expect((await rowOf(100)).slice(1, 4)).toEqual([0, 0, 20_000]);
    await fill(page, 'Batch B', '50');
    expect((await rowOf(50))[1]).toBeCloseTo((single / 50) * (50 / 99), 5);
    await fill(page, 'Batch B', '0');
    await expect(page.getByText(/Batch B: expected at least 1/)).toBeVisible();
    await fill(page, 'Step size η', '50');
    await expect(sizes.getByText('runs away')).not.toHaveCount(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
  await test.step('own points are taken over, and a line that is none is named', async () => {
    await openExercise(page, 'Descent');
    const points = page.getByRole('textbox', { name: /^Two columns/ });
    const table = page.getByRole('table', { name: 'Walk and closed form' });
    await points.fill('x;y\n0;1\n1;3\n2;5');
    await page.getByRole('button', { name: 'Use these points' }).click();
    await expect(page.getByText('3 points of your own')).toBeVisible();
    expect((await numbersOf(table.getByRole('row', { name: /Closed form/ }))).slice(0, 2)).toEqual([1, 2]);

    await points.fill('0;1\n1;three');
    await page.getByRole('button', { name: 'Use these points' }).click();
    await expect(page.getByText(/^Line 2 \(“1;three”\): two numbers were expected/)).toBeVisible();
    expect((await numbersOf(table.getByRole('row', { name: /Closed form/ }))).slice(0, 2)).toEqual([1, 2]);

    await page.getByLabel('Choose a CSV file…').setInputFiles({
      name: 'points.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('0,0\n1,1\n2,2\n3,3\n'),
    });
    await expect(page.getByText('4 points of your own')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the sample' }).click();
    await expect(page.getByText(/12 sample points/)).toBeVisible();
  });
  await test.step('the first model trains to within 0.001 of least squares, says when it cannot, and does so again', async () => {
    await openExercise(page, 'First model');
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await expect(page.getByText(/The training has arrived at least squares/)).toBeVisible();
    const rows = await page.getByRole('table', { name: 'Weights' }).getByRole('row').all();
    expect(rows).toHaveLength(12);
    for (const row of rows.slice(1)) {
      const [trained = 0, best = 1] = await numbersOf(row);
      expect(Math.abs(trained - best)).toBeLessThan(1e-3);
    }
    await expect(page.getByText(/keras\.optimizers\.SGD\(0\.5\)/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    await fill(page, 'Learning rate', '1e6');
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await expect(page.getByText(/the learning rate is too high/)).toBeVisible();
    await fill(page, 'Learning rate', '0.5');
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await expect(page.getByText(/The training has arrived at least squares/)).toBeVisible();
  });
  // A screen that has trained nothing yet.
  await page.reload();
  await test.step('the Lab speaks Chinese and keeps its place in the address', async () => {
    await openPlace(page, '#/lab?view=starter');
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('textbox').fill('切换到中文');
    await page.getByRole('dialog').getByText('切换到中文', { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '实验室' })).toBeVisible();
    await page.getByRole('button', { name: '开始训练' }).click();
    await expect(page.getByText(/训练到达了最小二乘解/)).toBeVisible();

    // What is refused is refused in Chinese.
    await openPlace(page, '#/lab?view=scaling');
    await page.getByLabel('三种规模的总预算').fill('1e6');
    await page.getByRole('button', { name: '训练三种规模' }).click();
    await expect(page.getByText(/^三种规模的总预算：应至少为/)).toBeVisible();
    await openPlace(page, '#/lab?view=transformer');
    await expect(page.getByText('每词元字节数')).toBeVisible();
    await page
      .getByLabel('载入检查点…')
      .setInputFiles({ name: 'x.safetensors', mimeType: '', buffer: Buffer.from('no checkpoint') });
    await expect(page.getByText(/^此文件不是适合这些规模和文本的检查点/)).toBeVisible();
  });
});

/** Small enough for a processor that is busy: 20,000 parameters on tfjs's plain backend. */
async function buildSmall(page: Page): Promise<void> {
  for (const [label, value] of [
    ['Blocks', '1'],
    ['Width', '16'],
    ['Heads', '2'],
    ['Context, tokens', '16'],
    ['Steps', '60'],
    ['Batch, sequences', '4'],
    ['Learning rate', '0.02'],
  ] as const)
    await fill(page, label, value);
  await page.getByRole('combobox', { name: 'Runs on' }).click();
  await page.getByRole('option', { name: 'CPU' }).click();
  await page.getByRole('button', { name: 'Build the model' }).click();
  await expect(page.getByText('Stopped. Train goes on from here.')).toBeVisible();
}

/** Of a model like the one of `buildSmall`, but half as wide. */
function narrowCheckpoint(): Uint8Array {
  const shape = { layerCount: 1, hiddenSize: 8, headCount: 2, contextLength: 16, vocabularySize: 512 };
  const weights = initialWeights(shape, 1);
  return writeCheckpoint({ shape, seed: 1, step: 1, weights, first: weights, second: weights });
}

/** What stands behind the name of a figure, as a number. */
async function factOf(region: Locator, name: string): Promise<number> {
  const text = await region.locator(`dt:text-is("${name}") + dd`).textContent();
  return Number.parseFloat((text ?? '').replaceAll(',', ''));
}

test('the Transformer: from a text over training and attention to the scaling law', async ({
  page,
  landfall,
}) => {
  test.slow();
  await openLab(page);
  await test.step('files that are no texts are refused with a reason, and the text in use stays until another is chosen', async () => {
    await openExercise(page, 'Transformer');
    const preprocess = page.getByRole('region', { name: '1 Preprocess' });
    await expect(preprocess.getByText('Bytes per token')).toBeVisible();
    const tokens = await factOf(preprocess, 'Tokens');
    const open = page.getByLabel('Your own text…');
    const offer = (name: string, buffer: Buffer) =>
      open.setInputFiles({ name, mimeType: 'text/plain', buffer });

    await offer('photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    await expect(preprocess.getByText(/^“photo.png” is no text/)).toBeVisible();
    await offer('note.txt', Buffer.from('too short'));
    await expect(preprocess.getByText(/^“note.txt” has 9 characters/)).toBeVisible();
    // The size alone is asked; a file of 500 MB would take as long to make as the test.
    await open.evaluate((input) => {
      const file = new File(['x'], 'huge.txt');
      Object.defineProperty(file, 'size', { value: 500_000_000 });
      const files = Object.assign([file], { item: (index: number) => [file][index] });
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      // Its own files again, for what is offered next.
      Reflect.deleteProperty(input, 'files');
    });
    await expect(preprocess.getByText(/^“huge.txt” has 500\sMB/)).toBeVisible();
    // Long enough as it lies on the disk, and nothing once it is cleaned.
    await offer('blank.txt', Buffer.from(' \n'.repeat(3000)));
    await expect(preprocess.getByText(/^“blank.txt” has 0 characters/)).toBeVisible();
    expect(await factOf(preprocess, 'Tokens')).toBe(tokens);

    const shown = preprocess.getByRole('img', { name: 'A passage of the text, cut into tokens' });
    await expect(shown).not.toContainText('《');
    await preprocess.getByText('Tang poems', { exact: true }).click();
    await expect(shown).toContainText('《');
    expect(await factOf(preprocess, 'Tokens')).not.toBe(tokens);

    await fill(page, 'Learning rate', '1e6');
    await expect(page.getByText('Learning rate: expected at most 10')).toBeVisible();
  });
  await test.step('one word over and over is too short for its context, and says by how much', async () => {
    const preprocess = page.getByRole('region', { name: '1 Preprocess' });
    const buffer = Buffer.from('a'.repeat(2500));
    await page.getByLabel('Your own text…').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await expect(preprocess.getByText('a.txt')).toBeVisible();
    await fill(page, 'Context, tokens', '512');
    await page.getByRole('combobox', { name: 'Runs on' }).click();
    await page.getByRole('option', { name: 'CPU' }).click();
    await page.getByRole('button', { name: 'Build the model' }).click();
    await expect(
      page.getByText(/at least 513 tokens to learn from were expected, it has \d+\./),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Throw the model away' }).click();
    await expect(page.getByRole('button', { name: 'Build the model' })).toBeEnabled();
  });
  await test.step('the Transformer learns from a text: loss falls, it writes, and its weights are handed out', async () => {
    await page.getByText('Alice in Wonderland', { exact: true }).click();
    await expect(page.getByRole('img', { name: 'A passage of the text, cut into tokens' })).toContainText(
      'little',
    );
    await buildSmall(page);
    const build = page.getByRole('region', { name: '2 Build' });
    const evaluate = page.getByRole('region', { name: '4 Evaluate' });
    const deploy = page.getByRole('region', { name: '5 Deploy' });
    // 512·16 + 16·16 + 12·16² + 2·16 + 16, and 6·N + 6·1·16·16.
    expect(await factOf(build, 'Parameters N')).toBe(11_568);
    expect(await factOf(build, 'Training, per token')).toBe(6 * 11_568 + 6 * 16 * 16);

    await evaluate.getByRole('button', { name: 'Measure' }).click();
    await expect(evaluate.getByText('Perplexity')).toBeVisible();
    const before = await factOf(evaluate, 'Held-out loss');
    expect(before).toBeCloseTo(Math.log(512), 1);

    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByText('Stopped. Train goes on from here.')).toBeVisible();
    const checkpoint = await landfall.save(() =>
      page.getByRole('button', { name: 'Save checkpoint…' }).click(),
    );
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await expect(page.getByText('All steps are done.')).toBeVisible({ timeout: 120_000 });
    await evaluate.getByRole('button', { name: 'Measure' }).click();
    await expect(evaluate.locator('dt:text-is("Step") + dd')).toHaveText('60');
    expect(await factOf(evaluate, 'Held-out loss')).toBeLessThan(before - 0.5);
    await expect(evaluate.getByRole('table', { name: /wrote on the way/ }).getByRole('row')).not.toHaveCount(
      0,
    );

    await deploy.getByLabel('Beginning').fill('Alice was');
    const bars = deploy.getByRole('list', { name: 'The likeliest next tokens' }).getByRole('listitem');
    await expect(bars).toHaveCount(9);
    const shares = await bars.allTextContents();
    const sum = shares.reduce(
      (total, text) => total + Number.parseFloat(/([\d.]+)\s%/.exec(text)?.[1] ?? ''),
      0,
    );
    expect(Math.abs(sum - 100)).toBeLessThan(3);
    // At temperature 0 the likeliest is all that can be drawn.
    await deploy.getByRole('slider', { name: 'Temperature' }).press('Home');
    await expect(bars.first()).toContainText('100');
    await deploy.getByRole('button', { name: 'Draw one' }).click();
    await expect(bars.first()).toContainText('drawn');
    await deploy.getByRole('button', { name: 'Add it to the beginning' }).click();
    await expect(deploy.getByLabel('Beginning')).toHaveValue(/^Alice was.+/s);
    await deploy.getByLabel('Beginning').fill('Alice was');
    await deploy.getByRole('button', { name: 'Write on' }).click();
    await expect(deploy.getByText(/tokens\/s/)).toBeVisible();
    await expect(deploy.getByRole('status').getByText('Alice was')).toBeVisible();
    const weights = await landfall.save(() =>
      deploy.getByRole('button', { name: 'Export weights…' }).click(),
    );
    const bytes = await readFile(weights);
    // safetensors: length of the header, the header as JSON, then the numbers.
    const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE(0))).toString());
    const sizes = Object.entries<{ readonly shape?: readonly number[] }>(header).map(([, { shape }]) =>
      shape === undefined ? 0 : shape.reduce((product, length) => product * length, 1),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(11_568);
    expect(await accessibilityFaults(page)).toEqual([]);

    // A file that is no checkpoint leaves the model as it is; the one saved before is gone on from.
    const load = page.getByLabel('Load checkpoint…');
    await load.setInputFiles({ name: 'x.safetensors', mimeType: '', buffer: Buffer.from('no checkpoint') });
    await expect(page.getByText(/The file is no checkpoint for these sizes/)).toBeVisible();
    await expect(page.getByText('All steps are done.')).toBeVisible();
    await load.setInputFiles({
      name: 'z.safetensors',
      mimeType: '',
      buffer: Buffer.from(narrowCheckpoint()),
    });
    await expect(page.getByText(/of another model: Width: 16 was expected, it has 8\./)).toBeVisible();
    await expect(page.getByText('All steps are done.')).toBeVisible();
    await load.setInputFiles({ name: 'y.safetensors', mimeType: '', buffer: await readFile(checkpoint) });
    await expect(page.getByText('Stopped. Train goes on from here.')).toBeVisible();
  });
  await test.step('attention is shown for a sentence, and what comes later is masked', async () => {
    await openExercise(page, 'Attention');
    await page.getByLabel('A sentence').fill('Alice was very tired');
    const grid = page.getByRole('grid', { name: /block 1, head 1/ });
    await expect(grid).toBeVisible();
    const rows = grid.getByRole('row');
    const shares = async (row: number) => {
      const cells = await rows.nth(row).getByRole('gridcell').allTextContents();
      return cells.map((cell) => (cell === 'masked' ? null : Number.parseFloat(cell)));
    };
    // The first token sees itself alone; each row adds up to 100 %.
    expect((await shares(1))[0]).toBe(100);
    expect((await shares(1)).slice(1).every((share) => share === null)).toBe(true);
    const third = await shares(3);
    expect(third.filter((share) => share !== null)).toHaveLength(3);
    expect(third.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(100, -1);

    await rows.nth(1).getByRole('gridcell').nth(0).hover();
    await expect(page.getByText(/looks at .*: 100\s%/)).toBeVisible();
    await rows.nth(1).getByRole('gridcell').nth(0).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(/cannot see .* it comes later/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
  await test.step('the scaling law says what it waits for, and refuses a budget of too few steps', async () => {
    await openExercise(page, 'Scaling law');
    await expect(page.getByRole('table', { name: 'Three sizes, one budget' }).getByRole('row')).toHaveCount(
      4,
    );
    await expect(page.getByText('The law will stand here')).toBeVisible();
    await page.getByRole('combobox', { name: 'Runs on' }).click();
    await page.getByRole('option', { name: 'CPU' }).click();
    await fill(page, 'Budget of all three', '1e6');
    await page.getByRole('button', { name: 'Train the three' }).click();
    await expect(
      page.getByText(/^Budget of all three: at least .* FLOP were expected, ten steps/),
    ).toBeVisible();
    await fill(page, 'Budget of all three', '1e11');
    await page.getByRole('button', { name: 'Train the three' }).click();
    await expect(page.getByText(/Size 1 of 3: step/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByText(/The law needs all three sizes/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
