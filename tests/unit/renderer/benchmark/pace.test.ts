import { describe, expect, it } from 'vitest';
import { kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { KernelResult } from '#core/benchmark/result';
import { createPaceRecord } from '../../../../src/renderer/benchmark/run/pace-record';
import { createPacedTurns } from '../../../../src/renderer/benchmark/run/paced-turns';
import { takeSecondTurns } from '../../../../src/renderer/benchmark/run/second-turns';
import { createPaceProbe, type PaceProbe } from '../../../../src/renderer/benchmark/timing/pace-probe';
import { kernelResultOf } from '../../../support/benchmark-result';
import { withCpuBackend } from '../../../support/cpu-backend';
import { runOfPart } from '../../../support/run-of-part';

const backend = withCpuBackend();

/** A machine whose pace is known. */
function probeOf(...paces: readonly (number | null)[]): PaceProbe {
  const left = [...paces];
  return { take: async () => left.shift() ?? null, dispose: () => {} };
}

describe('the pace of a run', () => {
  it('is taken by a product on the device, and its memory given back', async () => {
    const probe = createPaceProbe(backend());
    expect(await probe.take()).toBeGreaterThan(0);
    expect(await probe.take()).toBeGreaterThan(0);
    const { memory } = await import('@tensorflow/tfjs-core');
    const held = memory().numTensors;
    probe.dispose();
    expect(memory().numTensors).toBe(held - 2);
  });

  it('is unknown, and no fault, where the device does not answer', async () => {
    const synchronize = () => Promise.reject(new Error('context lost'));
    const probe = createPaceProbe({ ...backend(), synchronize });
    expect(await probe.take()).toBeNull();
    probe.dispose();
  });

  it('names the parts beside which the machine was slower than at its best', async () => {
    const record = createPaceRecord();
    // Before the first part, between the parts, after the last: slow around the second and the third.
    const turns = createPacedTurns(probeOf(1, 1.01, 1.4, 1.02, 1.01, null), record);
    for (const part of ['a', 'b', 'c', 'd', 'e']) await turns.begin(part);
    await turns.end();
    expect(record.slowed()).toEqual(['b', 'c']);
    expect(record.isAtBest(1.04)).toBe(true);
    expect(record.isAtBest(1.06)).toBe(false);
    expect(record.isAtBest(null)).toBe(false);
    expect(record.notes().map(({ code, part }) => [code, part])).toEqual([
      ['uneven-pace', 'b'],
      ['uneven-pace', 'c'],
    ]);
    expect(record.notes()[0]?.values.slowdown).toBeCloseTo(0.4, 12);
  });

  it('is not worth a word where it was kept', async () => {
    const record = createPaceRecord();
    const turns = createPacedTurns(probeOf(1, 1.01, 1.02, 1), record);
    for (const part of ['a', 'b', 'c']) await turns.begin(part);
    await turns.end();
    expect(record.slowed()).toEqual([]);
    expect(record.notes()).toEqual([]);
  });
});

describe('a kernel that met a slow moment', () => {
  const PART = { id: 'launch-16', capSeconds: 0.1, spec: kernelSpec({ kind: 'launch', size: 16 }) };
  /** An hour for one launch: whatever is measured is less. */
  const SLOW = kernelResultOf({ kind: 'launch', size: 16 }, 3600);

  async function secondTurn(paces: readonly number[], elapsedSeconds = 0) {
    const record = createPaceRecord();
    record.add('other', 1, 1);
    record.add(PART.id, 1.5, 1.5);
    const kernels: KernelResult[] = [SLOW];
    const { run, events } = runOfPart(PART, {
      backend: backend(),
      kernels,
      elapsedSeconds: () => elapsedSeconds,
    });
    await takeSecondTurns(run, probeOf(...paces), record, 10);
    return { record, kernels, parts: events.map((event) => event.kind === 'part' && event.part) };
  }

  it('is measured anew when the machine is back, and told again', async () => {
    const { record, kernels, parts } = await secondTurn([1.01, 1.02]);
    expect(parts).toEqual([PART.id]);
    expect(kernels).toHaveLength(1);
    expect(kernels[0]?.timing?.medianSeconds).toBeLessThan(1);
    expect(record.slowed()).toEqual([]);
  });

  it.each([
    ['the machine is still slow', [1.5], 0],
    ['it was disturbed again', [1.01, 1.5], 0],
    ['there is no time left', [1, 1], 11],
  ] as const)('keeps its figure when %s', async (_, paces, elapsedSeconds) => {
    const { kernels, parts } = await secondTurn(paces, elapsedSeconds);
    expect(parts).toEqual([]);
    expect(kernels).toEqual([SLOW]);
  });
});
