import { describe, expect, it } from 'vitest';
import { kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { KernelResult } from '#core/benchmark/result';
import { runKernelPart } from '../../../../src/renderer/benchmark/run/kernel-part';
import type { RunEvent } from '../../../../src/renderer/benchmark/run/run-messages';
import type { StartedBackend } from '../../../../src/renderer/tensor/backend/started-backend';
import { kernelResultOf } from '../../../support/benchmark-result';
import { withCpuBackend } from '../../../support/cpu-backend';
import { runOfPart } from '../../../support/run-of-part';

const backend = withCpuBackend();

const PART = {
  id: 'elementwise-262144',
  capSeconds: 0.1,
  roundCount: 1,
  spec: kernelSpec({ kind: 'elementwise', size: 262_144 }),
};

const runOf = (over: Partial<StartedBackend>, kernels: KernelResult[] = []) =>
  runOfPart(PART, { backend: { ...backend(), ...over }, kernels });

const partsOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) =>
    event.kind === 'part' ? [[event.kernel?.id ?? null, event.notes.map(({ code }) => code)[0]]] : [],
  );

describe('a kernel that does not fit', () => {
  it('the device: half of it is measured, and both are told', async () => {
    let calls = 0;
    const synchronize = async () => {
      calls += 1;
      if (calls === 1) throw new Error('Requested texture size [9000x9000] greater than WebGL maximum');
    };
    const { run, events } = runOf({ synchronize });
    const outcome = await runKernelPart(PART, run, 60);
    expect(outcome.result?.id).toBe('elementwise-131072');
    expect(partsOf(events)[0]).toEqual([null, 'too-large']);
    expect(partsOf(events)[1]?.[0]).toBe('elementwise-131072');
    expect(run.kernels.map(({ id }) => id)).toEqual(['elementwise-131072']);
  });

  it('the device at any size: it is told for each, and the run goes on', async () => {
    const synchronize = () => Promise.reject(new Error('Array buffer allocation failed'));
    const { run, events } = runOf({ synchronize });
    const outcome = await runKernelPart(PART, run, 60);
    expect(outcome.result).toBeNull();
    expect(partsOf(events)).toEqual([
      [null, 'out-of-memory'],
      [null, 'out-of-memory'],
      [null, 'out-of-memory'],
    ]);
  });

  it('the time: half of it is measured in its place, without a word', async () => {
    // A quarter of the time for one run of 262,144 numbers.
    const slow = kernelResultOf({ kind: 'elementwise', size: 1024 }, 1e-4);
    const { run, events } = runOf({}, [slow]);
    const outcome = await runKernelPart(PART, run, 60);
    expect(outcome.result?.id).toBe('elementwise-131072');
    expect(partsOf(events)).toHaveLength(1);
  });

  it('the time at any size: it is left out, which is told', async () => {
    const slow = kernelResultOf({ kind: 'elementwise', size: 1024 }, 1);
    const { run, events } = runOf({}, [slow]);
    expect((await runKernelPart(PART, run, 60)).result).toBeNull();
    expect(partsOf(events)).toEqual([[null, 'time-cap']]);
  });
});

it('a device that is lost is left to the run to tell', async () => {
  const { run, events } = runOf({ takeFault: () => ({ code: 'device-lost', message: 'gone' }) });
  const outcome = await runKernelPart(PART, run, 60);
  expect(outcome.fault?.code).toBe('device-lost');
  expect(events).toEqual([]);
});
