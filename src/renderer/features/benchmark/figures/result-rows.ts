import type {
  BenchmarkResult,
  KernelKind,
  KernelResult,
  Timing,
  TransformerResult,
} from '#core/benchmark/result';
import {
  generationTokenRate,
  type Rate,
  rateKindOf,
  rateOfKernel,
  trainingFlopRate,
  trainingTokenRate,
} from './rate';

/** A line of the table of results. */
export type ResultRow =
  | {
      readonly id: string;
      readonly kind: 'training' | 'generation';
      readonly transformer: TransformerResult;
      readonly timing: Timing | null;
      readonly rate: Rate | null;
      readonly isWrong: boolean;
    }
  | {
      readonly id: string;
      readonly kind: 'kernel';
      readonly kernel: KernelResult;
      readonly timing: Timing | null;
      readonly rate: Rate | null;
      readonly isWrong: boolean;
    };

/** What says most of a machine comes first. */
const ORDER: readonly KernelKind[] = [
  'matmul',
  'attention',
  'convolution',
  'elementwise',
  'softmax',
  'gather',
  'upload',
  'readback',
  'launch',
];

/** Every part of a run in the order of the table: work of a language model first, then what it is made of. */
export function resultRows({ transformers, kernels }: Pick<BenchmarkResult, 'transformers' | 'kernels'>) {
  const models = transformers.flatMap((transformer): readonly ResultRow[] => {
    const isWrong = transformer.correctness?.correct === false;
    const { id, training, generation } = transformer;
    return [
      {
        id: `training-${id}`,
        kind: 'training',
        transformer,
        timing: training,
        rate: trainingTokenRate(transformer),
        isWrong,
      },
      ...(id === 'check'
        ? []
        : [
            {
              id: `generation-${id}`,
              kind: 'generation' as const,
              transformer,
              timing: generation,
              rate: generationTokenRate(transformer),
              isWrong,
            },
          ]),
    ];
  });
  const parts = kernels
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(
      (kernel): ResultRow => ({
        id: kernel.id,
        kind: 'kernel',
        kernel,
        timing: kernel.timing,
        rate: rateOfKernel(kernel),
        isWrong: kernel.correctness?.correct === false,
      }),
    );
  return [...models, ...parts];
}

/** Of a kernel in several sizes the fastest one alone; of the models all but the one that checks the prediction. */
export function mainRows(rows: readonly ResultRow[]): readonly ResultRow[] {
  return rows.filter((row) =>
    row.kind === 'kernel' ? row === bestOfKind(rows, row) : row.transformer.id !== 'check',
  );
}

function bestOfKind(rows: readonly ResultRow[], row: Extract<ResultRow, { kind: 'kernel' }>): ResultRow {
  const same = rows.filter((other) => other.kind === 'kernel' && other.kernel.kind === row.kernel.kind);
  const sign = rateKindOf(row.kernel.kind) === 'second' ? -1 : 1;
  const value = ({ rate, isWrong }: ResultRow) =>
    rate === null || isWrong ? Number.NEGATIVE_INFINITY : sign * rate.spread.p50;
  return same.reduce((best, other) => (value(other) > value(best) ? other : best), same[0] ?? row);
}

/**
 * The training step that stands for the machine: the fastest of the models it was measured with, in FLOP/s; a wrong one
 * never stands for anything.
 */
export function bestTraining(transformers: readonly TransformerResult[]): Rate | null {
  const rates = transformers
    .filter(({ correctness }) => correctness?.correct !== false)
    .flatMap((transformer) => trainingFlopRate(transformer) ?? []);
  return rates.reduce<Rate | null>(
    (best, rate) => (best === null || rate.spread.p50 > best.spread.p50 ? rate : best),
    null,
  );
}

/** A product of matrices that was measured and is right. */
export interface MeasuredProduct {
  readonly kernel: KernelResult;
  readonly rate: Rate;
}

export function rightProducts(kernels: readonly KernelResult[]): readonly MeasuredProduct[] {
  return kernels
    .filter(({ kind, correctness }) => kind === 'matmul' && correctness?.correct !== false)
    .flatMap((kernel) => {
      const rate = rateOfKernel(kernel);
      return rate === null ? [] : [{ kernel, rate }];
    });
}

/** The fastest right product of matrices. */
export function bestProduct(kernels: readonly KernelResult[]): MeasuredProduct | null {
  return rightProducts(kernels).reduce<MeasuredProduct | null>(
    (best, one) => (best === null || one.rate.spread.p50 > best.rate.spread.p50 ? one : best),
    null,
  );
}
