import { describe, expect, it } from 'vitest';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { BackendOptions } from '#main/backend/backend';
import type { startBenchmark } from '../../../../src/renderer/benchmark/client/start-benchmark';
import type { BenchmarkProgress } from '../../../../src/renderer/benchmark/run/run-messages';
import { createBenchmarkRun } from '../../../../src/renderer/state/benchmark-run';
import { benchmarkResult, DESKTOP } from '../../../support/benchmark-run';
import { openWindow } from '../fixture';

/** An engine whose run the test itself leads: the real one needs the worker and the graphics of a browser. */
function ledEngine() {
  let tell: (progress: BenchmarkProgress) => void = () => {};
  let finish: (result: BenchmarkResult) => void = () => {};
  let cancels = 0;
  let starts = 0;
  const engine: typeof startBenchmark = (_, onProgress) => {
    starts += 1;
    tell = onProgress;
    const result = new Promise<BenchmarkResult>((resolve) => {
      finish = resolve;
    });
    return { result, cancel: () => (cancels += 1) };
  };
  return {
    engine,
    tell: (progress: BenchmarkProgress) => tell(progress),
    finish: (result: BenchmarkResult) => finish(result),
    cancelCount: () => cancels,
    startCount: () => starts,
  };
}

/** Asking the operating system takes seconds of a processor: one test asks it, the others know what it would say. */
const KNOWN_MACHINE: Partial<BackendOptions> = { readMachineFacts: async () => DESKTOP };

async function open(changes = KNOWN_MACHINE) {
  const { stores, line } = await openWindow(undefined, changes);
  const led = ledEngine();
  const run = createBenchmarkRun(async () => led.engine, stores.machines);
  return { run, led, line, machines: stores.machines };
}

const REQUEST = { backend: 'webgl', mode: 'quick' } as const;

describe('the benchmark of a window', () => {
  it('shows each figure once and stores the result', async () => {
    const { run, led, machines } = await open({});
    const done = run.start(REQUEST);
    await new Promise(setImmediate);
    const figure = (part: string, value: number): BenchmarkProgress => ({
      part: 'softmax-4096',
      fraction01: 0.5,
      etaSeconds: 10,
      latest: { part, value, unit: 'FLOP/s' },
    });
    led.tell({ part: null, fraction01: 0, etaSeconds: 60, latest: null });
    led.tell(figure('matmul-64', 1e9));
    led.tell(figure('matmul-64', 1e9));
    led.tell(figure('matmul-128', 2e9));
    // A second round.
    led.tell(figure('matmul-64', 3e9));
    const { running } = run.store.getState();
    expect(running?.figures.map(({ part, value }) => [part, value])).toEqual([
      ['matmul-64', 3e9],
      ['matmul-128', 2e9],
    ]);
    led.finish(benchmarkResult());
    await done;
    expect(run.store.getState()).toMatchObject({ running: null, unstored: null, fruitless: null });
    const [machine] = machines.store.getState().machines;
    expect(machine?.profile.isThisMachine).toBe(true);
    expect(machine?.latest[0]?.result).toEqual(benchmarkResult());
  });

  it('runs alone: not twice at a time, and again when it is over', async () => {
    const { run, led } = await open();
    const first = run.start(REQUEST);
    await run.start(REQUEST);
    await new Promise(setImmediate);
    expect(led.startCount()).toBe(1);
    led.finish(benchmarkResult());
    await first;
    const second = run.start(REQUEST);
    await new Promise(setImmediate);
    expect(led.startCount()).toBe(2);
    led.finish(benchmarkResult());
    await second;
  });

  it('keeps what was measured when it is cancelled, and stores nothing when nothing was', async () => {
    const { run, led, machines } = await open();
    const first = run.start(REQUEST);
    run.cancel();
    await new Promise(setImmediate);
    // Asked before the engine was there.
    expect(led.cancelCount()).toBe(1);
    led.finish(benchmarkResult({ cancelled: true, kernels: [], transformers: [], rates: null }));
    await first;
    expect(run.store.getState().fruitless?.cancelled).toBe(true);
    expect(machines.store.getState().machines).toEqual([]);

    const second = run.start(REQUEST);
    await new Promise(setImmediate);
    expect(run.store.getState().fruitless).toBeNull();
    run.cancel();
    led.finish(benchmarkResult({ cancelled: true, transformers: [] }));
    await second;
    expect(machines.store.getState().machines[0]?.latest[0]?.result.cancelled).toBe(true);
  });

  it('holds on to a result that could not be stored', async () => {
    const { run, led, line, machines } = await open();
    line.refuse.set('machines.record', { code: 'disk-full', message: 'The disk is full.' });
    const done = run.start(REQUEST);
    await new Promise(setImmediate);
    led.finish(benchmarkResult());
    await done;
    expect(run.store.getState().unstored?.error.code).toBe('disk-full');
    line.refuse.clear();
    await run.storeAgain();
    expect(run.store.getState().unstored).toBeNull();
    expect(machines.store.getState().machines).toHaveLength(1);
  });

  it('says why when the engine itself cannot be loaded, and can be started again', async () => {
    const { stores } = await openWindow();
    let attempts = 0;
    const refuse = () => Promise.reject(new Error(`no chunk, attempt ${++attempts}`));
    const run = createBenchmarkRun(refuse, stores.machines);
    await run.start(REQUEST);
    expect(run.store.getState()).toMatchObject({ running: null, error: { message: 'no chunk, attempt 1' } });
    await run.start(REQUEST);
    expect(run.store.getState()).toMatchObject({ running: null, error: { message: 'no chunk, attempt 2' } });
  });
});
