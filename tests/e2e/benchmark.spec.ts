import type { Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import { ON_SOFTWARE_GRAPHICS } from './fixtures/chromium';
import { expect, test } from './fixtures/landfall';
import { storedMachines } from './fixtures/stored-machines';

/** What a quick run may take where others use the processor too [ms]. */
const RUN_TIMEOUT_MS = 120_000;

test.use({ launchOptions: ON_SOFTWARE_GRAPHICS });

/** What the benchmark on the screen has measured so far. */
const soFar = (page: Page) => page.getByRole('list', { name: 'Measured so far' }).getByRole('listitem');

async function openBenchmark(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Benchmark/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Benchmark');
}

/**
 * Gives the parts of a run as much time as `landfall benchmark --seconds` would, for which the screen has no field: how
 * long its parts are measured is none of what the screen shows.
 */
async function endAfterSeconds(page: Page, seconds: number): Promise<void> {
  await page.evaluate((limit) => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function postMessage(this: Worker, message, ...rest: never[]) {
      const shorter =
        message?.kind === 'run' ? { ...message, request: { ...message.request, seconds: limit } } : message;
      post.call(this, shorter, ...rest);
    };
  }, seconds);
}

test('a quick benchmark on WebGL goes on elsewhere, survives a lost context, and is kept', async ({
  page: first,
  landfall,
  shell,
}) => {
  test.skip(shell === 'electron', 'software graphics are asked of the browser');
  let page = first;
  await openBenchmark(page);
  await expect(page.getByText('software renderer: not a GPU')).toBeVisible();
  await expect(page.getByText(/^Here will stand how fast this machine/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await endAfterSeconds(page, 15);
  await page.getByRole('button', { name: /^Quick/ }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(soFar(page).first()).toBeVisible({ timeout: RUN_TIMEOUT_MS });

  await test.step('the driver is reset in the middle', async () => {
    const worker = page.workers().find((one) => one.url().includes('benchmark'));
    await worker?.evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      const draw = prototype.drawElements;
      prototype.drawElements = function drawElements(...args) {
        this.getExtension('WEBGL_lose_context')?.loseContext();
        draw.apply(this, args);
      };
    });
  });

  await test.step('the user works elsewhere; the frame says that it runs', async () => {
    await page.getByRole('link', { name: /^Cost/ }).click();
    await expect(page.getByText(/^Benchmark \d+\s%$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cancel the benchmark' })).toBeVisible();
    await openBenchmark(page);
    await expect(page.getByRole('button', { name: /^Quick/ })).toBeHidden();
    // The longest name leaves its figure in the column.
    const longest = soFar(page).filter({ hasText: 'Sum of two vectors, 262,000 numbers' });
    await expect(longest).toBeVisible({ timeout: RUN_TIMEOUT_MS });
    const [figure, bar] = [longest.locator('span').last(), page.getByRole('progressbar')];
    const [ofFigure, ofBar] = [await figure.boundingBox(), await bar.boundingBox()];
    expect((ofFigure?.x ?? Number.NaN) + (ofFigure?.width ?? 0)).toBeLessThanOrEqual(
      (ofBar?.x ?? Number.NaN) + (ofBar?.width ?? 0) + 0.5,
    );
  });

  await test.step('the result, with what went wrong in plain words', async () => {
    const result = page.getByRole('region', { name: 'Result', exact: true });
    await expect(result).toBeVisible({ timeout: RUN_TIMEOUT_MS });
    await expect(result).toContainText('WebGL, quick');
    await expect(result).toContainText('software renderer: not a GPU’s figures');
    await expect(result.getByRole('row', { name: /^Start of one operation/ })).toContainText(/[µm]s/);
    const notes = page.getByRole('region', { name: 'To be known about this run' });
    await expect(notes).toContainText(
      'The browser took the GPU away in the middle; it was started anew once.',
    );
    await expect(page.getByRole('region', { name: 'Why this run counts' })).toContainText(
      'software renderer',
    );
    const lastField = await page.getByRole('textbox', { name: 'Native training rate' }).boundingBox();
    const link = await page.getByRole('link', { name: 'What to read about it' }).boundingBox();
    // Below the columns, and not on them.
    expect(link?.y).toBeGreaterThan((lastField?.y ?? Number.NaN) + (lastField?.height ?? 0));
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('it is in the database, and there after a restart', async () => {
    const [machine, ...others] = storedMachines(landfall.home);
    expect(others).toEqual([]);
    expect(machine?.results).toHaveLength(1);
    expect(machine?.results[0]).toMatchObject({
      backend: 'webgl',
      mode: 'quick',
      software: true,
      correct: true,
    });
    expect(machine?.results[0]?.notes.filter(({ code }) => code === 'context-lost')).toHaveLength(1);
    page = await landfall.restart();
    await openBenchmark(page);
    await expect(page.getByRole('region', { name: 'Result', exact: true })).toContainText('WebGL, quick');
    await expect(page.getByRole('link', { name: /^Benchmark/ })).toHaveText(/^Benchmark\d+ \w{3}$/);
  });
});

test('WebGPU is started on battery and ended in the middle: what was measured is kept, with both said', async ({
  page,
  landfall,
  shell,
}) => {
  test.skip(shell === 'electron', 'software graphics are asked of the browser');
  await page.evaluate(() => {
    const battery = Object.assign(new EventTarget(), { charging: false });
    Object.assign(navigator, { getBattery: async () => battery });
  });
  await openBenchmark(page);
  await expect(page.getByText('on battery: figures will be lower')).toBeVisible();
  await page.getByRole('combobox', { name: 'Computes with' }).click();
  await page.getByRole('option', { name: 'WebGPU' }).click();
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(soFar(page).first()).toBeVisible({ timeout: RUN_TIMEOUT_MS });
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  const result = page.getByRole('region', { name: 'Result', exact: true });
  await expect(result).toContainText('WebGPU, full');
  await expect(result).toContainText('cancelled, in parts');
  await expect(page.getByText('You ended the run; what had been measured was kept.')).toBeVisible();
  await expect(page.getByText(/^The machine ran on its battery/)).toBeVisible();
  const [run] = storedMachines(landfall.home)[0]?.results ?? [];
  expect(run).toMatchObject({ backend: 'webgpu', cancelled: true, onBattery: true });
  expect(run?.kernels.length).toBeGreaterThan(0);

  await test.step('to remove a run takes two steps', async () => {
    await page.getByText('History', { exact: true }).click();
    await page.getByRole('button', { name: /^Remove the run of/ }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('button', { name: /^Remove the run of/ }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => storedMachines(landfall.home)[0]?.results).toEqual([]);
  });
});
