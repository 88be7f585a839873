import { describe, expect, it } from 'vitest';
import type { KernelResult } from '#core/benchmark/result';
import { graphicsShortfall } from '../../../../../src/renderer/features/benchmark/figures/graphics-shortfall';
import { limitShareOf, limitsOf } from '../../../../../src/renderer/features/benchmark/figures/limits';
import { gatherNotes } from '../../../../../src/renderer/features/benchmark/figures/note-text';
import { rateOfKernel, trainingTokenRate } from '../../../../../src/renderer/features/benchmark/figures/rate';
import {
  bestProduct,
  bestTraining,
  mainRows,
  resultRows,
} from '../../../../../src/renderer/features/benchmark/figures/result-rows';
import {
  runState,
  typicalUncertainty,
  worstError,
} from '../../../../../src/renderer/features/benchmark/figures/run-state';
import { shortRenderer } from '../../../../../src/renderer/features/benchmark/figures/short-renderer';
import { benchmarkResult, timing } from '../../../../support/benchmark-run';
import { testCatalog } from '../../../main/backend/fixture';

const result = benchmarkResult();
const [product] = result.kernels as [KernelResult];
const [small] = result.transformers as [(typeof result.transformers)[number]];
const kernel = (changes: Partial<KernelResult>): KernelResult => ({ ...product, ...changes });

describe('rates', () => {
  it('are work over time; the slow runs make the low end', () => {
    const rate = rateOfKernel(product);
    expect(rate?.kind).toBe('flop');
    // 2 · 1024³ FLOP in 2⁻⁸ s.
    expect(rate?.spread.p50).toBe(2 ** 39);
    expect(rate?.spread.p10).toBeCloseTo(2 ** 39 / 1.02, -3);
    expect(rate?.spread.p90).toBeCloseTo(2 ** 39 / 0.98, -3);
    expect(trainingTokenRate(small)?.spread.p50).toBe(256 / 0.032);
  });

  it('count bytes where bytes move, and time where a start is measured', () => {
    const copy = kernel({ kind: 'elementwise', flop: 1e6, bytes: 12e6, timing: timing(0.001) });
    expect(rateOfKernel(copy)).toMatchObject({ kind: 'byte', spread: { p50: 12e9 } });
    const launch = kernel({ kind: 'launch', timing: timing(2e-5) });
    expect(rateOfKernel(launch)).toMatchObject({ kind: 'second', spread: { p50: 2e-5 } });
    expect(rateOfKernel(kernel({ timing: null }))).toBeNull();
  });

  it('have their five values in order, whatever the interval of the median does', () => {
    const wide = { ...timing(1), lowSeconds: 0.9, highSeconds: 1.3, p10Seconds: 0.95, p90Seconds: 1.1 };
    const { p10, p25, p50, p75, p90 } = rateOfKernel(kernel({ timing: wide }))?.spread ?? ({} as never);
    expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].toSorted((a, b) => a - b));
  });
});

describe('WebGL on a part that draws with few of its units', () => {
  const h100 = testCatalog().accelerators.find(({ id }) => id === 'h100-sxm') ?? null;
  // As measured on an H100: 0.252 TFLOP/s of 67.
  const rates = { peakFlopPerSecond: 2.52e11, bandwidthBytesPerSecond: 4.2e10, launchSeconds: 1.2e-5 };
  const onWebgl = benchmarkResult({ backend: 'webgl', software: false, rates });

  it('is told by the share of the peak that was reached', () => {
    expect(h100?.fp32Tflops).toBe(67);
    expect(graphicsShortfall(onWebgl, h100)).toBeCloseTo(0.00376, 5);
  });

  it('is nothing to tell of WebGPU, of a software renderer, of a usual share, or without a peak', () => {
    expect(graphicsShortfall({ ...onWebgl, backend: 'webgpu' }, h100)).toBeNull();
    expect(graphicsShortfall({ ...onWebgl, software: true }, h100)).toBeNull();
    expect(
      graphicsShortfall({ ...onWebgl, rates: { ...rates, peakFlopPerSecond: 6.7e12 } }, h100),
    ).toBeNull();
    expect(graphicsShortfall(onWebgl, null)).toBeNull();
  });
});

describe('limits', () => {
  const part = testCatalog().accelerators.find(({ id }) => id === 'rtx-4090') ?? null;
  const rowOf = (one: KernelResult) => {
    const [row] = resultRows({ kernels: [one], transformers: [] });
    if (row === undefined) throw new Error('no row');
    return row;
  };

  it('are the peaks of the part in FP32, as a browser computes; else the best of the run', () => {
    expect(limitsOf(result.rates, part)).toMatchObject({ from: 'catalog', flopPerSecond: 82.6e12 });
    expect(limitsOf(result.rates, null)).toEqual({
      from: 'measured',
      flopPerSecond: 20e12,
      bytesPerSecond: 756e9,
    });
    expect(limitsOf(null, null)).toBeNull();
  });

  it('name what holds a kernel back: arithmetic for a large product, memory for a sum', () => {
    const limits = { from: 'measured', flopPerSecond: 1e12, bytesPerSecond: 1e11 } as const;
    const share = limitShareOf(rowOf(kernel({ flop: 2e9, bytes: 1e6, timing: timing(0.004) })), limits);
    expect(share?.bound).toBe('arithmetic');
    expect(share?.share.p50).toBeCloseTo(0.5);
    const sum = kernel({ kind: 'elementwise', flop: 1e6, bytes: 12e6, timing: timing(0.0002) });
    const memory = limitShareOf(rowOf(sum), limits);
    expect(memory?.bound).toBe('bandwidth');
    expect(memory?.share.p50).toBeCloseTo(0.6);
    expect(limitShareOf(rowOf(kernel({ kind: 'upload' })), limits)).toBeNull();
    expect(limitShareOf(rowOf(kernel({ timing: null })), limits)).toBeNull();
  });

  it('hold writing against memory: every token reads every weight once', () => {
    const [, generation] = resultRows({ kernels: [], transformers: [small] });
    const share =
      generation === undefined ? null : limitShareOf(generation, limitsOf(result.rates, null) as never);
    expect(share?.bound).toBe('bandwidth');
    expect(share?.share.p50).toBeCloseTo((4 * 470_000) / 756e9 / 0.004);
  });
});

describe('what stands for a run', () => {
  it('is never a wrong result, however fast', () => {
    const fast = kernel({
      id: 'matmul-2048',
      size: 2048,
      timing: timing(1e-6),
      correctness: { maxRelativeError: 0.5, tolerance: 1e-4, correct: false },
    });
    expect(bestProduct([product, fast])?.kernel).toBe(product);
    const wrong = { ...small, training: timing(1e-6), correctness: fast.correctness };
    expect(bestTraining([small, wrong])?.spread.p50).toBe(small.trainingFlop / 0.032);
    expect(bestTraining([wrong])).toBeNull();
  });

  it('is the best size of each kernel, and every model but that of the check', () => {
    const slower = kernel({ id: 'matmul-64', size: 64, timing: timing(1) });
    const check = { ...small, id: 'check' as const };
    const rows = resultRows({ kernels: [slower, product], transformers: [small, check] });
    expect(rows.map(({ id }) => id)).toEqual([
      'training-small',
      'generation-small',
      'training-check',
      'matmul-64',
      'matmul-1024',
    ]);
    expect(mainRows(rows).map(({ id }) => id)).toEqual(['training-small', 'generation-small', 'matmul-1024']);
  });

  it('says the worst of its state first', () => {
    const note = (code: 'tab-hidden' | 'on-battery') => ({ code, part: null, values: {} });
    expect(runState(result).id).toBe('good');
    expect(runState({ ...result, notes: [note('tab-hidden')] }).id).toBe('unquiet');
    expect(runState({ ...result, notes: [note('tab-hidden'), note('on-battery')] }).id).toBe('battery');
    expect(runState({ ...result, software: true, onBattery: true }).id).toBe('software');
    expect(runState({ ...result, cancelled: true, software: true }).id).toBe('cancelled');
    expect(runState({ ...result, correct: false, software: true }).id).toBe('wrong');
  });

  it('tells how well its medians are known, and its largest error', () => {
    expect(typicalUncertainty(result)).toBeCloseTo(0.01);
    expect(typicalUncertainty({ kernels: [], transformers: [] })).toBeNull();
    const off = kernel({ correctness: { maxRelativeError: 3, tolerance: 1e-3, correct: false } });
    expect(worstError({ ...result, kernels: [product, off] })?.maxRelativeError).toBe(3);
    expect(worstError({ ...result, kernels: [], transformers: [] })).toBeNull();
  });

  it('has a note once with all the parts it is about', () => {
    const notes = [
      { code: 'time-cap', part: 'matmul-64', values: {} },
      { code: 'tab-hidden', part: null, values: {} },
      { code: 'time-cap', part: 'softmax-4096', values: {} },
    ] as const;
    expect(gatherNotes(notes).map(({ note, parts }) => [note.code, parts])).toEqual([
      ['time-cap', ['matmul-64', 'softmax-4096']],
      ['tab-hidden', []],
    ]);
  });
});

describe('a renderer in short', () => {
  it.each([
    [
      'ANGLE (NVIDIA, NVIDIA GeForce RTX 4090 (0x00002684) Direct3D11 vs_5_0 ps_5_0, D3D11)',
      'NVIDIA GeForce RTX 4090',
    ],
    [
      'ANGLE (NVIDIA Corporation, NVIDIA GeForce RTX 4090/PCIe/SSE2, OpenGL 4.5.0)',
      'NVIDIA GeForce RTX 4090',
    ],
    ['ANGLE (Apple, ANGLE Metal Renderer: Apple M4 Max, Unspecified Version)', 'Apple M4 Max'],
    [
      'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
      'SwiftShader Device (Subzero)',
    ],
    ['Mali-G78', 'Mali-G78'],
    ['', ''],
  ])('%s', (renderer, short) => expect(shortRenderer(renderer)).toBe(short));
});
