import { memory, type Tensor, tensor1d } from '@tensorflow/tfjs-core';
import { describe, expect, it, vi } from 'vitest';
import { type KernelShape, kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import { KernelResult } from '#core/benchmark/result';
import { createKernel } from '../../../../src/renderer/benchmark/kernels/kernel';
import { runKernel } from '../../../../src/renderer/benchmark/run/run-kernel';
import { Cancelled, createPause } from '../../../../src/renderer/benchmark/timing/pause';
import type { BackendFault } from '../../../../src/renderer/tensor/backend/backend-fault';
import type { StartedBackend } from '../../../../src/renderer/tensor/backend/started-backend';
import { withCpuBackend } from '../../../support/cpu-backend';
import { KERNEL_SHAPES } from '../../../support/kernel-shapes';

const backend = withCpuBackend();

const pause = createPause(
  () => false,
  () => {},
);
const run = (shape: KernelShape, over: Partial<StartedBackend> = {}) =>
  runKernel(kernelSpec(shape), null, {
    backend: { ...backend(), ...over },
    capSeconds: 0.2,
    pause,
    clocks: new Map(),
    rounds: new Map(),
  });

describe('a kernel on the cpu backend', () => {
  it.each(KERNEL_SHAPES)('$kind is right, timed, and leaves nothing behind', async (shape) => {
    const before = memory().numTensors;
    const { result, fault } = await run(shape);
    expect(fault).toBeNull();
    expect(result?.correctness).toMatchObject({ correct: true });
    expect(result?.timing?.sampleCount).toBeGreaterThan(0);
    expect(KernelResult.safeParse(result).error).toBeUndefined();
    expect(memory().numTensors).toBe(before);
  });

  it.each(KERNEL_SHAPES)('$kind with one number changed by a thousandth is not right', async (shape) => {
    const kernel = createKernel(kernelSpec(shape), backend());
    const tensor = kernel.compute();
    const values = Float32Array.from(await tensor.data());
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(kernel.check(values, 'float32').correct).toBe(true);
    // The first element is always looked at.
    values[0] = (values[0] as number) + largest / 1000;
    expect(kernel.check(values, 'float32').correct).toBe(false);
    tensor.dispose();
    kernel.dispose();
  });
});

describe('what goes wrong in a kernel', () => {
  const MATMUL: KernelShape = { kind: 'matmul', size: 16 };

  it('a device that is lost is told as such, with no figure', async () => {
    const lost: BackendFault = { code: 'context-lost', message: 'gone' };
    const before = memory().numTensors;
    const outcome = await run(MATMUL, { takeFault: () => lost });
    expect(outcome.result).toBeNull();
    expect(outcome.fault).toEqual(lost);
    expect(outcome.notes).toEqual([{ code: 'context-lost', part: 'matmul-16', values: { message: 'gone' } }]);
    expect(memory().numTensors).toBe(before);
  });

  it('an exception of the library is told by what it means', async () => {
    const synchronize = () =>
      Promise.reject(new Error('Requested texture size [9000x9000] greater than WebGL maximum'));
    const outcome = await run(MATMUL, { synchronize });
    expect(outcome.fault?.code).toBe('too-large');
    expect(outcome.notes[0]?.code).toBe('too-large');
  });

  it('a wrong result is told, and not timed', async () => {
    const data = vi.spyOn(tensorPrototype(), 'data');
    data.mockImplementation(async function wrong(this: Tensor) {
      return new Float32Array(this.size).fill(0.5);
    });
    const { result, notes } = await run(MATMUL);
    data.mockRestore();
    expect(result).toMatchObject({ timing: null, correctness: { correct: false } });
    expect(notes.map(({ code }) => code)).toEqual(['wrong-result']);
  });

  it('a result that is no number is told, and can be stored', async () => {
    const data = vi.spyOn(tensorPrototype(), 'data');
    data.mockImplementation(async function wrong(this: Tensor) {
      return new Float32Array(this.size).fill(Number.NaN);
    });
    const { result, notes } = await run(MATMUL);
    data.mockRestore();
    expect(notes).toEqual([{ code: 'not-a-number', part: 'matmul-16', values: {} }]);
    expect(KernelResult.safeParse(JSON.parse(JSON.stringify(result))).success).toBe(true);
  });

  it('the user ends it between two samples, and nothing is left behind', async () => {
    const before = memory().numTensors;
    let breaths = 0;
    const impatient = createPause(
      () => {
        breaths += 1;
        return breaths > 3;
      },
      () => {},
    );
    const cancelled = runKernel(kernelSpec(MATMUL), null, {
      backend: backend(),
      capSeconds: 60,
      pause: impatient,
      clocks: new Map(),
      rounds: new Map(),
    });
    await expect(cancelled).rejects.toBeInstanceOf(Cancelled);
    expect(memory().numTensors).toBe(before);
  });
});

function tensorPrototype(): Tensor {
  const tensor = tensor1d([0]);
  tensor.dispose();
  return Object.getPrototypeOf(tensor) as Tensor;
}
