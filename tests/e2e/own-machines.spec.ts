import type { Page } from '@playwright/test';
import type { FleetFile } from '#core/contract/machines';
import { NO_OWN_FIGURES } from '#core/machine/machine-rules';
import { benchmarkResult, LAPTOP, machineProfile, machineRun } from '../support/benchmark-run';
import { openPlace } from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';
import { choose, openQuestion } from './fixtures/questionnaire';
import { storedMachines } from './fixtures/stored-machines';
import { storedPlans } from './fixtures/stored-plans';

/* The sample plan is open: Kranich 8B on rented accelerators. Own machines come as a fleet file of colleagues. */
const ACCELERATOR = 'On which accelerator do you train?';

const desk = machineProfile({
  count: 2,
  own: { ...NO_OWN_FIGURES, loadWatts: 550, priceUsd: 4200, lifeYears: 4 },
});
const laptop = machineProfile({
  id: 'laptop',
  name: 'Laptop',
  facts: LAPTOP,
  acceleratorId: null,
  acceleratorBy: null,
});

function fleet(deskStartedAtMs: number): FleetFile {
  const laptopRun = benchmarkResult({ backend: 'wasm', renderer: null });
  const deskRun = benchmarkResult({ startedAtMs: deskStartedAtMs });
  return {
    format: 'landfall-fleet',
    version: 1,
    machines: [
      { profile: desk, runs: [machineRun(`run-${deskStartedAtMs}`, 'desk', deskRun)] },
      { profile: laptop, runs: [machineRun('run-laptop', 'laptop', laptopRun)] },
    ],
  };
}

/** Makes a call as a screen does, then opens the page anew. */
async function callAndReload(page: Page, procedure: string, input: unknown): Promise<void> {
  const answer = await page.evaluate(
    async ([name, body]) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`rpc/${name}`, { method: 'POST', headers, body })).status;
    },
    [procedure, JSON.stringify(input)] as const,
  );
  expect(answer).toBe(200);
  await page.reload();
}

/** Imports a fleet file by the call that the screen of the fleet makes. */
function importFleet(page: Page, file: FleetFile): Promise<void> {
  return callAndReload(page, 'machines.import', { fileName: 'fleet.json', text: JSON.stringify(file) });
}

test('own machines train a plan, and are worth what they measure', async ({ page, landfall }) => {
  await test.step('a plan moves to measured machines, and its cost, checks and file follow', async () => {
    const planOf = () => storedPlans(landfall.home)[0]?.plan;
    let question = await openQuestion(page, 'training.acceleratorId', ACCELERATOR);
    await expect(question).toContainText('None of your own machines is measured yet.');
    await expect(question.getByRole('link', { name: 'Measure this machine' })).toHaveAttribute(
      'href',
      /benchmark/,
    );

    await importFleet(page, fleet(Date.UTC(2026, 10, 20)));
    question = await openQuestion(page, 'training.acceleratorId', ACCELERATOR);
    await choose(question, 'Desk', /2 × Desk · own machines, measured 20 Nov 2026/);
    await expect(question).toContainText('WebGL in the browser');
    await expect(question).toContainText('4.9 (3.3 – 15) times');
    await expect(question).toContainText('550 W');
    await expect(() => {
      const plan = planOf();
      expect(plan?.training).toMatchObject({
        acceleratorId: 'own:desk',
        acceleratorCount: 2,
        tenure: 'owned',
      });
      expect(plan?.machines).toHaveLength(1);
      expect(plan?.machines?.[0]).toMatchObject({
        id: 'desk',
        measuredOn: '2026-11-20',
        backend: 'webgl',
        loadWatts: 550,
        priceUsd: 4200,
        acceleratorId: 'rtx-4090',
      });
    }).toPass();
    // Own machines are owned: how they are paid for is no question.
    await expect(page.getByRole('heading', { name: 'How is the training hardware paid for?' })).toHaveCount(
      0,
    );

    await page.getByRole('link', { name: /^Cost/ }).click();
    await expect(page.getByText('Trained in Germany on machines of your own: 2 × Desk.')).toBeVisible();
    const breakdown = page.getByRole('region', { name: 'Breakdown: Training' });
    await expect(breakdown.getByRole('row', { name: /^Own training hardware/ })).toBeVisible();
    await expect(breakdown.getByRole('row', { name: /^Final run/ })).toHaveCount(0);
    await breakdown.getByRole('row', { name: /^Electricity for training/ }).click();
    const panel = page.getByRole('complementary', { name: /Electricity for training/ });
    await expect(panel).toContainText('Desk, power under load');
    await expect(panel).toContainText('FLOP an hour of one machine');

    await importFleet(page, fleet(Date.UTC(2026, 10, 25)));
    question = await openQuestion(page, 'training.acceleratorId', ACCELERATOR);
    await expect(question).toContainText('Desk was measured again since.');
    await question.getByRole('button', { name: 'Take over the newest figures' }).click();
    await expect(() => expect(planOf()?.machines?.[0]?.measuredOn).toBe('2026-11-25')).toPass();
    await expect(question).not.toContainText('Desk was measured again since.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(() => expect(planOf()?.machines?.[0]?.measuredOn).toBe('2026-11-20')).toPass();

    await choose(question, 'fleet', /Our fleet: 3 machines of 2 kinds/);
    await expect(question).toContainText('All machines train together.');
    await expect(() => {
      expect(planOf()?.training).toMatchObject({ acceleratorId: 'own:fleet', acceleratorCount: 3 });
      expect(planOf()?.machines?.map(({ id }) => id)).toEqual(['desk', 'laptop']);
    }).toPass();
    await expect(
      page.getByRole('heading', { name: 'How many accelerators work on the final run?' }),
    ).toHaveCount(0);

    // Back to rented hardware, the machines leave the plan.
    await choose(question, 'H200', /^H200/);
    await expect(() => {
      expect(planOf()?.training).toMatchObject({ acceleratorId: 'h200-sxm', tenure: 'reserved' });
      expect(planOf()?.machines).toBeUndefined();
    }).toPass();
  });
  await test.step('what this machine is worth stands on its measurement and on what its owner says of it', async () => {
    // A part that the catalog does not know, and so has no price for.
    const renderer = 'ANGLE (Unknown maker, GPU of its own, OpenGL 4.5.0)';
    await callAndReload(page, 'machines.record', { result: benchmarkResult({ renderer }) });
    await openPlace(page, '#/benchmark');
    const meaning = page.getByRole('region', { name: 'What it means for the plan' });
    await expect(meaning).toContainText(/In a week it can train a model of .* parameters/);
    await expect(meaning).toContainText(/It can serve a model of .* parameters at 10 tokens\/s/);
    await expect(meaning).toContainText(/The plan’s final run would take .* here/);
    await expect(meaning).toContainText('Enter what the machine cost');

    const figures = page.getByRole('region', { name: 'What only you know' });
    const price = figures.getByRole('textbox', { name: 'Price when bought' });
    await price.fill('-1');
    await expect(figures).toContainText('Price when bought: expected at least 0');
    await expect(meaning).toContainText('Enter what the machine cost');
    await price.fill('2400');
    await expect(meaning.getByRole('row')).not.toHaveCount(0);
    // The machine that was added last is this one.
    await expect.poll(() => storedMachines(landfall.home).at(-1)?.own).toMatchObject({ priceUsd: 2400 });
  });
});
