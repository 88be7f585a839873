import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../../src/renderer/benchmark/run/budget';
import { planParts } from '../../../../src/renderer/benchmark/run/part-plan';
import { runBenchmark } from '../../../../src/renderer/benchmark/run/run-benchmark';
import type { RunEvent, RunRequest } from '../../../../src/renderer/benchmark/run/run-messages';
import { withCpuBackend } from '../../../support/cpu-backend';

const backend = withCpuBackend();

const REQUEST: RunRequest = {
  backend: 'cpu',
  mode: 'quick',
  seconds: null,
  finished: [],
  kernels: [],
  transformers: [],
  elapsedSeconds: 0,
};

/** Runs until so many parts are finished. */
async function eventsOf(request: RunRequest, partCount: number): Promise<readonly RunEvent[]> {
  const events: RunEvent[] = [];
  const isEnough = () => events.filter(({ kind }) => kind === 'part').length >= partCount;
  await runBenchmark(request, (event) => events.push(event), isEnough);
  return events;
}

const partsOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.kind === 'part' ? [event.part] : []));

describe('a run', () => {
  it('tells each part as it is finished, and ends when the user says so', async () => {
    const events = await eventsOf(REQUEST, 2);
    expect(events[0]).toMatchObject({
      kind: 'started',
      facts: { backendThreads: 1, numberFormat: 'float32' },
    });
    expect(partsOf(events)).toEqual(['launch-16', 'matmul-128']);
    expect(events.at(-1)).toEqual({ kind: 'finished', isCancelled: true, notes: [] });
    const progress = events.filter((event) => event.kind === 'progress');
    const fractions = progress.map(({ fraction01 }) => fraction01);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(progress.every(({ etaSeconds }) => etaSeconds >= 0 && etaSeconds < 120)).toBe(true);
    expect(progress.at(-1)?.latest).toMatchObject({ part: 'matmul-128', unit: 'FLOP/s' });
  });

  it('goes on after a lost device where it was', async () => {
    const finished = ['launch-16', 'matmul-128', 'matmul-256', 'matmul-512', 'matmul-1024'];
    const events = await eventsOf({ ...REQUEST, finished }, 1);
    expect(partsOf(events)).toEqual(['elementwise-262144']);
    const progress = events.find((event) => event.kind === 'progress');
    expect(progress?.fraction01).toBeGreaterThan(0.15);
  });

  it.each([
    ['quick', 3],
    ['full', 6],
  ] as const)('a %s run plans %d rounds of each kernel and Transformer', (mode, count) => {
    const { kernels, transformers } = planParts(mode, budgetOf(mode, null, false), backend());
    for (const { id, roundCount } of [...kernels, ...transformers]) expect(roundCount, id).toBe(count);
  });

  it('measures a part in rounds, each of which takes the place of what was told', async () => {
    const finished = planParts('quick', budgetOf('quick', null, false), backend()).kernels.map(
      ({ id }) => id,
    );
    const transformers = ['small', 'medium', 'large', 'check'].map((size) => `transformer-${size}`);
    const request = {
      ...REQUEST,
      finished: [...finished.filter((id) => id !== 'launch-16'), ...transformers],
    };
    const events = await eventsOf(request, Number.POSITIVE_INFINITY);
    const kernels = events.flatMap((event) => (event.kind === 'part' ? (event.kernel ?? []) : []));
    expect(kernels.map(({ id }) => id)).toEqual(kernels.map(() => 'launch-16'));
    expect(kernels.length).toBeGreaterThanOrEqual(3);
    expect(kernels.map(({ timing }) => timing?.roundMedianSeconds?.length)).toEqual(
      kernels.map((_, index) => index + 1),
    );
    const fractions = events.flatMap((event) => (event.kind === 'progress' ? event.fraction01 : []));
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(events.at(-1)).toMatchObject({ kind: 'finished', isCancelled: false });
  });

  it('leaves out what there is no time for, and says so', async () => {
    const events = await eventsOf({ ...REQUEST, elapsedSeconds: 1000 }, Number.POSITIVE_INFINITY);
    const parts = events.filter((event) => event.kind === 'part');
    expect(parts.every(({ kernel, transformer }) => kernel === null && transformer === null)).toBe(true);
    expect(parts.every(({ notes }) => notes[0]?.code === 'time-cap')).toBe(true);
    expect(partsOf(events)).toContain('transformer-check');
    expect(events.at(-1)).toMatchObject({ kind: 'finished', isCancelled: false });
  });

  it('says that a backend is missing where there is none', async () => {
    // Node has neither WebGL nor a canvas.
    const events = await eventsOf({ ...REQUEST, backend: 'webgpu' }, 1);
    expect(events).toEqual([
      { kind: 'lost', fault: { code: 'backend-missing', message: expect.any(String) }, part: null },
    ]);
  });
});
