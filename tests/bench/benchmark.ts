import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { KernelShape } from '#core/benchmark/kernels/kernel-spec';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';
import { buildPage, servePage } from '../support/serve-page.ts';
import { SOFTWARE_GRAPHICS } from '../support/software-graphics.ts';
import './engine-page/handle.ts';
import { median } from './median.ts';
import { kernelRepeatability, runRepeatability } from './repeatability.ts';
import type { BenchResult } from './result.ts';

/** Ways are timed in turn, so that what disturbs the machine disturbs all of them. */
const ROUND_COUNT = 5;
const SECONDS_A_TURN = 2;
/** Side of the product on a processor, and on a GPU. */
const SIZES = { processor: 128, gpu: 1024 } as const;

/** Our engine's rate of a matrix product beside a plain loop and beside ONNX Runtime, and how far it repeats itself. */
export async function benchBenchmark(root: string): Promise<readonly BenchResult[]> {
  const found = findChromium(thisMachine());
  if (!found.ok) throw new Error(found.error.message);
  const outDir = path.join(root, 'out/bench-engine-page');
  await buildPage(path.join(root, 'tests/bench/engine-page'), outDir);
  const served = await servePage(outDir);
  const browser = await chromium.launch({
    executablePath: found.value,
    args: [...sandboxArguments(), ...SOFTWARE_GRAPHICS],
  });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => 'engineBench' in globalThis);
    return [...(await benchBackend(page, 'webgl')), ...(await benchBackend(page, 'wasm'))];
  } finally {
    await browser.close();
    served.stop();
  }
}

async function benchBackend(page: Page, backend: 'webgl' | 'wasm'): Promise<readonly BenchResult[]> {
  const started = await page.evaluate((name) => globalThis.engineBench.start(name), backend);
  const n = backend === 'webgl' && !started.isSoftware ? SIZES.gpu : SIZES.processor;
  const matmul: KernelShape = { kind: 'matmul', size: n };
  const engineSeconds = (shape: KernelShape, series: string) =>
    page.evaluate((task) => globalThis.engineBench.time(task), {
      kind: 'engine' as const,
      shape,
      capSeconds: SECONDS_A_TURN,
      series,
    });
  const loopSeconds = () =>
    page.evaluate((task) => globalThis.engineBench.time(task), {
      kind: 'loop' as const,
      n,
      seconds: SECONDS_A_TURN,
    });
  const onnxSeconds = () =>
    page.evaluate(
      ({ provider, size, seconds, threads }) => globalThis.engineBench.onnx(provider, size, seconds, threads),
      { provider: backend, size: n, seconds: SECONDS_A_TURN, threads: started.threadCount ?? 1 },
    );

  const ofLoop: number[] = [];
  const ofOnnx: number[] = [];
  const engine: number[] = [];
  for (let round = 0; round < ROUND_COUNT; round += 1) {
    const seconds = await engineSeconds(matmul, `${backend}, turn ${round}`);
    ofLoop.push((await loopSeconds()) / seconds);
    ofOnnx.push((await onnxSeconds()) / seconds);
    engine.push(seconds);
  }
  const title = `${backend} (${started.renderer ?? 'unnamed'}), product of ${n}²`;
  return [
    { name: `${title}, our engine`, value: (2 * n ** 3) / median(engine) / 1e9, unit: 'GFLOP/s' },
    { name: `${title}, our rate over a plain loop`, value: 100 * median(ofLoop), unit: '%', atLeast: 97 },
    { name: `${title}, our rate over ONNX Runtime`, value: 100 * median(ofOnnx), unit: '%' },
    ...(started.isSoftware
      ? await kernelRepeatability(title, (shape, series) => engineSeconds(shape, `${backend}, ${series}`))
      : await runRepeatability(`${backend} (${started.renderer ?? 'unnamed'})`, () =>
          page.evaluate((name) => globalThis.engineBench.run(name), backend),
        )),
  ];
}
