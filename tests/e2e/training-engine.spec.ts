import { expect, type Page, test } from '@playwright/test';
import '../support/training-page/training-handle';
import { serveEnginePage } from './fixtures/engine-page';

/** The first step compiles a hundred kernels, which takes a busy processor a while [ms]. */
const STEP_TIMEOUT_MS = 150_000;

const openTraining = serveEnginePage('training-page', 'training');

async function waitForStep(page: Page, step: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => globalThis.training.steps.some((each) => each.step >= wanted),
    step,
    { timeout: STEP_TIMEOUT_MS },
  );
}

async function waitForState(page: Page, kind: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => globalThis.training.states.some((state) => state.kind === wanted),
    kind,
    { timeout: STEP_TIMEOUT_MS },
  );
}

test('loss and gradients of a Transformer are those of the float64 reference', async ({ page }) => {
  await openTraining(page);
  for (const backend of ['webgl', 'webgpu', 'wasm'] as const)
    await test.step(`on ${backend}`, async () => {
      const check = await page.evaluate((name) => globalThis.training.check(name), backend);
      expect(check.correct).toBe(true);
      expect(check.maxRelativeError).toBeLessThan(1e-5);
    });
});

test('a training on WebGL learns, is stopped and goes on, loses its context, and writes what it learned', async ({
  page,
}) => {
  await openTraining(page);
  await page.evaluate(() => {
    globalThis.training.open({ heldOutEverySteps: 5 });
    globalThis.training.session().resume();
  });
  const stoppedAt = await test.step('stopped, it keeps what it has, and goes on', async () => {
    await waitForStep(page, 6);
    const savedAt = await page.evaluate(async () => {
      globalThis.training.session().stop();
      const saved = await globalThis.training.session().checkpoint();
      return saved.ok ? saved.value.step : null;
    });
    await waitForState(page, 'stopped');
    expect(savedAt).toBe(await page.evaluate(() => globalThis.training.steps.length));
    await page.evaluate(() => globalThis.training.session().resume());
    return savedAt ?? 0;
  });

  await test.step('a context that is lost in the middle: training goes on from the last checkpoint', async () => {
    // One has come by itself since it was stopped.
    await waitForStep(page, (Math.floor(stoppedAt / 5) + 1) * 5 + 1);
    await page.workers()[0]?.evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      const draw = prototype.drawElements;
      prototype.drawElements = function drawElements(...args) {
        this.getExtension('WEBGL_lose_context')?.loseContext();
        draw.apply(this, args);
      };
    });
    await waitForState(page, 'recovering');
    await waitForState(page, 'finished');
    const { steps, states } = await page.evaluate(() => ({
      steps: globalThis.training.steps.map(({ step }) => step),
      states: globalThis.training.states,
    }));
    const recovering = states.find((state) => state.kind === 'recovering');
    const fromStep = recovering?.kind === 'recovering' ? recovering.fromStep : Number.NaN;
    expect(fromStep).toBeGreaterThan(stoppedAt);
    expect(fromStep % 5).toBe(0);
    // No step is left out, and none comes twice but for what was lost.
    const lostAfter = steps.findIndex((step, index) => step !== index + 1);
    const counted = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i + 1);
    expect(steps).toEqual([...counted(0, lostAfter), ...counted(fromStep, 40)]);
    expect(states.some(({ kind }) => kind === 'failed')).toBe(false);
  });

  await test.step('it has learned, and writes so', async () => {
    const losses = await page.evaluate(() => globalThis.training.steps.map(({ loss }) => loss));
    expect(losses[0]).toBeGreaterThan(1.8);
    expect(losses.at(-1)).toBeLessThan(0.3);
    const written = await page.evaluate(async () => {
      const request = { prompt: Uint32Array.of(2, 3, 4), tokenCount: 12, temperature: 0, seed: 1 };
      const generation = await globalThis.training.session().generate(request);
      return generation.ok ? [...generation.value.tokens] : [];
    });
    expect(written).toEqual([5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 0]);
  });
});
