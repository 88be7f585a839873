import { describe, expect, it } from 'vitest';
import { assembleResult, type RunRecord } from '#core/benchmark/assemble-result';
import { BenchmarkResult } from '#core/benchmark/result';
import { kernelResultOf } from '../../../support/benchmark-result';

const MATMUL = kernelResultOf({ kind: 'matmul', size: 512 }, 0.01);

const RECORD: RunRecord = {
  mode: 'quick',
  backend: 'webgl',
  renderer: 'ANGLE (NVIDIA)',
  software: false,
  numberFormat: 'float32',
  browser: 'Chromium 156',
  threadCount: 8,
  onBattery: null,
  startedAtMs: 0,
  durationSeconds: 40,
  cancelled: false,
  kernels: [MATMUL],
  transformers: [],
  notes: [],
  backendThreads: null,
};
const codesOf = (record: Partial<RunRecord>) =>
  assembleResult({ ...RECORD, ...record }).notes.map(({ code }) => code);

describe('the result of a run', () => {
  it('is one that can be stored', () => {
    expect(BenchmarkResult.safeParse(assembleResult(RECORD)).error).toBeUndefined();
  });

  it('is right when everything that was compared is, and something was', () => {
    const wrong = { ...MATMUL, correctness: { maxRelativeError: 1, tolerance: 1e-5, correct: false } };
    expect(assembleResult(RECORD).correct).toBe(true);
    expect(assembleResult({ ...RECORD, kernels: [MATMUL, wrong] }).correct).toBe(false);
    expect(assembleResult({ ...RECORD, kernels: [] }).correct).toBe(false);
    expect(assembleResult({ ...RECORD, kernels: [{ ...MATMUL, correctness: null }] }).correct).toBe(false);
  });

  it('says under what conditions it came about', () => {
    expect(codesOf({ software: true })).toEqual(['software-renderer']);
    expect(codesOf({})).toEqual(['no-gpu-timer']);
    expect(codesOf({ kernels: [] })).toEqual([]);
    expect(codesOf({ numberFormat: 'float16', software: true })).toContain('half-precision');
    expect(codesOf({ backend: 'wasm', backendThreads: 1 })).toEqual(['no-threads']);
    expect(codesOf({ backend: 'wasm', backendThreads: 4 })).toEqual([]);
  });
});
