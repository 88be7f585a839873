import { describe, expect, it } from 'vitest';
import { parseFleet } from '#core/machine/fleet/parse-fleet';
import { benchmarkDocument } from '#main/shells/cli/benchmark/benchmark-document';
import { benchmarkTable } from '#main/shells/cli/benchmark/benchmark-table';
import { benchmarkResult, machineProfile, machineRun, timing } from '../../../../../support/benchmark-run';
import { realCatalog } from '../../../../../support/catalog';

const part = realCatalog().accelerators.find(({ id }) => id === 'rtx-4090') ?? null;
const stored = { profile: machineProfile(), run: machineRun('run-1') };

describe('the JSON of a run', () => {
  it('has the keys of the contract, in their units', () => {
    const document = benchmarkDocument(benchmarkResult(), stored, part);
    expect(document).toMatchObject({
      backend: 'webgl',
      renderer: expect.stringContaining('RTX 4090'),
      software: false,
      seconds: 42.5,
      bandwidth_gb_s: 756,
      correct: true,
      mode: 'quick',
      started_at: '2026-11-26T12:00:00.000Z',
      peak_gflops: 20_000,
      accelerator: { id: 'rtx-4090', bandwidth_pct: 75 },
    });
    // 2 · 1024³ FLOP in 2⁻⁸ s; an interval of 1 % to each side.
    expect(document.matmul).toEqual([
      { n: 1024, gflops: (2 * 1024 ** 3 * 256) / 1e9, ci_pct: expect.closeTo(1, 9) },
    ]);
    expect(document.transformer).toMatchObject([
      { params: 470_000, train_tokens_per_s: 8000, gflops: 20, generate_tokens_per_s: 250 },
    ]);
    expect(document.prediction).toEqual({ predicted_ms: 110, measured_ms: 100, error_pct: 10 });
    expect(document.kernels).toMatchObject([
      { id: 'matmul-1024', kind: 'matmul', median_ms: 1000 / 256, runs: 20, clock: 'wall', correct: true },
    ]);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('says null for what was not measured, and leaves out what was not timed', () => {
    const [kernel] = benchmarkResult().kernels;
    const [transformer] = benchmarkResult().transformers;
    if (kernel === undefined || transformer === undefined) throw new Error('the sample run has both');
    const document = benchmarkDocument(
      benchmarkResult({
        rates: null,
        prediction: null,
        kernels: [
          { ...kernel, timing: null, correctness: null },
          { ...kernel, id: 'matmul-64', size: 64, timing: { ...timing(1), sampleCount: 1 } },
        ],
        transformers: [{ ...transformer, training: null }],
      }),
      null,
      null,
    );
    expect(document).toMatchObject({
      bandwidth_gb_s: null,
      prediction: null,
      accelerator: null,
      fleet: null,
    });
    expect(document.matmul).toEqual([{ n: 64, gflops: expect.any(Number), ci_pct: null }]);
    expect(document.transformer).toEqual([]);
    expect(document.kernels[0]).toMatchObject({ median_ms: null, gflops: null, correct: null, runs: 0 });
  });

  it('can be imported by another Landfall', () => {
    const text = JSON.stringify(benchmarkDocument(benchmarkResult(), stored, part));
    expect(parseFleet('server.json', text)).toMatchObject({
      ok: true,
      value: [{ profile: { id: 'desk', isThisMachine: false }, runs: [{ id: 'run-1' }] }],
    });
  });
});

it('the readable form says what is wrong, and each note once', () => {
  const [kernel] = benchmarkResult().kernels;
  if (kernel === undefined) throw new Error('the sample run has a kernel');
  const text = benchmarkTable(
    benchmarkResult({
      correct: false,
      kernels: [{ ...kernel, correctness: { maxRelativeError: 0.5, tolerance: 1e-4, correct: false } }],
      notes: [
        { code: 'time-cap', part: 'matmul-64', values: {} },
        { code: 'time-cap', part: 'matmul-1024', values: {} },
        { code: 'time-cap', part: 'matmul-4096', values: { expectedSeconds: 9 } },
        { code: 'failed', part: 'large', values: { message: 'no room\nat all' } },
      ],
    }),
    stored,
    part,
  );
  expect(text).toContain('NOT ALL RESULTS ARE CORRECT');
  expect(text).toMatch(/matmul-1024 +3\.91 +± 1 % +550 .* WRONG/);
  expect(text).toContain('narrow enough: matmul-64, matmul-1024');
  expect(text).toContain('left out, since it would take longer than its share of the time: matmul-4096');
  expect(text).toContain('failed (no room): large');
  expect(text).not.toContain('of its float32 peak');
});
