import { readFile, writeFile } from 'node:fs/promises';
import { benchmarkResult, machineProfile, machineRun, timing } from '../support/benchmark-run';
import { accessibilityFaults } from './fixtures/accessibility';
import { openPlace, runAction } from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';
import { storedMachines } from './fixtures/stored-machines';

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
