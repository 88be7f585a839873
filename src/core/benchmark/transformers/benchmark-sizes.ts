import type { TransformerResult } from '#core/benchmark/result';
import { trainingStepFlop } from '#core/transformer/flop';
import type { TransformerShape } from '#core/transformer/shape';

export interface BenchmarkSize {
  readonly id: TransformerResult['id'];
  readonly shape: TransformerShape;
  /** Sequences in one training step. */
  readonly batchSize: number;
}

/**
 * The three sizes the prediction is fitted on, and the one it is checked on: another width, depth or batch, which lies
 * between the last two. Heads are as wide as those of the large size.
 */
export type BenchmarkSizes = readonly [BenchmarkSize, BenchmarkSize, BenchmarkSize, BenchmarkSize];

type Row = readonly [
  layers: number,
  hidden: number,
  heads: number,
  vocabulary: number,
  context: number,
  batch: number,
];

/** From where a processor draws in the place of a GPU to large GPUs; quick and full runs take the same. */
const LADDERS: readonly (readonly [small: Row, medium: Row, large: Row, check: Row])[] = [
  [
    [1, 16, 1, 64, 16, 2],
    [1, 32, 2, 128, 32, 2],
    [2, 48, 3, 192, 48, 2],
    [2, 32, 2, 128, 32, 2],
  ],
  [
    [1, 32, 2, 128, 32, 2],
    [2, 64, 2, 256, 64, 2],
    [2, 128, 4, 512, 64, 4],
    [2, 96, 3, 384, 64, 3],
  ],
  [
    [2, 64, 2, 256, 64, 4],
    [2, 128, 4, 512, 128, 4],
    [4, 256, 4, 1024, 128, 8],
    [3, 192, 3, 768, 128, 6],
  ],
  [
    [2, 128, 4, 512, 128, 4],
    [4, 256, 4, 1024, 128, 8],
    [6, 512, 8, 2048, 128, 8],
    [5, 384, 6, 1536, 128, 8],
  ],
];
/** The sizes in the order in which they are run. */
export const BENCHMARK_SIZE_IDS = [
  'small',
  'medium',
  'large',
  'check',
] as const satisfies readonly TransformerResult['id'][];

/** Share of the peak of square products that a whole step is sure to reach; for the choice of sizes alone. */
const STEP_SHARE_OF_PEAK = 0.2;
/**
 * The large size takes no longer than this, as far as the peak tells [s]: a quick run has five seconds for each size. A
 * processor in the place of a GPU gets a third of that, and spends most of a step on starting kernels.
 */
const LONGEST_STEP_SECONDS = { hardware: 0.8, software: 0.25 } as const;

/** Sizes of a run, and whether they are those for the slowest of machines. */
export interface ChosenSizes {
  readonly sizes: BenchmarkSizes;
  readonly isSmallest: boolean;
}

/**
 * The largest sizes of which every step is done in time, so that no size has to be left out later: the prediction needs
 * all four.
 *
 * @param peakFlopPerSecond best rate of the products measured before [FLOP/s]; null: not known, the smallest sizes
 * @param isSoftware a processor draws in the place of a GPU
 */
export function benchmarkSizes(peakFlopPerSecond: number | null, isSoftware: boolean): ChosenSizes {
  const rate = (peakFlopPerSecond ?? 0) * STEP_SHARE_OF_PEAK;
  const longestSeconds = LONGEST_STEP_SECONDS[isSoftware ? 'software' : 'hardware'];
  const ladders = LADDERS.map((rows) => rows.map(sizeOf) as unknown as BenchmarkSizes);
  const affordable = ladders.filter(
    ([, , large]) => trainingStepFlop(large.shape, large.batchSize) <= rate * longestSeconds,
  );
  const [smallest] = ladders as [BenchmarkSizes];
  const sizes = affordable.at(-1) ?? smallest;
  return { sizes, isSmallest: sizes === smallest };
}

function sizeOf(row: Row, index: number): BenchmarkSize {
  return { id: BENCHMARK_SIZE_IDS[index] ?? 'check', shape: shapeOf(row), batchSize: row[5] };
}

function shapeOf([layerCount, hiddenSize, headCount, vocabularySize, contextLength]: Row): TransformerShape {
  return { layerCount, hiddenSize, headCount, vocabularySize, contextLength };
}
