import { expect, type Page, test } from '@playwright/test';
import { type BackendName, type BenchmarkResult, KernelKind } from '#core/benchmark/result';
import '../support/benchmark-page/engine-handle';
import { KERNEL_SHAPES } from '../support/kernel-shapes';
import { chromiumWith } from './fixtures/chromium';
import { openEnginePage } from './fixtures/engine-page';

/** A busy machine draws a matrix product in a second [ms]. */
const PART_TIMEOUT_MS = 120_000;

const openEngine = openEnginePage('benchmark-page', 'engine');

function start(page: Page, backend: BackendName): Promise<void> {
  return page.evaluate((name) => globalThis.engine.start({ backend: name, mode: 'quick' }), backend);
}

/** Waits until a figure of this part has come in. */
async function waitForFigure(page: Page, part: string): Promise<void> {
  const has = (wanted: string) => globalThis.engine.progress.some(({ latest }) => latest?.part === wanted);
  await page.waitForFunction(has, part, { timeout: PART_TIMEOUT_MS });
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
  for (const backend of ['webgl', 'webgpu', 'wasm'] as const) {
    const checks = await page.evaluate((name) => globalThis.engine.checkKernels(name), backend);
    expect([backend, checks]).toEqual([backend, KERNEL_SHAPES.map(({ kind }) => ({ kind, correct: true }))]);
  }
  expect(new Set(KERNEL_SHAPES.map(({ kind }) => kind))).toEqual(new Set(KernelKind.options));
});

test('WebGL in the place of a GPU: right, named as software, ended by the user with what it had', async ({
  page,
}) => {
  await start(page, 'webgl');
  await waitForFigure(page, 'matmul-128');
  const { result, waitedMs } = await cancel(page);
  expect(waitedMs).toBeLessThan(1000);
  expect(result).toMatchObject({ backend: 'webgl', software: true, correct: true, cancelled: true });
  expect(result.renderer).toContain('SwiftShader');
  expect(result.kernels.map(({ id }) => id)).toEqual(expect.arrayContaining(['launch-16', 'matmul-128']));
  expect(codesOf(result)).toEqual(expect.arrayContaining(['software-renderer', 'cancelled']));
});

test('a WebGL context that is lost in the middle: the part is noted, the rest goes on', async ({ page }) => {
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
  await page.waitForFunction(
    () => globalThis.engine.progress.some(({ latest }) => latest?.part?.startsWith('matmul-')),
    undefined,
    { timeout: PART_TIMEOUT_MS },
  );
  const { result } = await cancel(page);
  const lost = result.notes.filter(({ code }) => code === 'context-lost');
  expect(lost).toHaveLength(1);
  expect(lost[0]?.part).toMatch(/^matmul-/);
  const ids = result.kernels.map(({ id }) => id);
  expect(ids).toContain('launch-16');
  expect(ids).not.toContain(lost[0]?.part);
  expect(result.kernels.every(({ correctness }) => correctness?.correct)).toBe(true);
});

test('WebGPU on the software adapter computes right', async ({ page }) => {
  await start(page, 'webgpu');
  await waitForFigure(page, 'matmul-128');
  const { result } = await cancel(page);
  expect(result).toMatchObject({ backend: 'webgpu', software: true, correct: true });
  expect(result.renderer).toMatch(/swiftshader/i);
});

test('a WebGPU device that is lost in the middle: the part is noted, the rest goes on', async ({ page }) => {
  await start(page, 'webgpu');
  await waitForFigure(page, 'launch-16');
  await page.workers()[0]?.evaluate(() => {
    const { prototype } = GPUDevice;
    const make = prototype.createCommandEncoder;
    prototype.createCommandEncoder = function createCommandEncoder(...args) {
      this.destroy();
      return make.apply(this, args);
    };
  });
  await page.waitForFunction(
    () => globalThis.engine.progress.some(({ latest }) => latest?.part?.startsWith('matmul-')),
    undefined,
    { timeout: PART_TIMEOUT_MS },
  );
  const { result } = await cancel(page);
  expect(codesOf(result)).toContain('device-lost');
  expect(result.correct).toBe(true);
});

test('WebAssembly starts its threads under the policy of the product', async ({ page, context }) => {
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

test('the processor alone, with the page out of sight for a while', async ({ page }) => {
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
