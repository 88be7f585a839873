import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BenchmarkNote, TransformerResult } from '#core/benchmark/result';
import { startBenchmark } from '../../../../src/renderer/benchmark/client/start-benchmark';
import type { RunEvent } from '../../../../src/renderer/benchmark/run/run-messages';
import { kernelResultOf, timingOf } from '../../../support/benchmark-result';
import { benchmarkResult } from '../../../support/benchmark-run';

/** The thread that measures: the test itself says what comes from it. */
class LedWorker extends EventTarget {
  static latest: LedWorker | null = null;
  postMessage = () => {};
  terminate = () => {};
  constructor() {
    super();
    LedWorker.latest = this;
  }
}

const tell = (event: RunEvent) =>
  LedWorker.latest?.dispatchEvent(new MessageEvent('message', { data: event }));
const note = (code: BenchmarkNote['code'], part: string | null): BenchmarkNote => ({
  code,
  part,
  values: {},
});

beforeEach(() => {
  vi.stubGlobal('Worker', LedWorker);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function start() {
  const { result } = startBenchmark({ backend: 'webgl', mode: 'quick' }, () => {});
  tell({
    kind: 'started',
    facts: { renderer: null, software: false, numberFormat: 'float32', backendThreads: null },
  });
  const finish = () => {
    tell({ kind: 'finished', isCancelled: false, notes: [] });
    return result;
  };
  return { finish };
}

it('a further round takes the place of what was told of the part, and not what holds for the run', async () => {
  const { finish } = start();
  const small = benchmarkResult().transformers[0] as TransformerResult;
  const round = (medianSeconds: number, notes: readonly BenchmarkNote[]) =>
    tell({
      kind: 'part',
      part: 'transformer-small',
      kernel: null,
      transformer: { ...small, training: timingOf(medianSeconds) },
      notes,
    });
  round(2, [note('time-cap', 'transformer-small'), note('smallest-models', null)]);
  round(1, [note('uneven-pace', 'transformer-small')]);
  const { transformers, notes } = await finish();
  expect(transformers.map(({ training }) => training?.medianSeconds)).toEqual([1]);
  expect(notes.map(({ code }) => code).sort()).toEqual(['smallest-models', 'uneven-pace']);
});

it('a size that is too large stays noted beside the smaller one that was measured', async () => {
  const { finish } = start();
  const part = 'elementwise-262144';
  tell({ kind: 'part', part, kernel: null, transformer: null, notes: [note('too-large', part)] });
  for (const seconds of [0.02, 0.01]) {
    const kernel = kernelResultOf({ kind: 'elementwise', size: 131_072 }, seconds);
    tell({ kind: 'part', part, kernel, transformer: null, notes: [] });
  }
  const { kernels, notes } = await finish();
  expect(kernels.map(({ id, timing }) => [id, timing?.medianSeconds])).toEqual([
    ['elementwise-131072', 0.01],
  ]);
  expect(notes).toContainEqual(note('too-large', part));
});
