import { describe, expect, it } from 'vitest';
import type { MachineFacts } from '#core/machine/machine-profile';
import { chooseAccelerator, hasMeasured, mergeFacts } from '#core/machine/machine-rules';
import { nameMachine } from '#core/machine/name-machine';
import { peakShares } from '#core/machine/peak-share';
import { canBeSameMachine } from '#core/machine/same-machine';
import { benchmarkResult, DESKTOP, LAPTOP } from '../../../support/benchmark-run';
import { realCatalog } from '../../../support/catalog';

const { accelerators } = realCatalog();
const UNKNOWN: MachineFacts = {
  operatingSystem: null,
  cpuName: null,
  physicalCoreCount: null,
  threadCount: null,
  memoryBytes: null,
  gpus: [],
};

describe('two sets of facts', () => {
  it.each<[string, MachineFacts, MachineFacts, boolean]>([
    ['the same', DESKTOP, DESKTOP, true],
    ['a system that was updated', DESKTOP, { ...DESKTOP, operatingSystem: 'Ubuntu 26.04' }, true],
    ['facts that could not be read', DESKTOP, UNKNOWN, true],
    ['a GPU that sleeps', { ...LAPTOP, gpus: [...LAPTOP.gpus, ...DESKTOP.gpus] }, LAPTOP, true],
    ['memory of which a part is reserved', DESKTOP, { ...DESKTOP, memoryBytes: 62e9 }, true],
    ['another processor', DESKTOP, { ...DESKTOP, cpuName: LAPTOP.cpuName }, false],
    ['another GPU', DESKTOP, { ...DESKTOP, gpus: LAPTOP.gpus }, false],
    ['half the memory', DESKTOP, { ...DESKTOP, memoryBytes: 32 * 2 ** 30 }, false],
    ['another machine', DESKTOP, LAPTOP, false],
  ])('with %s', (_what, a, b, same) => {
    expect(canBeSameMachine(a, b)).toBe(same);
    expect(canBeSameMachine(b, a)).toBe(same);
  });

  it('are put together without losing any', () => {
    expect(mergeFacts(DESKTOP, UNKNOWN)).toEqual(DESKTOP);
    expect(mergeFacts(UNKNOWN, LAPTOP)).toEqual(LAPTOP);
    expect(mergeFacts(DESKTOP, LAPTOP)).toEqual(LAPTOP);
  });
});

describe('the part of the catalogue', () => {
  const none = { acceleratorId: null, acceleratorBy: null } as const;
  const byName = { acceleratorId: 'rtx-4090', acceleratorBy: 'name' } as const;

  it('comes from the names, and a run on the processor takes it not back', () => {
    expect(chooseAccelerator(none, DESKTOP, benchmarkResult(), accelerators)).toEqual(byName);
    expect(chooseAccelerator(none, LAPTOP, null, accelerators)).toEqual(none);
    expect(chooseAccelerator(byName, LAPTOP, benchmarkResult({ backend: 'cpu' }), accelerators)).toEqual(
      byName,
    );
  });

  it('stays as the user chose it, "none" too', () => {
    const chosen = { acceleratorId: null, acceleratorBy: 'user' } as const;
    expect(chooseAccelerator(chosen, DESKTOP, benchmarkResult(), accelerators)).toEqual(chosen);
  });
});

describe('measured over peak', () => {
  const part = accelerators.find(({ id }) => id === 'rtx-4090') ?? null;

  it('is a share of the part’s float32 peak and bandwidth', () => {
    const { compute, bandwidth } = peakShares(benchmarkResult(), part);
    expect(part).toMatchObject({ fp32Tflops: 82.6, memoryBandwidthGbPerSecond: 1008 });
    expect(compute?.share).toBeCloseTo(20 / 82.6, 12);
    expect(bandwidth).toMatchObject({ measured: 756e9, peak: 1008e9, share: 0.75 });
  });

  it.each([
    ['a software renderer', benchmarkResult({ software: true })],
    ['the processor', benchmarkResult({ backend: 'wasm' })],
    ['a wrong result', benchmarkResult({ correct: false })],
    ['rates that are missing', benchmarkResult({ rates: null })],
  ])('is not said of %s', (_what, result) => {
    expect(peakShares(result, part)).toEqual({ compute: null, bandwidth: null });
  });

  it('leaves compute out for half precision, and all for an unknown part', () => {
    expect(peakShares(benchmarkResult({ numberFormat: 'float16' }), part)).toMatchObject({
      compute: null,
      bandwidth: { share: 0.75 },
    });
    expect(peakShares(benchmarkResult(), null)).toEqual({ compute: null, bandwidth: null });
  });
});

it('a machine is named after its GPU, else its processor, else its system', () => {
  expect(nameMachine(DESKTOP)).toBe('NVIDIA GeForce RTX 4090 · Ubuntu 24.04');
  expect(nameMachine({ ...LAPTOP, gpus: [] })).toBe(
    '12th Gen Intel(R) Core(TM) i7-1260P · Microsoft Windows 11 Pro 10.0.26100',
  );
  expect(nameMachine({ ...LAPTOP, gpus: [...LAPTOP.gpus, ...DESKTOP.gpus] })).toMatch(
    /^NVIDIA GeForce RTX 4090/,
  );
  expect(
    nameMachine({ ...UNKNOWN, gpus: [{ name: 'Microsoft Basic Display Adapter', memoryBytes: null }] }),
  ).toBe('Landfall');
});

it('a run measured something when any timing is there', () => {
  expect(hasMeasured(benchmarkResult())).toBe(true);
  expect(hasMeasured(benchmarkResult({ kernels: [] }))).toBe(true);
  expect(hasMeasured(benchmarkResult({ kernels: [], transformers: [] }))).toBe(false);
});
