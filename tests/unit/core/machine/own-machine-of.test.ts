import { describe, expect, it } from 'vitest';
import { ownMachineOf, takeoverOf } from '#core/machine/own-machine-of';
import { OwnMachine } from '#core/plan/own-machine';
import { benchmarkResult, machineProfile, machineRun, timing } from '../../../support/benchmark-run.ts';

const listed = (...results: ReturnType<typeof benchmarkResult>[]) => ({
  profile: machineProfile(),
  latest: results.map((result, position) => machineRun(`run-${position}`, 'desk', result)),
});

describe('a measured machine as a plan takes it over', () => {
  const machine = ownMachineOf(listed(benchmarkResult()));

  it('has the rate of its training step with its spread: 6.4e8 FLOP in 32 ms, 98 to 102 %', () => {
    expect(machine?.trainingFlopPerSecond.likely).toBeCloseTo(2e10, 3);
    expect(machine?.trainingFlopPerSecond.low).toBeCloseTo(2e10 / 1.02, 3);
    expect(machine?.trainingFlopPerSecond.high).toBeCloseTo(2e10 / 0.98, 3);
    expect(machine).toMatchObject({ backend: 'webgl', measuredOn: '2026-11-26', acceleratorId: 'rtx-4090' });
    expect(machine?.bandwidthBytesPerSecond.likely).toBe(756e9);
  });

  it('is what the plan’s schema accepts', () => {
    expect(OwnMachine.safeParse(machine).error).toBeUndefined();
  });

  it('takes the user’s native figure as a factor: 4e13 over 2e10', () => {
    const profile = machineProfile({ own: { ...machineProfile().own, nativeTrainingFlopPerSecond: 4e13 } });
    expect(ownMachineOf({ ...listed(benchmarkResult()), profile })?.nativeFactor?.likely).toBeCloseTo(
      2000,
      6,
    );
  });

  it('prefers what a GPU or processor did to a software renderer, and says so where it is all there is', () => {
    const drawn = benchmarkResult({ software: true });
    const slow = benchmarkResult({
      backend: 'wasm',
      transformers: drawn.transformers.map((result) => ({ ...result, trainingFlop: 1e6 })),
    });
    expect(ownMachineOf(listed(drawn, slow))).toMatchObject({ backend: 'wasm', acceleratorId: null });
    expect(ownMachineOf(listed(drawn))).toMatchObject({ software: true, acceleratorId: null });
  });

  it.each([
    ['wrong results', { correct: false }],
    ['no training step', { transformers: [] }],
    ['no rates', { rates: null }],
    [
      'a rate that no machine has',
      {
        transformers: benchmarkResult().transformers.map((result) => ({
          ...result,
          training: timing(1e-15),
        })),
      },
    ],
  ])('is none with %s', (_, changes) => {
    expect(ownMachineOf(listed(benchmarkResult(changes)))).toBeNull();
  });
});

describe('a machine of a plan beside what is known now', () => {
  const before = ownMachineOf(listed(benchmarkResult())) as OwnMachine;

  it('is the same, has a newer run, or has changed since', () => {
    expect(takeoverOf(before, before)).toBe('same');
    expect(takeoverOf(before, { ...before, measuredOn: '2026-12-01' })).toBe('newer-run');
    expect(takeoverOf(before, { ...before, loadWatts: 450 })).toBe('changed');
  });

  it('stands as it is when the machine is no longer known here', () => {
    expect(takeoverOf(before, null)).toBe('same');
  });
});
