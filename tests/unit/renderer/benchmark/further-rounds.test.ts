import { describe, expect, it } from 'vitest';
import { kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { KernelResult, Timing } from '#core/benchmark/result';
import { budgetOf } from '../../../../src/renderer/benchmark/run/budget';
import { furtherRounds } from '../../../../src/renderer/benchmark/run/further-rounds';
import { runKernelPart } from '../../../../src/renderer/benchmark/run/kernel-part';
import { kernelResultOf } from '../../../support/benchmark-result';
import { withCpuBackend } from '../../../support/cpu-backend';
import { runOfPart } from '../../../support/run-of-part';

const backend = withCpuBackend();
const BUDGET = budgetOf('quick', null, false);
const PART = {
  id: 'launch-16',
  capSeconds: 0.1,
  roundCount: 2,
  spec: kernelSpec({ kind: 'launch', size: 16 }),
};

/** A part of which so much is known. */
function runOf(timing: Partial<Timing>, part = PART) {
  const known = kernelResultOf({ kind: 'launch', size: 16 }, 0.01);
  const kernels: KernelResult[] = [{ ...known, timing: { ...(known.timing as Timing), ...timing } }];
  const { run, events } = runOfPart(part, { backend: backend(), kernels });
  const samples = { warmUpCount: 3, firstRunSeconds: 1, repeatsPerSample: 1, clock: 'wall' } as const;
  run.rounds.set('launch-16', [{ ...samples, seconds: [0.01, 0.01] }]);
  return { run, events };
}
const isWanted = (timing: Partial<Timing>) => furtherRounds(runOf(timing).run, BUDGET).length > 0;

describe('another round', () => {
  it('is wanted until as many were measured as planned', () => {
    expect(isWanted({ roundMedianSeconds: [0.01] })).toBe(true);
    expect(isWanted({ roundMedianSeconds: [0.01, 0.01] })).toBe(false);
  });

  it('is wanted where rounds lie apart or the median is not known, eight at most', () => {
    expect(isWanted({ roundMedianSeconds: [0.01, 0.02, 0.0103] })).toBe(true);
    expect(isWanted({ roundMedianSeconds: [0.01, 0.02, 0.01], stoppedBy: 'time-cap' })).toBe(true);
    expect(isWanted({ roundMedianSeconds: [1, 2, 3, 4, 5, 6, 7], stoppedBy: 'time-cap' })).toBe(true);
    expect(isWanted({ roundMedianSeconds: [1, 2, 3, 4, 5, 6, 7, 8], stoppedBy: 'time-cap' })).toBe(false);
  });

  it('is not wanted of what was not timed, or was measured before a device was lost', () => {
    const { run } = runOf({ roundMedianSeconds: [0.01] });
    run.rounds.clear();
    expect(furtherRounds(run, BUDGET)).toEqual([]);
    const untimed = runOf({}).run;
    untimed.kernels[0] = { ...(untimed.kernels[0] as KernelResult), timing: null };
    expect(furtherRounds(untimed, BUDGET)).toEqual([]);
  });

  it('is measured and told in the place of what was known', async () => {
    const { run, events } = runOf({ roundMedianSeconds: [0.01] });
    const [round] = furtherRounds(run, BUDGET);
    const outcome = await round?.measure();
    expect(outcome?.fault).toBeNull();
    expect(run.kernels).toEqual([outcome?.result]);
    expect(run.kernels[0]?.timing?.roundMedianSeconds).toHaveLength(2);
    expect(events).toEqual([
      {
        kind: 'part',
        part: 'launch-16',
        kernel: run.kernels[0],
        transformer: null,
        notes: expect.any(Array),
      },
    ]);
  });

  it('is one of the size that came to fit', async () => {
    const spec = kernelSpec({ kind: 'elementwise', size: 262_144 });
    const part = { id: spec.id, capSeconds: 0.2, roundCount: 2, spec };
    let calls = 0;
    const synchronize = async () => {
      calls += 1;
      if (calls === 1) throw new Error('Requested texture size [9000x9000] greater than WebGL maximum');
    };
    const { run } = runOfPart(part, { backend: { ...backend(), synchronize }, kernels: [] });
    await runKernelPart(part, run, 60);
    const outcome = await furtherRounds(run, BUDGET)[0]?.measure();
    const result = outcome?.result as KernelResult;
    expect(result.id).toBe('elementwise-131072');
    expect(result.timing?.roundMedianSeconds).toHaveLength(2);
    expect(run.kernels).toHaveLength(1);
  });

  it('that computes wrong takes the figure away', async () => {
    const { run } = runOf({ roundMedianSeconds: [0.01] });
    const known = run.kernels[0] as KernelResult;
    run.kernels[0] = { ...known, correctness: { maxRelativeError: 1, tolerance: 1e-4, correct: false } };
    const outcome = await furtherRounds(run, BUDGET)[0]?.measure();
    expect(outcome?.result).toMatchObject({ timing: null, correctness: { correct: false } });
    expect(outcome?.notes.map(({ code }) => code)).toContain('wrong-result');
  });
});
