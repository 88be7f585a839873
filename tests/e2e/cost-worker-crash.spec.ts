import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/landfall';

/** The worker of a view dies of the next question. */
async function breakWorker(page: Page, name: string): Promise<void> {
  const worker = page.workers().find((one) => one.url().includes(name));
  if (worker === undefined) throw new Error(`there is no ${name}`);
  await worker.evaluate(() => {
    self.addEventListener(
      'message',
      (event) => {
        event.stopImmediatePropagation();
        throw new Error('out of memory');
      },
      { capture: true },
    );
  });
}

test('what a worker works out comes again after it has died, and nothing stale passes for new', async ({
  page,
}) => {
  await page.getByRole('link', { name: /^Cost/ }).click();
  const view = page.getByRole('radiogroup', { name: 'View of the cost' });
  await test.step('the cluster is worked out again after its worker has died', async () => {
    await view.getByText('Cluster', { exact: true }).click();
    const answer = page.getByRole('region', { name: 'Smallest cluster that training fits on' });
    await expect(answer).toContainText('2 × H100');
    await breakWorker(page, 'fit.worker');
    const most = page.getByRole('region', { name: 'Your answers' }).getByLabel('Most accelerators');
    await most.fill('64');
    const alert = page.getByRole('alert').filter({ hasText: 'The search for a layout stopped.' });
    await expect(alert).toContainText('out of memory');
    await most.fill('1');
    await expect(page.getByRole('alert').first()).toContainText('larger than any cluster you allow');
    await expect(alert).toHaveCount(0);
  });
  await test.step('serving is worked out again after its worker has died', async () => {
    await view.getByText('Serving').click();
    const latency = page.getByRole('region', { name: 'Fast or cheap' });
    await expect(latency.getByText(/^With 64 requests at once/)).toBeVisible();
    await breakWorker(page, 'serving.worker');
    const target = page.getByRole('textbox', { name: 'Time per further token, at most' });
    await target.fill('7');
    const alert = page.getByRole('alert').filter({ hasText: 'What serving takes could not be computed.' });
    await expect(alert).toContainText('out of memory');
    await target.fill('6');
    await expect(latency.getByText(/More would miss the target per token/)).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
  const runway = page.getByRole('region', { name: 'How long the money lasts' });
  const start = runway.getByLabel('In the bank at the start');
  await test.step('cash is worked out again after its worker has died', async () => {
    await view.getByText('Cash', { exact: true }).click();
    await expect(runway).toContainText(/In \d+ of 10 runs the money lasts/);
    await breakWorker(page, 'cash.worker');
    const inPlan = await start.inputValue();
    await start.fill('100M');
    const alert = page.getByRole('alert').filter({ hasText: 'The cash flow could not be worked out.' });
    await expect(alert).toContainText('out of memory');
    await start.fill('200M');
    await expect(runway).toContainText('in as good as every run');
    await expect(alert).toHaveCount(0);
    await start.fill(inPlan);
    await expect(runway).toContainText(/In \d+ of 10 runs the money lasts/);
  });
  await test.step('countries of the plan before are not shown as those of the new one', async () => {
    const countries = page.getByRole('region', { name: 'If everything were in one country' });
    await expect(countries.getByRole('row', { name: /^Indonesia/ })).toBeVisible();
    await expect(countries).toContainText('the first');
    await expect(countries).not.toContainText('still those of the plan before');
    const worker = page.workers().find((one) => one.url().includes('cash.worker'));
    // The countries are put off until messages that came meanwhile are handled; here they never come.
    await worker?.evaluate(() => {
      self.setTimeout = (() => 0) as unknown as typeof self.setTimeout;
    });
    await start.fill('200M');
    await expect(runway).toContainText('in as good as every run');
    await expect(countries).toContainText('still those of the plan before its last change');
  });
});
