import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { benchmarkResult, machineProfile, machineRun, timing } from '../support/benchmark-run';
import { accessibilityFaults } from './fixtures/accessibility';
import { ON_SOFTWARE_GRAPHICS } from './fixtures/chromium';
import { openPlace, runAction } from './fixtures/compliance-screen';
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

test('a fleet is pooled from files, edited, compared and handed on', async ({ page, landfall }, info) => {
  const older = benchmarkResult({ startedAtMs: Date.UTC(2026, 9, 1) });
  const newer = benchmarkResult({
    kernels: older.kernels.map((kernel) => ({ ...kernel, timing: timing(2 ** -9) })),
  });
  const desk = {
    profile: machineProfile(),
    runs: [machineRun('a', 'desk', older), machineRun('b', 'desk', newer)],
  };
  const fleetFile = (machines: readonly unknown[]) =>
    JSON.stringify({ format: 'landfall-fleet', version: 1, machines });
  const good = info.outputPath('fleet.json');
  const bad = info.outputPath('broken.json');
  await writeFile(good, fleetFile([desk]));
  await writeFile(bad, fleetFile([{ ...desk, profile: machineProfile({ count: -3 }) }]));
  await openPlace(page, '#/benchmark?view=fleet');
  const choose = page.locator('input[type=file]');
  const machines = page.getByRole('table', { name: 'Machines' });

  await test.step('a broken file names its field, and nothing of it is stored', async () => {
    await choose.setInputFiles(bad);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('broken.json could not be taken over.');
    await expect(alert).toContainText('count');
    expect(storedMachines(landfall.home)).toEqual([]);
    await runAction(page, '切换到中文');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('基准测试');
    await choose.setInputFiles(bad);
    await expect(alert).toContainText('broken.json：第 1 台机器：字段 profile.count：应为不小于 1 的数');
    await runAction(page, 'Switch to English');
  });

  await test.step('a good one is taken over, and only once', async () => {
    await choose.setInputFiles(good);
    await expect(page.getByText('fleet.json: 1 machine, 2 runs taken over')).toBeVisible();
    await expect(machines.getByRole('row', { name: /^Desk/ })).toContainText('GeForce RTX 4090');
    await choose.setInputFiles(good);
    await expect(page.getByText(/2 were known already/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('count and own figures', async () => {
    const count = page.getByRole('textbox', { name: 'How many of Desk' });
    await count.fill('0');
    await expect(machines).toContainText('How many of Desk: expected at least 1');
    await count.fill('1.5');
    await expect(machines).toContainText('How many of Desk: expected a whole number');
    expect(storedMachines(landfall.home)[0]?.count).toBe(1);
    await count.fill('8');
    await expect.poll(() => storedMachines(landfall.home)[0]?.count).toBe(8);
    await page.getByRole('button', { name: 'Edit Desk' }).click();
    const panel = page.getByRole('complementary', { name: 'Desk' });
    const watts = panel.getByRole('textbox', { name: 'Power under load' });
    for (const [typed, expected] of [
      ['0', 'expected at least 1'],
      ['-5', 'expected at least 1'],
      ['1e99', 'expected at most 10M'],
      ['much', '“much” is not a number'],
    ] as const) {
      await watts.fill(typed);
      await expect(panel).toContainText(`Power under load: ${expected}`);
    }
    await panel.getByRole('textbox', { name: 'Name' }).fill(' ');
    await expect(panel).toContainText('Name: expected 1 to 120 characters');
    await watts.fill('520 W');
    await panel.getByRole('textbox', { name: 'Native training rate' }).fill('48');
    await expect
      .poll(() => storedMachines(landfall.home)[0]?.own)
      .toMatchObject({ loadWatts: 520, nativeTrainingFlopPerSecond: 48e12 });
    await panel.getByRole('textbox', { name: 'Name' }).fill('Desk, Mira');
    await panel.getByRole('textbox', { name: 'Power under load' }).focus();
    await expect(machines).toContainText('Desk, Mira');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('out again as JSON and CSV', async () => {
    const json = await landfall.save(() => page.getByRole('button', { name: 'Export as JSON' }).click());
    const exported = JSON.parse(await readFile(json, 'utf8'));
    expect(exported.machines[0].profile).toMatchObject({ name: 'Desk, Mira', count: 8 });
    expect(exported.machines[0].runs).toHaveLength(2);
    const csv = await landfall.save(() => page.getByRole('button', { name: 'Export as CSV' }).click());
    expect((await readFile(csv, 'utf8')).trim().split('\n')).toHaveLength(3);
  });

  await test.step('two runs side by side: what changed beyond the spread', async () => {
    await page.getByText('History', { exact: true }).click();
    const runs = page.getByRole('table', { name: 'Runs' });
    await expect(runs.getByRole('row')).toHaveCount(3);
    await runs.getByRole('button', { name: /^Show the run of 1 Oct/ }).click();
    await expect(page.getByRole('region', { name: 'Result', exact: true })).toBeVisible();
    await runs.getByRole('button', { name: /^Compare the run of 26 Nov/ }).click();
    const both = page.getByRole('table', { name: 'Two runs side by side' });
    await expect(both.getByRole('row', { name: /^Matrix product/ })).toContainText(/100\s% faster/);
    await expect(both.getByRole('row', { name: /^Train a small model/ })).toContainText('within the spread');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('a machine leaves the fleet after a second question', async () => {
    await page.getByText('Fleet', { exact: true }).click();
    await page.getByRole('button', { name: 'Edit Desk, Mira' }).click();
    await page.getByRole('button', { name: 'Remove from the fleet…' }).click();
    await page.getByRole('button', { name: 'Remove for good' }).click();
    await expect(page.getByText(/^No machines yet/)).toBeVisible();
    expect(storedMachines(landfall.home)).toEqual([]);
  });
});
