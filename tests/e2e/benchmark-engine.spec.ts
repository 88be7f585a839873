import { expect, type Page, test } from '@playwright/test';
import { type BackendName, type BenchmarkResult, KernelKind } from '#core/benchmark/result';
import '../support/benchmark-page/engine-handle';
import { KERNEL_SHAPES } from '../support/kernel-shapes';
import { chromiumWith } from './fixtures/chromium';
import { serveEnginePage } from './fixtures/engine-page';

/** A busy machine draws a matrix product in a second [ms]. */
const PART_TIMEOUT_MS = 120_000;

const openEngine = serveEnginePage('benchmark-page', 'engine');

function start(page: Page, backend: BackendName): Promise<void> {
  return page.evaluate((name) => globalThis.engine.start({ backend: name, mode: 'quick' }), backend);
}

/** Waits until a figure of this part has come in. */
async function waitForFigure(page: Page, part: string): Promise<void> {
  const has = (wanted: string) => globalThis.engine.progress.some(({ latest }) => latest?.part === wanted);
  await page.waitForFunction(has, part, { timeout: PART_TIMEOUT_MS });
}

/** Waits until the figure of any matrix product has come in. */
async function waitForProduct(page: Page): Promise<void> {
  await page.waitForFunction(
    () => globalThis.engine.progress.some(({ latest }) => latest?.part?.startsWith('matmul-')),
    undefined,
    { timeout: PART_TIMEOUT_MS },
  );
}

/** Ends the run. @returns the result and how long it took to come [ms] */
async function cancel(page: Page): Promise<{ readonly result: BenchmarkResult; readonly waitedMs: number }> {
  return page.evaluate(async () => {
    const startMs = performance.now();
    globalThis.engine.cancel();
    return { result: await globalThis.engine.result(), waitedMs: performance.now() - startMs };
  });
}

const codesOf = ({ notes }: BenchmarkResult) => notes.map(({ code }) => code);

// The processor alone is checked without a browser.
test('one of each kind of kernel is right on WebGL, WebGPU and WebAssembly', async ({ page }) => {
  await openEngine(page);
  for (const backend of ['webgl', 'webgpu', 'wasm'] as const) {
    const checks = await page.evaluate((name) => globalThis.engine.checkKernels(name), backend);
    expect([backend, checks]).toEqual([backend, KERNEL_SHAPES.map(({ kind }) => ({ kind, correct: true }))]);
  }
  expect(new Set(KERNEL_SHAPES.map(({ kind }) => kind))).toEqual(new Set(KernelKind.options));
});

test('a run on WebGL, on WebGPU and on the processor, with what goes wrong in its middle', async ({
  page,
}) => {
  await openEngine(page);
  await test.step('WebGL in the place of a GPU, whose context is lost: right, named as software, the rest goes on', async () => {
    await start(page, 'webgl');
    await waitForFigure(page, 'launch-16');
    // The next drawing loses the context, as a driver does that was reset.
    await page.workers()[0]?.evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      const draw = prototype.drawElements;
      prototype.drawElements = function drawElements(...args) {
        this.getExtension('WEBGL_lose_context')?.loseContext();
        draw.apply(this, args);
      };
    });
    await waitForProduct(page);
    const { result, waitedMs } = await cancel(page);
    expect(waitedMs).toBeLessThan(1000);
    expect(result).toMatchObject({ backend: 'webgl', software: true, correct: true, cancelled: true });
    expect(result.renderer).toContain('SwiftShader');
    expect(codesOf(result)).toEqual(expect.arrayContaining(['software-renderer', 'cancelled']));
    const lost = result.notes.filter(({ code }) => code === 'context-lost');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.part).toMatch(/^matmul-/);
    const ids = result.kernels.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['launch-16', expect.stringMatching(/^matmul-/)]));
    expect(ids).not.toContain(lost[0]?.part);
    expect(result.kernels.every(({ correctness }) => correctness?.correct)).toBe(true);
  });

  await test.step('WebGPU on the software adapter, whose device is lost: right, the rest goes on', async () => {
    await start(page, 'webgpu');
    await waitForFigure(page, 'launch-16');
    await page
      .workers()
      .at(-1)
      ?.evaluate(() => {
        const { prototype } = GPUDevice;
        const make = prototype.createCommandEncoder;
        prototype.createCommandEncoder = function createCommandEncoder(...args) {
          this.destroy();
          return make.apply(this, args);
        };
      });
    await waitForProduct(page);
    const { result } = await cancel(page);
    expect(result).toMatchObject({ backend: 'webgpu', software: true, correct: true });
    expect(result.renderer).toMatch(/swiftshader/i);
    expect(codesOf(result)).toContain('device-lost');
  });

  await test.step('the processor alone, with the page out of sight for a while', async () => {
    await start(page, 'cpu');
    await waitForFigure(page, 'launch-16');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await waitForFigure(page, 'matmul-128');
    const { result } = await cancel(page);
    expect(result).toMatchObject({ backend: 'cpu', renderer: null, correct: true });
    const hidden = result.notes.filter(({ code }) => code === 'tab-hidden');
    expect(hidden.map(({ part }) => part)).toContain('matmul-128');
  });
});

test('WebAssembly starts its threads under the policy of the product', async ({ page, context }) => {
  await openEngine(page);
  // Half of the processor's threads are taken: where there are two, that is none.
  await context.route('**/benchmark.worker*.js', async (route) => {
    const response = await route.fetch();
    const eight = "Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 8 });";
    await route.fulfill({ response, body: eight + (await response.text()) });
  });
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) blocked.push(message.text());
  });
  await start(page, 'wasm');
  await waitForFigure(page, 'matmul-256');
  const { result } = await cancel(page);
  expect(result).toMatchObject({ backend: 'wasm', software: false, correct: true });
  expect(result.renderer).toBe('WebAssembly SIMD, 4 threads');
  expect(codesOf(result)).not.toContain('no-threads');
  expect(blocked).toEqual([]);
});

test('a browser without WebGL and WebGPU: the result says what is missing', async ({ playwright }) => {
  const browser = await playwright.chromium.launch(
    chromiumWith(['--disable-features=WebGPU', '--disable-gpu', '--disable-software-rasterizer']),
  );
  try {
    const page = await browser.newPage();
    await openEngine(page);
    for (const backend of ['webgpu', 'webgl'] as const) {
      await start(page, backend);
      const result = await page.evaluate(() => globalThis.engine.result());
      expect(result).toMatchObject({ correct: false, cancelled: false, kernels: [] });
      expect(result.notes).toEqual([
        { code: 'backend-missing', part: null, values: { message: expect.any(String) } },
      ]);
    }
  } finally {
    await browser.close();
  }
});
