import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { measure } from '../../../../src/renderer/benchmark/timing/measure';
import { measureRound, type Rounds } from '../../../../src/renderer/benchmark/timing/measure-round';
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

/** One round alone. */
const timingOf = (operation: TimedOperation, options: Parameters<typeof measure>[1]) =>
  measureRound('it', new Map(), operation, options);

const OPTIONS = { capSeconds: 1, firstRunSeconds: 0.5, pause };

describe('measuring', () => {
  it('waits for the device, and queues runs until the clock can tell them', async () => {
    const { backend, operation } = slowDevice();
    const timing = await timingOf(operation, { ...OPTIONS, backend });
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
    const timing = await timingOf({ ...operation, isRepeatable: false }, { ...OPTIONS, backend });
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
    const timing = await timingOf(uneven, { ...OPTIONS, capSeconds: 0.3, backend });
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
    const timing = await timingOf(operation, { ...OPTIONS, backend: { ...backend, gpuTimer: { time } } });
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
    const timing = await timingOf(operation, { ...OPTIONS, backend: { ...backend, gpuTimer: { time } } });
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
    const timing = await timingOf(operation, { ...OPTIONS, backend: { ...backend, gpuTimer: { time } } });
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
    expect((await timingOf(operation, options)).clock).toBe('gpu-timer');
    expect(clockOf.chosen.get('matmul')).toBe('gpu-timer');
    const before = asked;
    const second = await timingOf(operation, options);
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
    const timing = await timingOf(warming, { ...OPTIONS, capSeconds: 5, backend });
    expect(timing.repeatsPerSample * timing.medianSeconds).toBeGreaterThanOrEqual(0.02);
  });

  it('uses all of its time to warm up where the host has to', async () => {
    const { backend, operation } = slowDevice();
    const short = await timingOf({ ...operation, isRepeatable: false }, { ...OPTIONS, backend });
    const long = await timingOf(
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
    const timing = await timingOf(whole, { ...OPTIONS, backend: { ...backend, gpuTimer: { time } } });
    expect(timing.clock).toBe('wall');
  });
});

describe('rounds', () => {
  it('take over the clock and the length of a sample, and warm up anew but for what was compiled', async () => {
    const { backend, operation } = slowDevice();
    const rounds: Rounds = new Map();
    const host: TimedOperation = { ...operation, warmsHost: true };
    const first = await measureRound('step', rounds, host, { ...OPTIONS, backend });
    const second = await measureRound('step', rounds, host, { ...OPTIONS, backend, firstRunSeconds: 0.1 });
    expect(second.repeatsPerSample).toBe(first.repeatsPerSample);
    expect(second.warmUpCount - first.warmUpCount).toBeLessThan(10);
    expect(second).toMatchObject({ sampleCount: 10, firstRunSeconds: 0.5 });
    expect(rounds.get('step')).toHaveLength(2);
  });

  it('that met a slow moment do not count where there are faster ones', async () => {
    const { backend } = slowDevice();
    const rounds: Rounds = new Map();
    let paceMs = 1;
    const operation: TimedOperation = {
      run() {
        nowMs += paceMs;
      },
      isRepeatable: true,
      measures: 'device',
    };
    const round = (ms: number) => {
      paceMs = ms;
      return measureRound('it', rounds, operation, { ...OPTIONS, backend });
    };
    await round(1.4);
    expect((await round(1)).medianSeconds).toBeCloseTo(0.001, 9);
    const timing = await round(1.01);
    expect(timing.medianSeconds).toBeLessThanOrEqual(0.00101);
    expect(timing.roundMedianSeconds?.map((seconds) => 1000 * seconds)).toEqual([
      expect.closeTo(1.4, 9),
      expect.closeTo(1, 9),
      expect.closeTo(1.01, 9),
    ]);
  });

  it('by another clock take the place of those before', async () => {
    const { backend, operation, device, drain } = slowDevice();
    const rounds: Rounds = new Map();
    let isGone = false;
    const time = async (queue: () => void) => {
      const before = device.runs;
      queue();
      drain();
      return isGone ? null : (device.runs - before) * 0.0008;
    };
    const options = { ...OPTIONS, backend: { ...backend, gpuTimer: { time } } };
    expect((await measureRound('it', rounds, operation, options)).clock).toBe('gpu-timer');
    isGone = true;
    const timing = await measureRound('it', rounds, operation, options);
    expect(timing).toMatchObject({ clock: 'wall', roundMedianSeconds: [expect.closeTo(0.001, 9)] });
    expect(timing.medianSeconds).toBeCloseTo(0.001, 9);
  });
});
