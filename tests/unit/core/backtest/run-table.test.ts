import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictInference, predictTraining } from '#core/backtest/predict-runs';
import { guessKind, readRuns } from '#core/backtest/run-table';
import { runTemplate } from '#core/backtest/run-template';
import { scoreRuns } from '#core/backtest/score';
import { csvLine } from '#core/catalog/write-csv';
import { catalogText, realCatalog } from '../../../support/catalog.ts';

const { accelerators } = realCatalog();
const published = catalogText('compute/training_runs.csv');
const measured = catalogText('compute/inference_points.csv');

const HEAD = 'id,model,params_total,params_active,tokens,accelerator_id,accelerator_hours,note';
const readTraining = (...rows: readonly string[]) =>
  readRuns([HEAD, ...rows].join('\n'), 'training', accelerators);

describe('a table of runs', () => {
  it('is known by its header', () => {
    expect(guessKind(published)).toBe('training');
    expect(guessKind(measured)).toBe('inference');
    expect(guessKind('name,price\na,1\n')).toBeNull();
    expect(guessKind('')).toBeNull();
  });

  it('gives every bundled run with its tokens, and says why the other one is left out', () => {
    const { training, skipped, issues } = readRuns(published, 'training', accelerators);
    expect(issues).toEqual([]);
    expect(training).toHaveLength(23);
    expect(skipped).toMatchObject([{ id: 'seaweed-7b', column: 'tokens', got: '' }]);
    expect(readRuns(measured, 'inference', accelerators)).toMatchObject({ skipped: [], issues: [] });
  });

  it('leaves a run on an unknown accelerator out and suggests a known one', () => {
    const { training, skipped } = readTraining('a,A,1e9,1e9,1e12,h10-sxm,1,', 'b,B,1e9,1e9,1e12,h100-sxm,1,');
    expect(training.map(({ id }) => id)).toEqual(['b']);
    expect(skipped).toEqual([
      { id: 'a', line: 2, column: 'accelerator_id', got: 'h10-sxm', hint: 'h100-sxm' },
    ]);
  });

  it('takes the name of an accelerator for its id', () => {
    const [part] = accelerators;
    const { training } = readTraining(`a,A,1e9,1e9,1e12,${part?.name},1,`);
    expect(training[0]?.facts.accelerator.id).toBe(part?.id);
  });

  it('names row, column and bounds of a text in the place of a number, and an id that comes twice', () => {
    const { issues } = readTraining(
      'a,A,many,1e9,1e12,h100-sxm,1,',
      'b,B,1e9,1e9,1e12,h100-sxm,1,',
      'b,B,1e9,1e9,1e12,h100-sxm,1,',
    );
    expect(issues).toMatchObject([
      { line: 2, column: 'params_total', got: 'many', expected: expect.stringContaining('a number from') },
      { line: 4, column: 'id', got: 'b', expected: 'an id of its own; line 3 has the same' },
    ]);
  });

  it.each([
    ['64', 64],
    ['1,024', 1024],
    ['"1,024 requests"', 1024],
    ['max', null],
    ['"1,5"', 'batch_or_concurrency'],
    ['-5', 'batch_or_concurrency'],
    ['"8,16,32"', 'batch_or_concurrency'],
    ['8 to 16', 'batch_or_concurrency'],
  ])('reads requests at once of %s, or says that it cannot', (cell, expected) => {
    const quoted = cell.includes(',') && !cell.startsWith('"') ? `"${cell}"` : cell;
    const head =
      'id,params_total,params_active,n_layers,n_kv_heads,head_dim,precision,accelerator_id,accelerator_count,parallelism,batch_or_concurrency,input_len,output_len,tokens_per_s_total,metric';
    const row = `x,8e9,8e9,32,8,128,bf16,h100-sxm,1,TP1,${quoted},128,128,1000,output`;
    const { inference, issues, skipped } = readRuns(`${head}\n${row}`, 'inference', accelerators);
    expect(issues).toEqual([]);
    if (typeof expected === 'string')
      expect(skipped).toMatchObject([{ column: expected, got: cell.replaceAll('"', '') }]);
    else expect(inference[0]?.facts.concurrency).toBe(expected);
  });

  it('names every missing column', () => {
    const { issues } = readRuns('id,model\na,A\n', 'training', accelerators);
    expect(issues.map(({ column }) => column)).toEqual([
      'params_total',
      'params_active',
      'tokens',
      'accelerator_id',
    ]);
  });

  it('reads what the words of a table say of a run, but no name', () => {
    const facts = (model: string, note: string) =>
      readTraining(csvLine(['x', model, 1e9, 1e9, 1e12, 'h100-sxm', 1, note])).training[0]?.facts;
    expect(facts('GPT-3 (MLPerf segment)', '')).toMatchObject({ kind: 'benchmark', isLowRank: false });
    expect(facts('Any 70B LoRA', '')).toMatchObject({ kind: 'production', isLowRank: true });
    expect(facts('Any', 'hours cover all training stages')).toMatchObject({ scope: 'all-stages' });
    expect(facts('Any', 'pretraining only; more incl. post-training')).toMatchObject({ scope: 'final-run' });
    expect(facts('Any', 'hours are the ideal at 147 TFLOP/s')).toMatchObject({ scope: 'steps-only' });
    expect(facts('Llama 3.1 8B', '')).toEqual(facts('Some other model', ''));
  });

  it('starts from a template that reads without a fault', () => {
    const { training, issues, skipped } = readRuns(runTemplate(), 'training', accelerators);
    expect({ issues, skipped }).toEqual({ issues: [], skipped: [] });
    expect(training).toHaveLength(1);
  });
});

describe('a prediction', () => {
  it('does not hang on what the run took, on its id, nor on anything reported afterwards', () => {
    const columns = published.split('\n')[0]?.split(',') ?? [];
    const { training } = readRuns(published, 'training', accelerators);
    const blank = training.map(({ facts, ...run }, index) => ({
      ...run,
      facts,
      id: `r${index}`,
      actual: null,
    }));
    expect(columns).toContain('reported_mfu');
    const withActual = predictTraining(training);
    const without = predictTraining(blank);
    expect(without.map(({ p10, p50, p90 }) => [p10, p50, p90])).toEqual(
      withActual.map(({ p10, p50, p90 }) => [p10, p50, p90]),
    );
    expect(without.every(({ ratio }) => ratio === null)).toBe(true);
    expect(scoreRuns(without)).toMatchObject({ count: 0, medianAbsoluteError: null });
  });

  it('of a run of the fit is made without it', () => {
    const { training } = readRuns(published, 'training', accelerators);
    const { inference } = readRuns(measured, 'inference', accelerators);
    expect(predictTraining(training).filter(({ isLeftOut }) => isLeftOut)).toHaveLength(22);
    expect(predictInference(inference).every(({ isLeftOut }) => isLeftOut)).toBe(true);
    const score = scoreRuns(predictTraining(training));
    expect(score.count).toBe(22);
    expect(score.medianAbsoluteError).toBeLessThanOrEqual(0.1);
  });

  it('is finite and in order for any run and any measurement that a table can hold', () => {
    // By magnitude, and inside the bounds, which the exponential misses by a digit of its last place.
    const cell = (min: number, max: number) =>
      fc
        .double({ min: Math.log(min), max: Math.log(max), noNaN: true })
        .map((ln) => Math.min(max, Math.max(min, Math.exp(ln))));
    const orEmpty = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    const part = fc.constantFrom(...accelerators.map(({ id }) => id));
    const trainingRow = fc.tuple(
      cell(1e5, 1e15),
      orEmpty(cell(1e5, 1e15)),
      cell(1, 1e18),
      orEmpty(cell(1, 1e8)),
      orEmpty(cell(1, 1e8)),
      orEmpty(cell(1, 1e8)),
      part,
      orEmpty(cell(1, 1e8)),
      fc.constantFrom('', 'bf16', 'fp8', 'int8', 'bf16/fp8'),
      fc.integer({ min: 2000, max: 2100 }),
    );
    const inferenceRow = fc.tuple(
      cell(1e5, 1e15),
      orEmpty(cell(1e5, 1e15)),
      orEmpty(cell(1, 1e8)),
      orEmpty(cell(1, 1e8)),
      orEmpty(cell(1, 1e8)),
      fc.constantFrom('fp16', 'fp8', 'nvfp4', 'q4_k_m'),
      part,
      cell(1, 1e8).map(Math.round),
      fc.constantFrom('', 'TP8', 'TP2/PP4', 'TP8/EP8', 'DP8'),
      fc.constantFrom('max', '1', '256', ''),
      orEmpty(cell(1, 1e9)),
      orEmpty(cell(1, 1e9)),
      fc.constantFrom('output tokens/s', 'prompt tokens/s', 'total tokens/s'),
    );
    const isOrdered = ({ p10, p50, p90 }: { p10: number; p50: number; p90: number }) =>
      Number.isFinite(p10) && Number.isFinite(p90) && p10 > 0 && p10 <= p50 && p50 <= p90;
    fc.assert(
      fc.property(trainingRow, (cells) => {
        const head =
          'id,params_total,params_active,tokens,seq_len,n_layers,d_model,accelerator_id,accelerator_count,precision,year';
        const { training, issues } = readRuns(
          `${head}\n${csvLine(['x', ...cells])}`,
          'training',
          accelerators,
        );
        expect(issues).toEqual([]);
        expect(predictTraining(training).every(isOrdered)).toBe(true);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(inferenceRow, (cells) => {
        const head =
          'id,params_total,params_active,n_layers,n_kv_heads,head_dim,precision,accelerator_id,accelerator_count,parallelism,batch_or_concurrency,input_len,output_len,metric';
        const { inference, issues } = readRuns(
          `${head}\n${csvLine(['x', ...cells])}`,
          'inference',
          accelerators,
        );
        expect(issues).toEqual([]);
        expect(predictInference(inference).every(isOrdered)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
