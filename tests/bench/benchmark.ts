import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { KernelShape } from '#core/benchmark/kernels/kernel-spec';
import { PACE_LIMIT, slowdownOf } from '#core/benchmark/statistics/pace';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';
import { buildPage, servePage } from '../support/serve-page.ts';
import { SOFTWARE_GRAPHICS } from '../support/software-graphics.ts';
import './engine-page/handle.ts';
import { median } from './median.ts';
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
  const engineSeconds = (shape: KernelShape) =>
    page.evaluate((task) => globalThis.engineBench.time(task), {
      kind: 'engine' as const,
      shape,
      capSeconds: SECONDS_A_TURN,
    });
  const paceSeconds = () =>
    page.evaluate((task) => globalThis.engineBench.time(task), { kind: 'pace' as const });
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
    const seconds = await engineSeconds(matmul);
    ofLoop.push((await loopSeconds()) / seconds);
    ofOnnx.push((await onnxSeconds()) / seconds);
    engine.push(seconds);
  }
  const title = `${backend} (${started.renderer ?? 'unnamed'}), product of ${n}²`;
  return [
    { name: `${title}, our engine`, value: (2 * n ** 3) / median(engine) / 1e9, unit: 'GFLOP/s' },
    { name: `${title}, our rate over a plain loop`, value: 100 * median(ofLoop), unit: '%', atLeast: 97 },
    { name: `${title}, our rate over ONNX Runtime`, value: 100 * median(ofOnnx), unit: '%' },
    ...(await repeatability(title, matmul, engineSeconds, paceSeconds)),
  ];
}

/** A machine of others changes its pace; pairs of runs are taken until it kept it through both. */
const MOST_PAIRS = 12;

/**
 * How far the medians of two runs in a row lie apart, over some kernels the largest, while the machine itself kept its pace:
 * fixed work before, between and after them took the same time within `PACE_LIMIT`. Pairs during which it did not are
 * counted and set aside.
 */
async function repeatability(
  title: string,
  matmul: KernelShape,
  engineSeconds: (shape: KernelShape) => Promise<number>,
  paceSeconds: () => Promise<number>,
): Promise<readonly BenchResult[]> {
  const kernels: readonly KernelShape[] = [
    matmul,
    { kind: 'elementwise', size: 2 ** 18 },
    { kind: 'softmax', size: 4096, rows: 64 },
    { kind: 'launch', size: 16 },
  ];
  const apart: number[] = [];
  const allApart: number[] = [];
  let unevenCount = 0;
  for (const kernel of kernels)
    for (let pair = 0; pair < MOST_PAIRS; pair += 1) {
      const paces = [await paceSeconds()];
      const first = await engineSeconds(kernel);
      paces.push(await paceSeconds());
      const second = await engineSeconds(kernel);
      paces.push(await paceSeconds());
      const difference = 100 * Math.abs(second / first - 1);
      allApart.push(difference);
      if (slowdownOf(Math.max(...paces), Math.min(...paces)) <= PACE_LIMIT) {
        apart.push(difference);
        break;
      }
      unevenCount += 1;
    }
  return [
    {
      name: `${title}, two runs in a row on a machine that kept its pace, ${apart.length} of ${kernels.length} kernels`,
      value: apart.length === kernels.length ? Math.max(...apart) : Number.POSITIVE_INFINITY,
      unit: '%',
      atMost: 5,
    },
    {
      name: `${title}, two runs in a row, all pairs, ${unevenCount} of them with a change of pace`,
      value: Math.max(...allApart),
      unit: '%',
    },
  ];
}
