import {
  BENCHMARK_FORMAT,
  BENCHMARK_VERSION,
  type BenchmarkNote,
  type BenchmarkResult,
  type KernelResult,
  type TransformerResult,
} from '#core/benchmark/result';
import { machineRates, measuredRates } from '#core/benchmark/roofline/measured-rates';
import { checkPrediction } from '#core/benchmark/roofline/predict-step';
import { usesGpu } from '#core/benchmark/uses-gpu';

/** What a run was, before anything is concluded from it. */
export interface RunRecord
  extends Pick<
    BenchmarkResult,
    | 'mode'
    | 'backend'
    | 'renderer'
    | 'software'
    | 'numberFormat'
    | 'browser'
    | 'threadCount'
    | 'onBattery'
    | 'startedAtMs'
    | 'durationSeconds'
    | 'cancelled'
  > {
  readonly kernels: readonly KernelResult[];
  readonly transformers: readonly TransformerResult[];
  readonly notes: readonly BenchmarkNote[];
  /** Threads the backend computes with; null: a GPU, or it did not start. */
  readonly backendThreads: number | null;
}

/** Puts the result of a run together: what its parts say, and what follows from all of them. */
export function assembleResult({ backendThreads, ...record }: RunRecord): BenchmarkResult {
  const rates = measuredRates(record.kernels);
  const notes = [...record.notes, ...conditionNotes({ backendThreads, ...record })];
  return {
    format: BENCHMARK_FORMAT,
    version: BENCHMARK_VERSION,
    ...record,
    kernels: [...record.kernels],
    transformers: [...record.transformers],
    rates: rates === null ? null : machineRates(rates),
    prediction: rates === null ? null : checkPrediction(record.transformers, rates, record.backend),
    correct: isCorrect(record),
    notes,
  };
}

/** Every result that was compared is within its tolerance, and something was compared. */
function isCorrect({ kernels, transformers }: Pick<RunRecord, 'kernels' | 'transformers'>): boolean {
  const compared = [...kernels, ...transformers].flatMap(({ correctness }) => correctness ?? []);
  return compared.length > 0 && compared.every(({ correct }) => correct);
}

/** Conditions of the whole run. */
function conditionNotes(record: RunRecord): readonly BenchmarkNote[] {
  const { software, numberFormat, backend, backendThreads, renderer, kernels } = record;
  const notes: BenchmarkNote[] = [];
  const add = (code: BenchmarkNote['code'], values: BenchmarkNote['values'] = {}) =>
    notes.push({ code, part: null, values });
  if (software) add('software-renderer', renderer === null ? {} : { renderer });
  if (numberFormat === 'float16') add('half-precision');
  if (backend === 'wasm' && backendThreads === 1) add('no-threads');
  const isTimed = kernels.some(({ timing }) => timing !== null);
  if (usesGpu(record) && isTimed && !kernels.some(({ timing }) => timing?.clock === 'gpu-timer'))
    add('no-gpu-timer');
  return notes;
}
