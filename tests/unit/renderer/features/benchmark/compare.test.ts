import { describe, expect, it } from 'vitest';
import { fleetRates } from '../../../../../src/renderer/features/benchmark/fleet/machine-rates';
import { comparedRows } from '../../../../../src/renderer/features/benchmark/history/compare-rows';
import { newestRun } from '../../../../../src/renderer/state/machines-store';
import { benchmarkResult, machineProfile, machineRun, timing } from '../../../../support/benchmark-run';

const result = benchmarkResult();
const withProduct = (seconds: number) =>
  benchmarkResult({ kernels: result.kernels.map((kernel) => ({ ...kernel, timing: timing(seconds) })) });

describe('two runs', () => {
  it('differ where the intervals of their medians do not touch', () => {
    const [, , faster] = comparedRows(withProduct(0.01), withProduct(0.008));
    expect(faster?.change).toBeCloseTo(0.25);
    expect(faster?.isBeyondSpread).toBe(true);
    const [, , alike] = comparedRows(withProduct(0.01), withProduct(0.0101));
    expect(alike?.isBeyondSpread).toBe(false);
  });

  it('are compared by the token where a step has another batch', () => {
    const [model] = result.transformers;
    if (model === undefined) throw new Error('no model');
    const twice = { ...model, trainingTokens: 512, training: timing(0.064) };
    const [row] = comparedRows(result, { ...result, transformers: [twice] });
    expect(row?.change).toBeCloseTo(0);
  });

  it('leave out what one of them lacks or computes wrong', () => {
    const wrong = { maxRelativeError: 1, tolerance: 1e-4, correct: false };
    const other = benchmarkResult({
      kernels: result.kernels.map((kernel) => ({ ...kernel, correctness: wrong })),
      transformers: [],
    });
    expect(comparedRows(result, other)).toEqual([]);
  });
});

describe('what stands for a machine', () => {
  const run = (id: string, startedAtMs: number, seconds: number, correct = true) =>
    machineRun(
      id,
      'desk',
      benchmarkResult({
        startedAtMs,
        correct,
        transformers: result.transformers.map((model) => ({ ...model, training: timing(seconds) })),
      }),
    );

  it('is the right run that trains fastest', () => {
    const entry = {
      profile: machineProfile(),
      latest: [run('slow', 1, 0.1), run('fast', 2, 0.05), run('wrong', 3, 0.001, false)],
    };
    expect(fleetRates(entry)?.run.id).toBe('fast');
    expect(newestRun(entry)?.id).toBe('wrong');
  });

  it('is nothing where no run is right', () => {
    expect(fleetRates({ profile: machineProfile(), latest: [run('wrong', 1, 0.1, false)] })).toBeNull();
    expect(newestRun({ latest: [] } as never)).toBeNull();
  });
});
