import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { measure } from '../../../../src/renderer/benchmark/timing/measure';
import { createPause } from '../../../../src/renderer/benchmark/timing/pause';
import type { TimedOperation } from '../../../../src/renderer/benchmark/timing/timed-operation';
import { NEVER_LOST, type StartedBackend } from '../../../../src/renderer/tensor/backend/started-backend';

const pause = createPause(
  () => false,
  () => {},
);

/** Time passes only where the device works, so that a busy machine changes nothing [ms]. */
let nowMs = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A device that does its queue when it is waited for, at a speed of its own, as a GPU does. */
function slowDevice(over: Partial<StartedBackend> = {}) {
  let queued = 0;
  const device = { waits: 0, runs: 0 };
  const drain = () => {
    nowMs += queued;
    queued = 0;
  };
  const backend: StartedBackend = {
    name: 'webgl',
    renderer: null,
    isSoftware: false,
    numberFormat: 'float32',
    threadCount: null,
    gpuTimer: null,
    upload: () => {},
    async synchronize() {
      device.waits += 1;
      drain();
    },
    takeFault: () => null,
    lost: NEVER_LOST,
    release: () => {},
    ...over,
  };
  /** Takes the device 1 ms. */
  const operation: TimedOperation = {
    run() {
      device.runs += 1;
      queued += 1;
    },
    isRepeatable: true,
    measures: 'device',
  };
  return { backend, operation, device, drain };
}

const OPTIONS = { capSeconds: 1, firstRunSeconds: 0.5, pause };

describe('measuring', () => {
  it('waits for the device, and queues runs until the clock can tell them', async () => {
    const { backend, operation } = slowDevice();
    const timing = await measure(operation, { ...OPTIONS, backend });
    expect(timing.medianSeconds).toBeCloseTo(0.001, 9);
    // Twice the 20 ms a sample has to last.
    expect(timing.repeatsPerSample).toBeGreaterThanOrEqual(40);
    expect(timing.repeatsPerSample).toBeLessThanOrEqual(41);
    expect(timing).toMatchObject({
      clock: 'wall',
      firstRunSeconds: 0.5,
      stoppedBy: 'precision',
      sampleCount: 10,
    });
  });

  it('takes one run a sample where runs cannot be queued', async () => {
    const { backend, operation } = slowDevice();
    const timing = await measure({ ...operation, isRepeatable: false }, { ...OPTIONS, backend });
    expect(timing.repeatsPerSample).toBe(1);
  });

  it('says that the time was up before the median was known', async () => {
    const { backend, operation } = slowDevice();
    let run = 0;
    const uneven: TimedOperation = {
      ...operation,
      isRepeatable: false,
      run() {
        run += 1;
        for (let part = 0; part < (run % 2 === 0 ? 1 : 9); part += 1) operation.run();
      },
    };
    const timing = await measure(uneven, { ...OPTIONS, capSeconds: 0.3, backend });
    expect(timing.stoppedBy).toBe('time-cap');
    expect(timing.highSeconds).toBeGreaterThan(timing.lowSeconds);
  });

  it("goes by the GPU's clock where it agrees with the wall clock", async () => {
    const gpuSeconds = 0.0008;
    const { backend, operation, device, drain } = slowDevice();
    const time = async (queue: () => void) => {
      const before = device.runs;
      queue();
      drain();
      return (device.runs - before) * gpuSeconds;
    };
    const timing = await measure(operation, { ...OPTIONS, backend: { ...backend, gpuTimer: { time } } });
    expect(timing.clock).toBe('gpu-timer');
    expect(timing.medianSeconds).toBeCloseTo(gpuSeconds, 9);
  });

  it.each([
    ['counts next to nothing', async () => 1e-7],
    ['never gives an answer', async () => null],
  ])("does not believe a GPU's clock that %s", async (_what, answer) => {
    const { backend, operation, drain } = slowDevice();
    const time = async (queue: () => void) => {
      queue();
      drain();
      return answer();
    };
    const timing = await measure(operation, { ...OPTIONS, backend: { ...backend, gpuTimer: { time } } });
    expect(timing.clock).toBe('wall');
  });

  it('leaves a clock that loses most of its samples', async () => {
    const { backend, operation, device, drain } = slowDevice();
    let asked = 0;
    const time = async (queue: () => void) => {
      const before = device.runs;
      queue();
      drain();
      asked += 1;
      return asked <= 3 ? (device.runs - before) * 0.0008 : null;
    };
    const timing = await measure(operation, { ...OPTIONS, backend: { ...backend, gpuTimer: { time } } });
    expect(timing.clock).toBe('wall');
    expect(timing.medianSeconds).toBeCloseTo(0.001, 9);
  });

  it('chooses one clock for all sizes of a kind, by most of three samples', async () => {
    const { backend, operation, device, drain } = slowDevice();
    let asked = 0;
    const time = async (queue: () => void) => {
      const before = device.runs;
      queue();
      drain();
      asked += 1;
      // The first look meets a change of the GPU's clock.
      return asked === 1 ? null : (device.runs - before) * 0.0006;
    };
    const clockOf = { kind: 'matmul', chosen: new Map() };
    const options = { ...OPTIONS, backend: { ...backend, gpuTimer: { time } }, clockOf };
    expect((await measure(operation, options)).clock).toBe('gpu-timer');
    expect(clockOf.chosen.get('matmul')).toBe('gpu-timer');
    const before = asked;
    const second = await measure(operation, options);
    expect(second.clock).toBe('gpu-timer');
    // No further look: every answer is a sample.
    expect(asked - before).toBe(second.sampleCount);
  });

  it('makes samples as long as they should be where runs grow faster while they are looked at', async () => {
    const { backend } = slowDevice();
    let run = 0;
    const warming: TimedOperation = {
      run() {
        run += 1;
        // 1 ms at first, 50 µs from the hundredth run on.
        nowMs += run < 100 ? 1 : 0.05;
      },
      isRepeatable: true,
      measures: 'whole',
    };
    const timing = await measure(warming, { ...OPTIONS, capSeconds: 5, backend });
    expect(timing.repeatsPerSample * timing.medianSeconds).toBeGreaterThanOrEqual(0.02);
  });

  it('uses all of its time to warm up where the host has to', async () => {
    const { backend, operation } = slowDevice();
    const short = await measure({ ...operation, isRepeatable: false }, { ...OPTIONS, backend });
    const long = await measure(
      { ...operation, isRepeatable: false, warmsHost: true },
      { ...OPTIONS, backend },
    );
    expect(short.warmUpCount).toBeLessThan(10);
    // Three tenths of a second at a millisecond each.
    expect(long.warmUpCount).toBeGreaterThan(290);
  });

  it('times what the user waits for by the wall clock, whatever the GPU says', async () => {
    const { backend, operation } = slowDevice();
    const time = () => Promise.reject(new Error('must not be asked'));
    const whole: TimedOperation = { ...operation, measures: 'whole' };
    const timing = await measure(whole, { ...OPTIONS, backend: { ...backend, gpuTimer: { time } } });
    expect(timing.clock).toBe('wall');
  });
});
